import { describe, expect, test } from 'vitest';
import type { QueryPhrase } from '../../../search/model/query-plan.ts';
import { DATE_FORMS } from '../../../search/query/date-forms.ts';
import { planQuery, type PlanningOptions } from '../../../search/query/plan-query.ts';
import { NAMES } from './names.ts';

/** `can tho!` is a phrase with its marks meant; alternatives are joined by `|`, clauses by `+`, exclusions follow `-`. */
function written(text: string, options: PlanningOptions = { names: NAMES }): string {
  const { plan } = planQuery(text, options);
  const phrase = ({ folded, coded }: QueryPhrase): string => folded.join(' ') + (coded === null ? '' : '!');
  const clauses = plan?.clauses.map((clause) => clause.alternatives.map(phrase).join(' | ')) ?? [];
  const excluded = plan?.excluded.map((out) => `- ${phrase(out)}`) ?? [];
  return [clauses.join(' + '), ...excluded].join(' ');
}

/** How a query is read, then the ways to type it. */
const READINGS: readonly (readonly [plan: string, ...typed: string[]])[] = [
  ['le + hoi', 'le hoi', 'LE HOI', '  le   hoi ', 'le, hoi'],
  ['le! + hoi!', 'lễ hội', 'Lễ Hội', '"lễ" "hội"', 'lễ hội lễ'],
  ['le hoi!', '"lễ hội"', '“lễ hội”', '«lễ hội»', "'lễ hội'", '‘lễ hội’', '「lễ hội」'],
  ['ki! + niem!', 'kỷ niệm', 'kỉ niệm', 'Kỷ niệm!'],
  ['can tho + mua + lua', 'can tho mua lua', 'Can Tho, mua lua'],
  ['can tho! + mua! + lua!', 'Cần Thơ mùa lúa', 'cần thơ mùa lúa'],
  ['can tho + mua! + lua!', 'can tho mùa lúa'],
  ['can! + tho!', 'cận thổ', 'cần, thơ', 'cân thơ'],
  ['can tho!', 'cần tho', 'Cần-Thơ'],
  ['ha nam! + lu!', 'Hà Nam lũ'],
  ['quoc khanh 2 9', '"quoc khanh 2/9"', '"quoc khanh 02-09"'],
  ['nq 59 tw! + dat!', 'NQ-59/TW đất'],
  ['12 2025 nq hdnd', '12/2025/nq-hdnd'],
  ['covid 19', 'covid-19', 'COVID-19'],
  ['le - hoi', 'le -hoi', 'le −hoi', '-hoi le'],
  ['le - hoi cho', 'le -"hoi cho"', 'le -hoi-cho'],
  ['le - can tho', 'le -can tho', '-can tho le'],
  ['le + hoi', 'le - hoi', 'le -- hoi', '- le hoi -'],
  ['le | hoi', 'le OR hoi', 'le HOẶC hoi', 'le | hoi', 'OR le OR OR hoi OR'],
  ['le | hoi | cho + tet', 'le OR hoi OR cho tet'],
  ['can tho | ha nam', 'can tho OR ha nam', '"can tho" OR "ha nam"'],
  ['le + or + hoi', 'le or hoi'],
  ['hoi! + hoac! + le!', 'HỘI HOẶC LỄ'],
  ['le + hoi cho', 'le "hoi cho"', 'le -"" "hoi cho"'],
  ['le + hoi + cho', 'le "hoi cho', '"le hoi cho'],
  ['bong + da - sex', 'bong da -sex OR', 'bong OR -sex da'],
  ['a + b + c + d + e + f + g + h + i', 'a-b-c-d-e-f-g-h-i'],
];

/** Dates are found in figures and in words. */
const DATES: readonly (readonly [plan: string, ...typed: string[]])[] = [
  ['le + 2 9 | 2 thang 9', 'le 2/9', 'le 02-09', 'le 2.9'],
  ['le! + ngay! + 2 thang 9! | 2 9!', 'lễ ngày 2 tháng 9', 'lễ ngày 02 tháng 09'],
  ['le + 2 9 2023 | 2 thang 9 nam 2023', 'le 2/9/2023', 'le 02.09.2023'],
  ['2 thang 9 nam 2023! | 2 9 2023!', '2 tháng 9 năm 2023'],
  ['le + thang + 9 2023 | 9 nam 2023', 'le thang 9/2023'],
  ['thang 9 nam 2023! | thang 9 2023!', 'tháng 9 năm 2023'],
  ['covid + 32 13', 'covid 32/13'],
  ['12 2025 nq hdnd', '12/2025/nq-hdnd'],
];

/** Large numbers are found with and without the sign between their groups; years, codes and decimals stand as typed. */
const NUMBERS: readonly (readonly [plan: string, ...typed: string[]])[] = [
  ['4700 | 4 700 + nguoi', '4700 nguoi'],
  ['4 700 | 4700 + nguoi', '4.700 nguoi'],
  ['1250000 | 1 250 000 + dong', '1250000 dong'],
  ['1 250 000 | 1250000 + dong', '1.250.000 dong'],
  ['nam + 2025', 'nam 2025'],
  ['nam + 1885', 'nam 1885'],
  ['so + 0947', 'so 0947'],
  ['tang + 4 75', 'tang 4.75'],
  ['ti + so + 12 345 6', 'ti so 12.345.6'],
  ['ma + 59 123', 'ma 59/123'],
];

/** Acronyms stand for their long forms and the other way round. */
const EXPANDED: readonly (readonly [plan: string, ...typed: string[]])[] = [
  ['ubnd | uy ban nhan dan', 'ubnd', 'UBND'],
  ['uy ban nhan dan! | ubnd!', 'Ủy ban nhân dân', 'uỷ ban nhân dân'],
  ['ubnd | uy ban nhan dan + tp | thanh pho + can tho', 'ubnd tp can tho', 'UBND TP. Can Tho'],
  ['dh | dai hoc | dai hoi + can tho', 'dh can tho'],
  ['dai hoc | dh + can tho', 'dai hoc can tho'],
  ['dai + hoi + can tho', 'dai hoi can tho'],
  ['tphcm | thanh pho ho chi minh | tp ho chi minh | tp hcm | hcmc', 'tphcm', 'TPHCM'],
  ['tp hcm! | thanh pho ho chi minh! | tp ho chi minh! | tphcm! | hcmc! + le!', 'TP.HCM lễ'],
  ['ha! + ca! | cong an!', 'hà CA'],
  ['ha! + ca!', 'hà ca'],
  ['ca', 'ca', 'CA'],
];

/** Words of the query and those akin to them; marks typed are marks meant. */
const KINDRED: readonly { readonly typed: string; readonly akin: readonly (readonly [string, string])[] }[] = [
  { typed: 'tử vong vì bệnh tả', akin: [['tử vong', 'thiệt mạng']] },
  { typed: 'tu vong', akin: [['tử vong', 'thiệt mạng']] },
  { typed: 'vụ chết người', akin: [['chết', 'tử vong']] },
  { typed: 'heo rừng', akin: [['heo', 'lợn']] },
  { typed: 'hẻo lánh', akin: [] },
  { typed: 'xe hơi kẹt xe', akin: [['xe hơi', 'ô tô'], ['kẹt xe', 'ùn tắc']] },
  { typed: 'noel ở sg', akin: [['noel', 'giáng sinh'], ['sg', 'sài gòn']] },
  { typed: '-noel lễ', akin: [] },
]; // prettier-ignore

const notices = (text: string): string[] =>
  planQuery(text, { names: NAMES }).notices.map((notice) => notice.code);

describe('reading queries', () => {
  test.each(READINGS)('%s', (plan, ...typed) => {
    for (const text of typed) {
      expect(written(text), text).toBe(plan);
      expect(written(text.normalize('NFD')), text).toBe(plan);
    }
  });

  test.each(DATES)('%s', (plan, ...typed) => {
    for (const text of typed) expect(written(text), text).toBe(plan);
  });

  test.each(NUMBERS)('%s', (plan, ...typed) => {
    for (const text of typed) {
      expect(written(text), text).toBe(plan);
      expect(written(`${text} lu`), text).toBe(`${plan} + lu`);
    }
  });

  test.each(DATE_FORMS)('date $example', ({ example }) => {
    expect(planQuery(example).plan?.clauses.map((clause) => clause.alternatives.length)).toEqual([2]);
  });

  test.each(EXPANDED)('%s', (plan, ...typed) => {
    for (const text of typed) expect(written(text), text).toBe(plan);
  });

  test.each(KINDRED)('words akin to those of "$typed"', ({ typed, akin }) => {
    for (const text of [typed, typed.normalize('NFD'), `${typed} hôm nay`]) {
      const kindred = planQuery(text, { names: NAMES }).plan?.kindred ?? [];
      expect(kindred.map(({ meant }) => meant.label)).toEqual(akin.map(([meant]) => meant));
      akin.forEach(([, other], at) => {
        expect(kindred[at]?.phrases.map(({ label }) => label)).toContain(other);
      });
    }
  });

  test('an expansion can be switched off by its key', () => {
    const [expansion] = planQuery('ubnd tp can tho').expansions;
    expect(expansion).toEqual({ key: 'ubnd', typed: 'ubnd', others: ['Ủy ban nhân dân'] });
    expect(written('ubnd can tho', { names: NAMES, verbatim: ['ubnd'] })).toBe('ubnd + can tho');
  });

  test('one unmarked word among marked ones is unmarked on purpose, among unmarked ones not', () => {
    expect(planQuery('lễ hội nam').plan?.syllables.map((syllable) => syllable.coded)).toEqual([
      'le64',
      'hoi65',
      'nam0',
    ]);
    expect(planQuery('le hoi mua năm').plan?.syllables.map((syllable) => syllable.coded)).toEqual([
      null,
      null,
      null,
      'nam8',
    ]);
  });

  test('marks count in a strict query that has any', () => {
    expect(written('le hoi năm', { strict: true })).toBe('le! + hoi! + nam!');
    expect(planQuery('le hoi', { strict: true }).plan?.strict).toBe(false);
    expect(planQuery('le hội', { strict: true }).plan?.strict).toBe(true);
  });

  test('labels are as typed', () => {
    const { plan, asked } = planQuery('Cần Thơ 59-NQ/TW -"bóng đá"', { names: NAMES });
    expect(plan?.clauses.map((clause) => clause.alternatives[0]?.label)).toEqual(['Cần Thơ', '59-NQ/TW']);
    expect(asked.map((part) => [part.type, part.source])).toEqual([
      ['phrase', 'Cần Thơ'],
      ['phrase', '59-NQ/TW'],
      ['excluded', '-"bóng đá"'],
    ]);
  });

  test('the parts asked for are the query again', () => {
    for (const [, ...typed] of [...READINGS, ...DATES, ...EXPANDED]) {
      // Capitals alone and commas are not kept: both only say what is no acronym or no name.
      for (const text of typed.filter((query) => query !== query.toUpperCase() && !query.includes(','))) {
        const { asked } = planQuery(text, { names: NAMES });
        expect(written(asked.map((part) => part.source).join(' ')), text).toBe(written(text));
      }
    }
  });
});

describe('fields', () => {
  test.each([
    ['nơi:"Cần Thơ" lễ', 'place', 'can-tho', 'lễ'],
    ['nơi:cần thơ lễ', 'place', 'can-tho', 'lễ'],
    ['lễ noi:can-tho', 'place', 'can-tho', 'lễ'],
    ['Ở:"TP. Cần Thơ" lễ', 'place', 'can-tho', 'lễ'],
    ['place:huế lễ hội', 'place', 'hue', 'lễ hội'],
    ['loại:kỷ niệm hoa', 'kind', 'anniversary', 'hoa'],
    ['kind:anniversary hoa', 'kind', 'anniversary', 'hoa'],
    ['năm:2023 lũ', 'year', '2023', 'lũ'],
    ['khen:"huy hieu dang" hoa', 'award', 'huy-hieu-dang', 'hoa'],
    ['dịp:quốc khánh 2/9 hoa', 'observance', 'national-day', 'hoa'],
    ['nguồn:baocantho.com.vn hoa', 'source', 'baocantho.com.vn', 'hoa'],
  ])('%s', (text, facet, value, rest) => {
    const planned = planQuery(text, { names: NAMES });
    expect(planned.filters.map((filter) => [filter.facet, filter.value])).toEqual([[facet, value]]);
    expect(planned.rest).toBe(rest);
    expect(planned.notices).toEqual([]);
  });

  test.each([
    ['nơi:Atlantis hoa', 'atlantis + hoa'],
    ['năm:xưa hoa', 'xua! + hoa!'],
    ['nơi: hoa', 'noi! + hoa!'],
    ['-nơi:"Cần Thơ" hoa', 'hoa - can tho!'],
    ['http://hoa.vn/le', 'http + hoa vn le'],
    ['tỉ số 2:1', 'ti! + so! + 2 1!'],
    ['thông báo:"lễ hội"', 'thong! + bao! + le hoi!'],
  ])('%s is read as words', (text, plan) => {
    expect(written(text)).toBe(plan);
    expect(planQuery(text, { names: NAMES }).filters).toEqual([]);
  });

  test('several fields join', () => {
    const { filters, plan } = planQuery('nơi:"Cần Thơ" nơi:Huế năm:2023', { names: NAMES });
    expect(filters.map((filter) => filter.value)).toEqual(['can-tho', 'hue', '2023']);
    expect(plan).toBeNull();
  });
});

describe('what a reader is told', () => {
  test.each([
    ['', ['empty']],
    [' \n ', ['empty']],
    ['?!… -- ""', ['no-words']],
    ['-lễ -"hội chợ"', ['only-excluded']],
    ['và của những', ['only-stop-words']],
    ['lễ "hội', ['unclosed-quote']],
    ['nơi:Atlantis', ['unknown-value']],
    ['năm:2023', []],
    ['lễ '.repeat(101), ['cut']],
    ['x'.repeat(20_000), ['cut']],
    ['lễ hội', []],
  ])('%j', (text, codes) => {
    expect(notices(text)).toEqual(codes);
  });

  test('stop words alone are still searched', () => {
    expect(written('và của')).toBe('va! + cua!');
  });
});

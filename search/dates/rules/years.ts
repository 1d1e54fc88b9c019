import type { DateReading, DateRule } from '../date-rule.ts';
import { fixed, yearsValue } from '../readings.ts';
import { form, YEAR } from '../vocabulary.ts';

const DASH = '(?: {0,2}- {0,2}| {1,3}(?:đến|tới)(?: {1,3}(?:hết {1,3})?năm)? {1,3})';
const TERMS = [
  'nhiệm {1,3}kỳ',
  'giai {1,3}đoạn',
  'thời {1,3}kỳ',
  'khóa',
  'năm {1,3}học',
  'niên {1,3}khóa',
  'mùa {1,3}giải',
  'những {1,3}năm',
  'từ {1,3}năm',
];
const ROMAN: Readonly<Record<string, number>> = {
  xxi: 21,
  xx: 20,
  xix: 19,
  xviii: 18,
  xvii: 17,
  xvi: 16,
  xv: 15,
};

function yearsReading(from: string | undefined, to: string | undefined): DateReading | null {
  const [first, last] = [
    Number(from),
    to?.length === 2 ? Number(`${from?.slice(0, 2) ?? ''}${to}`) : Number(to),
  ];
  return last > first && last - first <= 2100 ? fixed(yearsValue(first, last), 'year') : null;
}

/** Whether the text before speaks of an anniversary of just this many years: "kỷ niệm 80 năm … (1945-2025)". */
function isRemembered(text: string, start: number, years: number): boolean {
  const before = text.slice(Math.max(0, start - 240), start);
  return before.includes('kỷ niệm') || (years >= 10 && before.includes(`${years} năm`));
}

/** Years, terms and decades. */
export const YEAR_RULES = [
  {
    name: 'year',
    opens: ['năm', 'đầu năm', 'cuối năm', 'giữa năm'],
    pattern: form(
      `(?:(?:đầu|giữa|cuối) {1,3})?năm {1,3}(?<year>${YEAR}|\\d{3})(?![/.,-]\\d|%| {1,3}(?:tcn|trước công nguyên|tr\\.? ?cn|tỷ|triệu|đồng|người))`,
    ),
    produce: ({ groups, text, end }) => {
      const year = Number(groups['year']);
      // Three figures after "năm" count as often as they date; a year ends its clause or begins a sentence.
      if (
        year < 1000 &&
        (year < 100 || !/^ {0,2}(?:[,.;:)]|$| là| sau| khi)/u.test(text.slice(end, end + 5)))
      )
        return null;
      return fixed(yearsValue(year, year), 'year');
    },
    example: 'năm 2023',
  },
  {
    name: 'remembrance-span',
    opens: ['#/', '# đến', '# tới'],
    pattern: form(`(?<from>${YEAR})${DASH}(?<to>${YEAR})(?![/.-]\\d)`),
    produce: ({ groups, text, start }) => {
      const years = Number(groups['to']) - Number(groups['from']);
      if (years < 4 || !/\( {0,2}$/u.test(text.slice(Math.max(0, start - 3), start))) return null;
      return isRemembered(text, start, years) ? yearsReading(groups['from'], groups['to']) : null;
    },
    example: '1945 - 2025',
  },
  {
    name: 'years',
    opens: [
      '#/',
      '# đến',
      '# tới',
      'năm',
      'nhiệm kỳ',
      'giai đoạn',
      'thời kỳ',
      'khóa',
      'niên khóa',
      'mùa giải',
      'những năm',
      'từ năm',
    ],
    pattern: form(
      `(?<cue>(?:${TERMS.join('|')}|năm) {1,3}|)(?<from>${YEAR})${DASH}(?<to>${YEAR})(?![/.-]\\d)`,
    ),
    produce: ({ groups }) => yearsReading(groups['from'], groups['to']),
    example: 'nhiệm kỳ 2021-2026',
  },
  {
    name: 'decade',
    opens: [
      'những năm',
      'thập',
      ...['đầu', 'giữa', 'cuối'].flatMap((part) => [`${part} những`, `${part} thập`]),
    ],
    pattern: form(
      `(?:(?:đầu|giữa|cuối) {1,3})?(?:những {1,3}năm|thập {1,3}(?:niên|kỷ|kỉ)(?: {1,3}những {1,3}năm)?) {1,3}(?<decade>1[5-9]\\d0|20\\d0|[1-9]0)(?: {1,3}(?:của {1,3})?thế {1,3}kỷ {1,3}(?<century>xxi|xx|xix|xviii|trước))?`,
    ),
    produce: ({ groups }) => {
      const figures = Number(groups['decade']);
      const century =
        groups['century'] === undefined || groups['century'] === 'trước'
          ? 20
          : (ROMAN[groups['century']] ?? 20);
      const first = figures > 100 ? figures : (century - 1) * 100 + figures;
      return fixed(yearsValue(first, first + 9), 'year');
    },
    example: 'những năm 1980',
  },
  {
    name: 'century',
    opens: ['thế kỷ', 'đầu thế', 'giữa thế', 'cuối thế'],
    pattern: form(
      '(?:(?:đầu|giữa|cuối) {1,3})?thế {1,3}kỷ {1,3}(?:thứ {1,3})?(?<century>xxi|xx|xix|xviii|xvii|xvi|xv|1\\d|2[01])',
    ),
    produce: ({ groups }) => {
      const century = ROMAN[groups['century'] ?? ''] ?? Number(groups['century']);
      return fixed(yearsValue(century * 100 - 99, century * 100), 'year');
    },
    example: 'thế kỷ XX',
  },
] as const satisfies readonly DateRule[];

import { describe, expect, it } from 'vitest';
import { DATE_REASONS } from '../../../search/dates/date-reasons.ts';
import { findDates } from '../../../search/dates/find-dates.ts';
import { ARTICLES } from '../../corpora/dates/articles.ts';
import type { DateCorpus } from '../../corpora/dates/date-corpus.ts';
import { DAY_RANGES, DAYS } from '../../corpora/dates/days.ts';
import { LUNAR_DAYS } from '../../corpora/dates/lunar.ts';
import { MONTHS_AND_YEARS } from '../../corpora/dates/months-and-years.ts';
import { NO_DATES, ONLY_RELATIVE } from '../../corpora/dates/not-dates.ts';
import { PASSAGES } from '../../corpora/dates/passages.ts';
import { RELATIVE } from '../../corpora/dates/relative.ts';
import { bodyReading, datesIn, valueFrom } from './reading.ts';

const CORPORA: Readonly<Record<string, DateCorpus>> = {
  days: DAYS,
  ranges: DAY_RANGES,
  relative: RELATIVE,
  'months and years': MONTHS_AND_YEARS,
  lunar: LUNAR_DAYS,
};

/** Ways in which the same words reach us: the mention must come out the same. */
const DISGUISES: Readonly<Record<string, (saying: string) => string>> = {
  'as it is': (saying) => saying,
  'in a sentence': (saying) => `Cơ quan chức năng cho biết, ${saying}, nhiều người dân đến dự.`,
  'in parentheses': (saying) => `Người dân đến dự đông (${saying}).`,
  decomposed: (saying) => `Người dân đến dự: ${saying}.`.normalize('NFD'),
  'with odd blanks': (saying) => `Người dân đến dự  ${saying.replace(/ /gu, '\u00a0 ')} .`,
  'with long dashes': (saying) => `Người dân đến dự – ${saying.replace(/-/gu, '–')}`,
  'in capitals': (saying) => `NGƯỜI DÂN ĐẾN DỰ ${saying.toUpperCase()}`,
};

describe.each(Object.entries(CORPORA))('dates: %s', (_name, { published, rows }) => {
  it.each(rows.flatMap(([value, ...sayings]) => sayings.map((saying) => [saying, value] as const)))(
    '%s',
    (saying, value) => {
      for (const [disguise, wear] of Object.entries(DISGUISES)) {
        // A feast is known by its words; two figures alone between blanks may be anything.
        const values = datesIn(wear(saying), published).map((mention) => mention.value);
        expect(values, disguise).toEqual([valueFrom(value)]);
      }
    },
  );
});

describe('no dates', () => {
  it.each(NO_DATES)('%s', (text) => {
    for (const given of [text, text.normalize('NFD'), `Theo báo cáo, ${text}.`, text.toUpperCase()]) {
      expect(datesIn(given, '2024-05-15').map((mention) => mention.text)).toEqual([]);
    }
  });

  it.each(ONLY_RELATIVE)('without a day of publication: %s', (text) => {
    expect(datesIn(text, null)).toEqual([]);
  });
});

describe('articles', () => {
  it.each(ARTICLES.map((article) => [article.about, article] as const))(
    '%s',
    (_about, { text, published, mentions }) => {
      const found = datesIn(text, published).map((mention) => [mention.text, mention.value, mention.reason]);
      expect(found).toEqual(mentions.map(([words, value, reason]) => [words, valueFrom(value), reason]));
    },
  );
});

describe('passages of local papers', () => {
  it.each(PASSAGES.map((passage) => [passage.text, passage] as const))('%s', (_text, passage) => {
    const wanted = passage.mentions.map(([words, value]) => [words, valueFrom(value)]);
    for (const given of [passage.text, passage.text.normalize('NFD')]) {
      const found = datesIn(given, passage.published).map(({ text, value }) => [text, value]);
      expect(found).toEqual(wanted);
    }
  });
});

describe('mentions', () => {
  it('stand in text order without overlaps and lead back to the text as given', () => {
    const given = 'Sáng nay (28/10) và tối 2-9, từ ngày 1 đến 3/9; các ngày 15, 17 và 20/3.'.normalize('NFD');
    const reading = bodyReading(given, '2023-10-28');
    const [field] = reading.fields;
    let end = 0;
    for (const mention of findDates(reading)) {
      expect(mention.start).toBeGreaterThanOrEqual(end);
      end = mention.end;
      const original = given.slice(field?.toOriginal(mention.start), field?.toOriginal(mention.end));
      expect(original.normalize('NFC')).toBe(mention.text);
    }
  });

  it('tell what is certain, what is implied and why', () => {
    const [written, yearless, relative] = datesIn('Ngày 5/6/2024. Ngày 12/6. Hôm qua.', '2024-06-15');
    expect(written).toMatchObject({ certain: ['day', 'month', 'year'], implied: [], reason: null });
    expect(yearless).toMatchObject({ certain: ['day', 'month'], implied: ['year'], reason: 'publication' });
    expect(relative).toMatchObject({ certain: [], implied: ['day', 'month', 'year'] });
    for (const { reason } of [yearless, relative].filter((mention) => mention !== undefined)) {
      expect(Object.keys(DATE_REASONS)).toContain(reason);
    }
  });

  it('name remembrance spans, feasts and lunar days', () => {
    const rules = datesIn(
      'Kỷ niệm 80 năm (1945-2025) Quốc khánh 2/9, giỗ mùng 10 tháng 3 âm lịch, nhiệm kỳ 2020-2025.',
      '2025-08-30',
    );
    expect(rules.map(({ rule, lunar }) => [rule, lunar])).toEqual([
      ['remembrance-span', null],
      ['observance-day', null],
      ['first-ten-days', '10/3'],
      ['years', null],
    ]);
  });

  it('tell the third thing from Tuesday by the capital', () => {
    expect(datesIn('Điều thứ ba này rất đáng quý.', '2024-05-15')).toEqual([]);
    expect(datesIn('Thứ Ba này có hội.', '2024-05-15').map(({ value }) => value.start)).toEqual([
      '2024-05-21',
    ]);
  });

  it('are read from title, lead and body alike', () => {
    const reading = bodyReading('Ngày 31/8, lễ khai mạc.', '2023-09-01');
    const fields = reading.fields.flatMap((field) => [{ ...field, field: 'title' as const }, field]);
    expect(findDates({ ...reading, fields }).map(({ field }) => field)).toEqual(['title', 'body']);
  });

  it('come out of an impossible day of publication as without one', () => {
    expect(datesIn('hôm nay', 'không rõ')).toEqual([]);
  });
});

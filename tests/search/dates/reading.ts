import { dayNumber, daysInMonth, isoDay } from '../../../search/calendar/solar-day.ts';
import { findDates } from '../../../search/dates/find-dates.ts';
import type { Article } from '../../../search/model/article.ts';
import type { ArticleReading } from '../../../search/model/article-reading.ts';
import type { DateMention } from '../../../search/model/mention.ts';
import type { PartialDate } from '../../../search/model/partial-date.ts';
import { readArticle } from '../../../search/text/read-article.ts';

/** An article of nothing but a body of one block. */
export function bodyReading(body: string, published: string | null): ArticleReading {
  const article: Article = {
    id: 'a', origin: { path: 'a.txt', line: null }, url: null, title: '', lead: '', body,
    blocks: [{ role: 'paragraph', start: 0, end: body.length }],
    published, source: null, section: null, sourcePlace: null, illustration: false,
  }; // prettier-ignore
  return readArticle(article);
}

export function datesIn(body: string, published: string | null): DateMention[] {
  return findDates(bodyReading(body, published));
}

function stretch(text: string): { from: string; to: string; precision: PartialDate['precision'] } {
  const [, year = '', quarter, month, day] =
    /^(?<year>\d{4})(?:-Q(?<quarter>\d)|-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/u.exec(text) ?? [];
  if (day !== undefined) return { from: text, to: text, precision: 'day' };
  const first = quarter === undefined ? Number(month ?? 1) : Number(quarter) * 3 - 2;
  const last = quarter === undefined ? Number(month ?? 12) : Number(quarter) * 3;
  const [from, to] = [
    dayNumber(Number(year), first, 1),
    dayNumber(Number(year), last, daysInMonth(Number(year), last)),
  ];
  const precision = quarter === undefined ? (month === undefined ? 'year' : 'month') : 'quarter';
  return { from: isoDay(from), to: isoDay(to), precision };
}

/** The value that a corpus writes as `2023-08-31`, `2023-08`, `2023-Q1`, `2023`, or two of them with `..` between. */
export function valueFrom(written: string): PartialDate {
  const [first = '', second] = written.split('..');
  const [from, to] = [stretch(first), stretch(second ?? first)];
  const precision = second !== undefined && from.precision === 'year' ? 'years' : from.precision;
  return { start: from.from, end: to.to, precision };
}

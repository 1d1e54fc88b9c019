import { parseIsoDay } from '../calendar/solar-day.ts';
import type { TextField } from '../model/article.ts';
import type { ArticleReading } from '../model/article-reading.ts';
import type { DateMention, DatePart } from '../model/mention.ts';
import type { DatePrecision } from '../model/partial-date.ts';
import type { DateReading, LunarReading } from './date-rule.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { beginField, emptyMemory, readOn, remember } from './named-days.ts';
import { resolveDate } from './resolve-date.ts';
import type { FieldDates } from './resolve-date.ts';
import { scanDates } from './scan-dates.ts';

const PARTS: Readonly<Record<DatePrecision, readonly DatePart[]>> = {
  day: ['day', 'month', 'year'], month: ['month', 'year'], quarter: ['month', 'year'], year: ['year'], years: ['year'],
}; // prettier-ignore

function partsOf(reading: DateReading, precision: DatePrecision): Pick<DateMention, 'certain' | 'implied'> {
  const parts = PARTS[precision];
  const told = (part: DatePart): boolean => {
    if (reading.kind === 'fixed') return true;
    if (reading.kind === 'relative' || reading.kind === 'anaphoric') return false;
    return part !== 'year' || reading.year !== null;
  };
  return { certain: parts.filter(told), implied: parts.filter((part) => !told(part)) };
}

function lunarWords({ from, to, month, toMonth }: LunarReading): string {
  if (to !== null && toMonth !== month) return `${from}/${month}-${to}/${toMonth}`;
  return to === null ? String(month) : to === from ? `${from}/${month}` : `${from}-${to}/${month}`;
}

/** The mentions of one field in text order. */
function mentionsOf(field: TextField, found: FieldDates): DateMention[] {
  const { text, dates, evidence, memory } = found;
  return dates.flatMap((date, index): DateMention[] => {
    const { start, end, rule, reading } = date;
    readOn(memory, text, start);
    const meant = resolveDate(found, index);
    if (meant === null) return [];
    const { value, reason } = meant;
    remember(memory, date, value, text, evidence.published);
    const lunar = meant.lunar === null ? null : lunarWords(meant.lunar);
    const parts = partsOf(reading, value.precision);
    return [{ field, start, end, text: text.slice(start, end), value, rule, ...parts, reason, lunar }];
  });
}

/**
 * Date expressions of an article in text order, without overlaps; offsets count in the canonical text of each field.
 * Expressions counted from the publication are left out when the article has no day of publication,
 * and so are days whose year nothing settles.
 */
export function findDates(article: ArticleReading): DateMention[] {
  const published = article.published === null ? null : parseIsoDay(article.published);
  const fields = article.fields.map(({ field, text }) => ({ field, text, dates: scanDates(text) }));
  const evidence = gatherEvidence(fields, published);
  const memory = emptyMemory();
  return fields.flatMap(({ field, text, dates }) => {
    beginField(memory);
    return mentionsOf(field, { text, dates, evidence, memory });
  });
}

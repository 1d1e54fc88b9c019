import { parseIsoDay, solarDay } from '../calendar/solar-day.ts';
import type { ArticleReading } from '../model/article-reading.ts';
import type { DateMention, DatePart } from '../model/mention.ts';
import type { DatePrecision } from '../model/partial-date.ts';
import type { DateReading, LunarReading } from './date-rule.ts';
import { gatherEvidence, spanEndBeside } from './gather-evidence.ts';
import { remember, storyYear } from './named-days.ts';
import type { Memory } from './named-days.ts';
import { resolveYear } from './resolve-year.ts';
import type { ResolvedDate, YearSurroundings } from './resolve-year.ts';
import type { YearEvidence } from './year-evidence.ts';
import { scanDates } from './scan-dates.ts';
import type { ScannedDate } from './scan-dates.ts';
import { leanAt } from './tense.ts';

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

function resolve(
  dates: readonly ScannedDate[],
  index: number,
  text: string,
  evidence: YearEvidence,
  memory: Memory,
): ResolvedDate | null {
  const date = dates[index];
  if (date === undefined) return null;
  const { reading } = date;
  if (reading.kind === 'fixed') return { value: reading.value, reason: null };
  if (reading.kind === 'relative') {
    return evidence.published === null
      ? null
      : { value: reading.value(evidence.published), reason: 'counted-from-publication' };
  }
  if (reading.kind === 'anaphoric') {
    const base = memory.named ?? evidence.published;
    const reason = memory.named === null ? 'counted-from-publication' : 'counted-from-named-day';
    return base === null ? null : { value: reading.value(base), reason };
  }
  const open = reading.year === null;
  const around: YearSurroundings = {
    lean: open ? leanAt(text, date.start, date.end) : null,
    storyYear: open ? storyYear(text, memory.story, date, evidence.published) : null,
    spanEnd: open ? spanEndBeside(dates, index, text) : null,
    namedYear: memory.story?.year ?? (memory.named === null ? null : solarDay(memory.named).year),
  };
  return resolveYear(reading, evidence, around);
}

/**
 * Date expressions of an article in text order, without overlaps; offsets count in the canonical text of each field.
 * Expressions counted from the publication are left out when the article has no day of publication,
 * and so are days whose year nothing settles.
 */
export function findDates(article: ArticleReading): DateMention[] {
  const published = article.published === null ? null : parseIsoDay(article.published);
  const fields = article.fields.map((reading) => ({ reading, dates: scanDates(reading.text) }));
  const evidence = gatherEvidence(
    fields.flatMap(({ dates }) => dates),
    published,
  );
  const memory: Memory = { named: null, story: null };
  return fields.flatMap(({ reading: { field, text }, dates }) => {
    memory.story = null;
    return dates.flatMap((date, index): DateMention[] => {
      const resolved = resolve(dates, index, text, evidence, memory);
      if (resolved === null) return [];
      const { value, reason } = resolved;
      remember(memory, date, value, text, published);
      const { start, end, rule, reading } = date;
      const lunar = reading.kind === 'lunar' ? lunarWords(reading) : null;
      return [
        {
          field,
          start,
          end,
          text: text.slice(start, end),
          value,
          rule,
          ...partsOf(reading, value.precision),
          reason,
          lunar,
        },
      ];
    });
  });
}

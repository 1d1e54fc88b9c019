import { parseIsoDay, solarDay } from '../calendar/solar-day.ts';
import type { DayNumber } from '../calendar/solar-day.ts';
import type { ArticleReading } from '../model/article-reading.ts';
import type { DateMention, DatePart } from '../model/mention.ts';
import type { DatePrecision, PartialDate } from '../model/partial-date.ts';
import type { DateReading, LunarReading } from './date-rule.ts';
import { gatherEvidence, SPAN } from './gather-evidence.ts';
import { resolveYear } from './resolve-year.ts';
import type { ResolvedDate, YearSurroundings } from './resolve-year.ts';
import type { YearEvidence } from './year-evidence.ts';
import { scanDates } from './scan-dates.ts';
import type { ScannedDate } from './scan-dates.ts';
import { leanAt } from './tense.ts';

/** Rules whose days name a feast and not the day that "cùng ngày" goes back to. */
const FEASTS: ReadonlySet<string> = new Set([SPAN, 'observance-day']);
const NEAR_DAYS = 400;

const STORY_BREAK = /[\n;]|\. |kỷ niệm|(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|sẽ|hôm nay)(?!\p{L})/iu;

/** The year of the mention before, where one sentence tells a story of the past with it: "Ngày 10/3/1975 …; ngày 26/3 …". */
function storyYear(
  text: string,
  story: Story | null,
  date: ScannedDate,
  published: DayNumber | null,
): number | null {
  if (story === null || published === null || story.year > solarDay(published).year - 2) return null;
  const between = text.slice(story.end, date.start);
  const reach = story.toTheDay ? 200 : 14;
  return between.length > reach || STORY_BREAK.test(text.slice(story.end, date.end)) ? null : story.year;
}

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

function lunarWords({ from, to, month }: LunarReading): string {
  return to === null ? String(month) : to === from ? `${from}/${month}` : `${from}-${to}/${month}`;
}

/** The mention before, as the start of a story. */
interface Story {
  readonly end: number;
  readonly year: number;
  readonly toTheDay: boolean;
}

/** What the mentions read so far leave behind for the next. */
interface Memory {
  named: DayNumber | null;
  story: Story | null;
}

function resolve(
  date: ScannedDate,
  text: string,
  evidence: YearEvidence,
  memory: Memory,
): ResolvedDate | null {
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
    namedYear: memory.story?.year ?? (memory.named === null ? null : solarDay(memory.named).year),
  };
  return resolveYear(reading, evidence, around);
}

const DECISION = /(?:số|quyết định|nghị quyết|nghị định|kế hoạch|chỉ thị)[^.;\n]{0,40}$/iu;

function remember(
  memory: Memory,
  date: ScannedDate,
  value: PartialDate,
  text: string,
  published: DayNumber | null,
): void {
  if (date.rule !== SPAN && value.precision !== 'years') {
    const toTheDay = value.precision === 'day';
    memory.story = { end: date.end, year: Number(value.start.slice(0, 4)), toTheDay };
  }
  if (value.precision !== 'day' || FEASTS.has(date.rule)) return;
  const day = parseIsoDay(value.start);
  const near = published === null || day === null || Math.abs(day - published) <= NEAR_DAYS;
  if (near && !DECISION.test(text.slice(Math.max(0, date.start - 60), date.start))) memory.named = day;
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
    return dates.flatMap((date): DateMention[] => {
      const resolved = resolve(date, text, evidence, memory);
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

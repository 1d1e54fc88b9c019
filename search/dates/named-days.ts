import { parseIsoDay } from '../calendar/solar-day.ts';
import type { DayNumber } from '../calendar/solar-day.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { SPAN } from './gather-evidence.ts';
import type { ScannedDate } from './scan-dates.ts';
import type { Story } from './story-year.ts';

/** Rules whose days name a feast and not the day that "cùng ngày" goes back to. */
const FEASTS: ReadonlySet<string> = new Set([SPAN, 'observance-day']);
const NEAR_DAYS = 400;

/** A day told, with the number of its paragraph. */
interface NamedDay {
  readonly day: DayNumber;
  readonly paragraph: number;
}

/** What the mentions read so far leave behind for the next. */
export interface Memory {
  /** The last day told near the publication. */
  near: NamedDay | null;
  /** The last day told far from it, of a story or of history. */
  far: NamedDay | null;
  story: Story | null;
  paragraph: number;
  readTo: number;
}

export function emptyMemory(): Memory {
  return { near: null, far: null, story: null, paragraph: 0, readTo: 0 };
}

/** A story ends with its field; the day named in the title still holds in the text. */
export function beginField(memory: Memory): void {
  Object.assign(memory, { story: null, paragraph: memory.paragraph + 1, readTo: 0 });
}

/** Counts the paragraphs up to an offset; offsets only grow within a field. */
export function readOn(memory: Memory, text: string, start: number): void {
  if (text.slice(memory.readTo, start).includes('\n')) memory.paragraph += 1;
  memory.readTo = start;
}

/** The day that "cùng ngày" goes back to: in a paragraph of history its own, elsewhere the last day of the news. */
export function namedDay({ near, far, paragraph }: Memory): DayNumber | null {
  const tellsHistory = far?.paragraph === paragraph && near?.paragraph !== paragraph;
  return (tellsHistory ? far : near)?.day ?? null;
}

const DECISION = /(?:số|quyết định|nghị quyết|nghị định|kế hoạch|chỉ thị)[^.;\n]{0,40}$/iu;

/** Keeps what "cùng ngày" and a story's next day go back to. */
export function remember(
  memory: Memory,
  date: ScannedDate,
  value: PartialDate,
  text: string,
  published: DayNumber | null,
): void {
  if (date.rule !== SPAN && value.precision !== 'years') {
    const day = value.precision === 'day' ? parseIsoDay(value.start) : null;
    memory.story = { end: date.end, year: Number(value.start.slice(0, 4)), day };
  }
  const day = value.precision !== 'day' || FEASTS.has(date.rule) ? null : parseIsoDay(value.start);
  if (day === null || DECISION.test(text.slice(Math.max(0, date.start - 60), date.start))) return;
  const near = published === null || Math.abs(day - published) <= NEAR_DAYS;
  memory[near ? 'near' : 'far'] = { day, paragraph: memory.paragraph };
}

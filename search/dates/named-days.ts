import { parseIsoDay, solarDay } from '../calendar/solar-day.ts';
import type { DayNumber } from '../calendar/solar-day.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { SPAN } from './gather-evidence.ts';
import type { ScannedDate } from './scan-dates.ts';

/** Rules whose days name a feast and not the day that "cùng ngày" goes back to. */
const FEASTS: ReadonlySet<string> = new Set([SPAN, 'observance-day']);
const NEAR_DAYS = 400;

/** The mention before, as the start of a story. */
interface Story {
  readonly end: number;
  readonly year: number;
  readonly toTheDay: boolean;
}

/** What the mentions read so far leave behind for the next. */
export interface Memory {
  named: DayNumber | null;
  story: Story | null;
}

const STORY_BREAK = /[\n;]|\. |kỷ niệm|(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|sẽ|hôm nay)(?!\p{L})/iu;

/** The year of the mention before, where one sentence tells a story of the past with it: "Ngày 10/3/1975 …; ngày 26/3 …". */
export function storyYear(
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

const DECISION = /(?:số|quyết định|nghị quyết|nghị định|kế hoạch|chỉ thị)[^.;\n]{0,40}$/iu;

/** Keeps what 'cùng ngày' and a story's next day go back to. */
export function remember(
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

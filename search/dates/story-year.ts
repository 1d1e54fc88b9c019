import { dayNumber, isRealDay, solarDay } from '../calendar/solar-day.ts';
import type { DayNumber } from '../calendar/solar-day.ts';
import type { ScannedDate } from './scan-dates.ts';

/** The mention before, as the start of a story. */
export interface Story {
  readonly end: number;
  readonly year: number;
  /** The day told; null for a month or a year. */
  readonly day: DayNumber | null;
}

const SENTENCE_BREAK = /[\n;]|\. |kỷ niệm|(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|sẽ|hôm nay)(?!\p{L})/iu;
/** A story told on goes over sentences and into the next paragraph, but not as far as this. */
const STORY_LENGTH = 600;
/** Its next day follows within this many days. */
const STORY_DAYS = 45;
const PARAGRAPH = /\n+/gu;

/** Words of those who were there and of battles. */
const WITNESS =
  /(?<!\p{L})(?:tôi|chúng tôi|anh em|hồi (?:ấy|đó)|năm (?:ấy|đó|xưa)|ấy|pháo|địch|giặc|quân (?:ta|địch|giải phóng|pháp|mỹ)|bộ đội|đại đội|tiểu đoàn|trung đoàn|sư đoàn|trận|nổ súng|tiến công|tấn công|bao vây|tiêu diệt|chiếm|đầu hàng|khởi nghĩa|giành chính quyền|biểu tình|bị bắt|hy sinh|hi sinh)(?!\p{L})/iu;
/** Words of today's ceremonies and of news. */
const NEWS =
  /(?<!\p{L})(?:kỷ niệm|tổ chức|diễn ra|buổi lễ|lễ|mít tinh|họp mặt|gặp mặt|dâng hương|dâng hoa|trao|hội nghị|ủy ban|ubnd|tỉnh ủy|hôm nay|sẽ|nay|khai mạc)(?!\p{L})/iu;

/** The sentence around a date, at most 200 characters on either side. */
function sentenceAround(text: string, { start, end }: ScannedDate): string {
  const before = text.slice(Math.max(0, start - 200), start);
  const after = text.slice(end, end + 200);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1;
  return before.slice(from) + text.slice(start, end) + after.slice(0, /[.!?] |\n/u.exec(after)?.index);
}

/** Whether a day goes on with a story some sentences back: soon after its last day, and told by a witness. */
function goesOn(text: string, story: Story, date: ScannedDate): boolean {
  const { reading } = date;
  if (story.day === null || reading.kind !== 'calendar' || date.start - story.end > STORY_LENGTH)
    return false;
  const between = text.slice(story.end, date.start);
  if ((between.match(PARAGRAPH)?.length ?? 0) > 1) return false;
  const { month, day } = reading.from;
  const next = isRealDay(story.year, month, day) ? dayNumber(story.year, month, day) - story.day : -1;
  const sentence = sentenceAround(text, date);
  return next >= 0 && next <= STORY_DAYS && WITNESS.test(sentence) && !NEWS.test(sentence);
}

/** The year of the mention before where a story of the past goes on with it: "Ngày 10/3/1975 …; ngày 26/3 …". */
export function storyYear(
  text: string,
  story: Story | null,
  date: ScannedDate,
  published: DayNumber | null,
): number | null {
  if (story === null || published === null || story.year > solarDay(published).year - 2) return null;
  const between = text.slice(story.end, date.start);
  const reach = story.day === null ? 14 : 200;
  const sameSentence = between.length <= reach && !SENTENCE_BREAK.test(text.slice(story.end, date.end));
  return sameSentence || goesOn(text, story, date) ? story.year : null;
}

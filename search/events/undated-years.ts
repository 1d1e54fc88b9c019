import { findAnniversaries } from '../calendar/find-anniversaries.ts';
import { isRealDay } from '../calendar/solar-day.ts';
import type { DateMention } from '../model/mention.ts';
import type { ActingSentence } from './acting-sentences.ts';

/** How a year was found that only stands somewhere in the article: a statistic's, a law's, a title's. */
const LONE_YEAR = 'year-in-text';
const COUNTED = 'counted-from-named-day';

const WEEKDAY = /(?<!\p{L})(?:thứ (?<name>hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L})/iu;
const WEEKDAYS = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

/** Whether an inferred year lets a day fall on the weekday that the text tells with it. */
function keepsItsWeekday({ text, value, implied }: DateMention): boolean {
  const match =
    implied.includes('year') && value.precision === 'day' ? WEEKDAY.exec(text.normalize('NFC')) : null;
  if (match === null) return true;
  const name = match.groups?.['name']?.toLowerCase();
  const told = name === undefined ? 0 : /\d/u.test(name) ? Number(name) - 1 : WEEKDAYS.indexOf(name) + 1;
  return new Date(`${value.start}T00:00:00Z`).getUTCDay() === told;
}

/** The year that the article's numbered feasts celebrate: "127 năm Ngày sinh Chủ tịch Hồ Chí Minh"; null for none or several. */
function yearOfFeasts(sentences: readonly ActingSentence[]): string | null {
  const years = new Set<number>();
  for (const { sentence, acts } of sentences) {
    if (acts.length === 0) continue;
    for (const { anniversary } of findAnniversaries(sentence.text, { day: null, placeIds: [] })) {
      const { observance, ordinal, origin } = anniversary;
      if (observance !== null && ordinal !== null && origin !== null)
        years.add(Number(origin.slice(0, 4)) + ordinal);
    }
  }
  const [only] = years;
  return years.size === 1 && only !== undefined ? String(only) : null;
}

function withYear(mention: DateMention, year: string): DateMention | null {
  const moved = (day: string): string => year + day.slice(4);
  const { start, end } = mention.value;
  const real = [start, end].every((day) =>
    isRealDay(Number(year), Number(day.slice(5, 7)), Number(day.slice(8, 10))),
  );
  return real
    ? { ...mention, value: { ...mention.value, start: moved(start), end: moved(end) }, reason: 'span-end' }
    : null;
}

/**
 * Dates of a page without a day of publication whose year can be trusted. A year told by itself counts where it
 * stands beside the date or in the headline; elsewhere the year that the page's feasts celebrate takes its place,
 * and without such a year the date is left out.
 */
export function trustedDates(
  dates: readonly DateMention[],
  sentences: readonly ActingSentence[],
): readonly DateMention[] {
  const checked = dates.filter(keepsItsWeekday);
  const lone = checked.find((date) => date.reason === LONE_YEAR)?.value.start.slice(0, 4);
  if (lone === undefined) return checked;
  const alone = new RegExp(`(?<![\\d–-])${lone}(?!\\s?[–-]\\s?\\d|\\d)`, 'u');
  const telling = sentences.filter(({ sentence }) => alone.test(sentence.text));
  const feasts = yearOfFeasts(sentences);
  if (feasts === null && telling.some(({ field }) => field === 'title')) return checked;
  const isBeside = (date: DateMention): boolean =>
    telling.some(
      ({ field, sentence }) =>
        field === date.field && sentence.start <= date.start && date.start < sentence.end,
    );
  return checked.flatMap((date) => {
    const guessed = date.reason === LONE_YEAR || date.reason === COUNTED;
    if (!guessed || !date.value.start.startsWith(lone) || (feasts === null && isBeside(date))) return [date];
    const moved = feasts === null ? null : withYear(date, feasts);
    return moved === null ? [] : [moved];
  });
}

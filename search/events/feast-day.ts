import type { Anniversary } from '../model/event.ts';
import type { Ceremony } from './ceremonies.ts';

const DAY_MS = 86_400_000;
const PARADE = /(?<!\p{L})(?:diễu binh|diễu hành|duyệt binh)(?!\p{L})/u;

/** Days from publication to the nearest day still to come (0 for today) that an occasion remembers in that year; null for none. */
export function daysToFeast(marks: readonly Anniversary[], published: string | null): number | null {
  if (published === null) return null;
  const ahead = marks
    .filter(({ origin }) => origin?.length === 10)
    .map(({ origin }) => `${published.slice(0, 4)}${origin?.slice(4) ?? ''}`)
    .map((day) => (Date.parse(day) - Date.parse(published)) / DAY_MS)
    .filter((days) => days >= 0);
  return ahead.length === 0 ? null : Math.min(...ahead);
}

/** Whether a feast has a parade and its day is still to come: parades are held on the day remembered. */
export function isParadeAhead(
  ceremony: Ceremony,
  marks: readonly Anniversary[],
  published: string | null,
): boolean {
  const days = marks.map((mark) => daysToFeast([mark], published) ?? 0);
  return (
    Math.max(0, ...days) > 0 &&
    ceremony.acts.some(({ act, sentence }) => act.kind === 'anniversary' && PARADE.test(sentence.lower))
  );
}

import type { Anniversary } from '../model/event.ts';
import { readingWords } from '../text/reading-words.ts';
import { resolveAnniversary } from './anniversary-arithmetic.ts';
import { findOccasions, type FoundOccasion } from './find-occasions.ts';
import { classOfAge, settle } from './settle-occasion.ts';
import { isRealDay } from './solar-day.ts';
import { findSpans, type AnniversarySpan } from './anniversary-spans.ts';

/** What is known about the ceremony when its sentence is read. */
export interface AnniversaryContext {
  /** ISO day of the ceremony or, failing that, of publication; null when neither is known. */
  readonly day: string | null;
  /** Gazetteer ids of the province-level units that the passage is about: what "giải phóng tỉnh" speaks of. */
  readonly placeIds: readonly string[];
}

/** An anniversary in running text; `[start, end)` counts in the canonical text that was read. */
export interface AnniversaryMention {
  readonly start: number;
  readonly end: number;
  /** The words from the ordinal or the name up to the end of the name or the span. */
  readonly phrase: string;
  readonly anniversary: Anniversary;
  /** Day or year celebrated, where the text writes it: `2023-09-02`, `2024`. */
  readonly celebrated: string | null;
}

const TRIGGER =
  /(?<!\p{L})(?:năm|lần thứ|thế kỷ|k[ỷỉ] niệm|tưởng niệm|mừng|nhân|dịp|giỗ|mít tinh|hướng tới|lễ|tuổi|húy)(?!\p{L})/iu;
const FURTHEST_SPAN = 260;
const ISO_DAY = 10;
const YEAR = 4;
const DAY_REACH = 24;
const DAY_BEFORE_SPAN =
  /(?<![\d/.-])(?<day>\d{1,2})(?:\s?[/.-]\s?|\stháng\s)(?<month>\d{1,2})[\s,;:]{0,3}(?:năm\s)?$/u;
/** The full stop of "TP. Hà Tĩnh" ends nothing. */
const SENTENCE_END = /(?<!(?<!\p{L})(?:T[PpXxT]|[PQH]))[.!?…]\s|\n|;/u;
const BREAKS_NAME = /[,;:]/u;

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Whether the years of a span are as many as the occasion counts; true where nothing can be compared. */
function countsAlike({ from, to }: AnniversarySpan, { ordinal }: FoundOccasion): boolean {
  return to === null || ordinal === null || yearOf(to) - yearOf(from) === ordinal;
}

/** Whether a span that stands close behind an occasion of no known year is its own. */
function standsClose(span: AnniversarySpan, { nameEnd, ordinal }: FoundOccasion, between: string): boolean {
  const close = span.bracketed && (nameEnd >= span.start || !BREAKS_NAME.test(between));
  if (span.to === null) return close && ordinal !== null && span.from.length === ISO_DAY;
  if (ordinal === null) return close && between.trim() === '';
  return close || yearOf(span.to) - yearOf(span.from) === ordinal;
}

/** Whether a span is the one of this occasion: by its known year, by arithmetic, or by standing right behind it. */
function belongs(span: AnniversarySpan, occasion: FoundOccasion, between: string): boolean {
  if (span.start - occasion.end > FURTHEST_SPAN || SENTENCE_END.test(between)) return false;
  const origin = occasion.observance?.origin ?? null;
  if (origin !== null && yearOf(origin) === yearOf(span.from)) return true;
  if (origin !== null && !countsAlike(span, occasion)) return false;
  return standsClose(span, occasion, between);
}

/** Each occasion's span, the first one behind it and before the next occasion, if it is this occasion's. */
function spansOf(
  text: string,
  occasions: readonly FoundOccasion[],
  spans: readonly AnniversarySpan[],
): (AnniversarySpan | null)[] {
  let at = 0;
  return occasions.map((occasion, index) => {
    while ((spans[at]?.start ?? text.length) < occasion.start) at += 1;
    const span = spans[at];
    const until = occasions[index + 1]?.start ?? text.length;
    if (span === undefined || span.start >= until) return null;
    return belongs(span, occasion, text.slice(occasion.nameEnd, span.start)) ? span : null;
  });
}

/** The day remembered: the span's, unless the table or the day beside it knows the same year more exactly. */
function originOf(text: string, occasion: FoundOccasion, span: AnniversarySpan | null): string | null {
  const known = occasion.observance?.origin ?? null;
  if (span === null) return known;
  if (known?.startsWith(span.from) === true) return known;
  return span.from.length === YEAR
    ? dayApart(text.slice(occasion.nameStart, span.start), span.from)
    : span.from;
}

/** "12/10 (1965 - 2025)": the day stands before the years. */
function dayApart(before: string, year: string): string {
  const { day, month } = DAY_BEFORE_SPAN.exec(before.slice(-DAY_REACH))?.groups ?? {};
  if (day === undefined || month === undefined) return year;
  if (!isRealDay(Number(year), Number(month), Number(day))) return year;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Joints at which the name of an occasion was cut. */
const DANGLING = /\s(?:và|cùng|với|cũng như)$/iu;

function subjectOf(text: string, occasion: FoundOccasion): string {
  if (occasion.observance !== null) return occasion.observance.subject;
  const words = text
    .slice(occasion.nameStart, occasion.nameEnd)
    .replace(/\s+/gu, ' ')
    .replace(DANGLING, '')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function mentionOf(
  text: string,
  found: FoundOccasion,
  span: AnniversarySpan | null,
  day: string | null,
): AnniversaryMention {
  const occasion = settle(found, span, day);
  const { observance, ordinal } = occasion;
  const celebrated = span?.to ?? null;
  const resolved = resolveAnniversary({ ordinal, origin: originOf(text, occasion, span), celebrated, day });
  const unnumberedRite =
    ordinal === null && (observance?.lunar !== undefined || occasion.class === 'person_death');
  const end = Math.max(occasion.end, span?.end ?? 0);
  return {
    start: occasion.start,
    end,
    phrase: text.slice(occasion.start, end),
    celebrated,
    anniversary: {
      subject: subjectOf(text, occasion),
      class: classOfAge(text, occasion),
      observance: observance?.id ?? null,
      ordinal: resolved.ordinal,
      // A rite without a number is kept by the lunar calendar and tells no year.
      origin: unnumberedRite && span === null ? null : resolved.origin,
      lunar: observance?.lunar ?? null,
      check: resolved.check,
    },
  };
}

/**
 * The anniversaries that a canonical text speaks of, in order: "kỷ niệm 78 năm Quốc khánh (2/9/1945 - 2/9/2023)".
 * Of observance, ordinal, origin and celebrated year the missing ones are filled in where two are told, and the
 * arithmetic is checked; what is written stays as written when it fails. Whether a ceremony marks the day is for
 * the caller to judge. Linear in the length of the text.
 */
export function findAnniversaries(text: string, context: AnniversaryContext): AnniversaryMention[] {
  if (!TRIGGER.test(text)) return [];
  const words = readingWords(text);
  const worded = { text, words, plain: words.map((word) => word.text) };
  const spans = findSpans(text);
  const occasions = findOccasions(worded, context.placeIds);
  const own = spansOf(text, occasions, spans);
  return occasions.map((occasion, index) => mentionOf(text, occasion, own[index] ?? null, context.day));
}

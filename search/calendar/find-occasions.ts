import type { AnniversaryClass } from './anniversary-classes.ts';
import { readOrdinal } from './anniversary-ordinal.ts';
import { afterOrdinal, agedParty, ordinalBeforeSpan, ordinalWithoutYears } from './numbered-occasions.ts';
import type { Observance } from './observance.ts';
import type { WordedText, Reading } from './occasion.ts';
import { joinedDay, takeTrailing } from './shared-ordinals.ts';
import { afterOpener } from './unnumbered-occasions.ts';

/** An occasion with its ordinal, as ranges of the text. */
export interface FoundOccasion {
  /** From the ordinal or the name, whichever stands first … */
  readonly start: number;
  /** … to the end of whichever stands last. */
  readonly end: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly observance: Observance | null;
  readonly class: AnniversaryClass;
  /** Class that the words alone give, for a known day that the arithmetic refutes. */
  readonly otherwise: AnniversaryClass;
  readonly ordinal: number | null;
}

function nextReading(
  worded: WordedText,
  at: number,
  previous: Reading | undefined,
  placeIds: readonly string[],
): Reading | null {
  const ordinal =
    readOrdinal(worded.plain, at) ?? ordinalBeforeSpan(worded, at) ?? ordinalWithoutYears(worded, at);
  if (ordinal !== null) {
    const reading = afterOrdinal(worded, ordinal, previous, placeIds);
    if (reading !== null) return reading;
  }
  return (
    agedParty(worded, at) ??
    afterOpener(worded, at, placeIds) ??
    (previous === undefined ? null : joinedDay(worded, previous, at))
  );
}

function asRanges({ text, words }: WordedText, { occasion, ordinal, shared }: Reading): FoundOccasion {
  const startOf = (at: number): number => words[at]?.start ?? text.length;
  const endOf = (at: number): number => words[at - 1]?.end ?? 0;
  const nameStart = Math.min(startOf(occasion.first), text.length);
  const nameEnd = Math.max(nameStart, endOf(occasion.last));
  return {
    start: ordinal === null ? nameStart : Math.min(startOf(ordinal.first), nameStart),
    end: ordinal === null ? nameEnd : Math.max(endOf(ordinal.last), nameEnd),
    nameStart,
    nameEnd,
    observance: occasion.observance,
    class: occasion.class,
    otherwise: occasion.otherwise ?? occasion.class,
    ordinal: ordinal?.value ?? shared,
  };
}

/** The occasions that a text names, in order, each with its own or its neighbour's number. */
export function findOccasions(worded: WordedText, placeIds: readonly string[]): FoundOccasion[] {
  const readings: Reading[] = [];
  let at = 0;
  while (at < worded.words.length) {
    const behind = takeTrailing(worded, readings, at);
    if (behind > at) {
      at = behind;
      continue;
    }
    const reading = nextReading(worded, at, readings.at(-1), placeIds);
    if (reading === null) {
      at += 1;
      continue;
    }
    readings.push(reading);
    at = Math.max(at + 1, reading.occasion.last);
  }
  return readings.map((reading) => asRanges(worded, reading));
}

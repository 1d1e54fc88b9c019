import type { PhraseHit } from '../text/phrase-index.ts';
import { HEADS } from './headed-names.ts';
import { headedOccasion, lateHead } from './headed-occasions.ts';
import { dayByNumber, namedDay } from './named-days.ts';
import type { OccasionHead } from './occasion-heads.ts';
import { FILLERS, breaksClause, occasionLimit, skip } from './occasion-words.ts';
import type { Occasion, OccasionPlace, WordedText } from './occasion.ts';

/** Head words at the start of an occasion: "ngày sinh", "sinh" and the like may hold a filler word. */
function leadingHead(
  worded: WordedText,
  from: number,
  first: number,
  { head }: OccasionPlace,
): PhraseHit<OccasionHead> | null {
  if (head !== null) return { first, last: first, value: head };
  for (let at = from; at <= first; at += 1) {
    const hit = HEADS.at(worded.text, worded.words, at);
    if (hit !== null) return hit;
  }
  return null;
}

/** The occasion that starts at word `from` (fillers before it are skipped); null when the words name none. */
export function readOccasion(worded: WordedText, from: number, place: OccasionPlace): Occasion | null {
  const { words, plain } = worded;
  if (from > 0 && place.behindSpan !== true && breaksClause(worded, from)) return null;
  const first = skip(plain, from, FILLERS);
  const limit = occasionLimit(worded, from);
  if (first >= words.length || first > limit) return null;
  if (place.head === null) {
    for (let at = from; at <= first; at += 1) {
      const named = namedDay(worded, at, place) ?? dayByNumber(worded, at);
      if (named !== null) return named;
    }
  }
  const head = leadingHead(worded, from, first, place);
  if (head !== null) return headedOccasion(worded, head, limit, place);
  for (let at = first + 1; at < limit; at += 1) {
    const later = namedDay(worded, at, { ...place, afterOrdinal: false });
    if (later !== null) return { ...later, first };
  }
  return lateHead(worded, first, limit);
}

import { canonicalForm } from '../text/canonical-text.ts';
import { findAnniversaries } from './find-anniversaries.ts';

/** A line of a labelled file: a phrase with the ordinal, the days and whether they add up. */
interface LabelledRange {
  readonly match: string;
  readonly n: number;
  /** Day remembered and day celebrated, ISO. */
  readonly base: string;
  readonly to: string;
  readonly arith_ok: boolean;
}

export interface RangeScore {
  readonly cases: number;
  readonly right: number;
  /** The phrases that were read otherwise. */
  readonly misses: readonly string[];
}

function isResolved({ match, n, base, to, arith_ok: addsUp }: LabelledRange): boolean {
  return findAnniversaries(canonicalForm(match), { day: null, placeIds: [] }).some(
    ({ anniversary, celebrated }) =>
      anniversary.ordinal === n &&
      anniversary.origin === base &&
      celebrated === to &&
      (anniversary.check === 'holds') === addsUp,
  );
}

/** How many of the labelled "kỷ niệm N năm … (D/M/Y - D/M/Y)" of a JSON Lines file are resolved as labelled. */
export function scoreAnniversaryRanges(jsonLines: string): RangeScore {
  const cases = jsonLines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledRange);
  const missed = cases.filter((one) => !isResolved(one));
  return { cases: cases.length, right: cases.length - missed.length, misses: missed.map((one) => one.match) };
}

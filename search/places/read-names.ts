import { nextCapital, wordEnd } from './capital-words.ts';
import type { FoundName } from './found-name.ts';
import { namesAt } from './name-index.ts';
import type { Reader, ReadName } from './name-readings.ts';
import { notPlaceCueAt } from './not-a-place.ts';
import { readNumbered } from './numbered-units.ts';
import { isPresident, partedMatches, readBare, readLandmark } from './read-bare.ts';
import { readList, readWithUnit } from './read-with-unit.ts';
import { unitBefore } from './unit-words.ts';

/** What stands at a capital: the names read there, and where reading goes on. */
interface Reading {
  readonly names: readonly ReadName[];
  readonly end: number;
  /** True behind the name of a way, whose other end may follow: "cao tốc Hà Nội - Hải Phòng". */
  readonly isWay: boolean;
}

function readAt(reader: Reader, at: number, wayEnd: number, last: FoundName | undefined): Reading {
  const { text, index } = reader;
  const matches = namesAt(index, text, at);
  const unit = unitBefore(text, at);
  const named = unit === null ? null : readWithUnit(reader, at, matches, unit);
  if (unit !== null && named !== null) {
    const names = [named, ...readList(reader, unit, named)];
    return { names, end: names.at(-1)?.end ?? named.end, isWay: false };
  }
  const next = wordEnd(text, at);
  const [longest, ...shorter] = partedMatches(text, matches);
  if (longest === undefined) return { names: [], end: next, isWay: false };
  const landmark = readLandmark(reader, at, matches);
  if (landmark !== null) return { names: [landmark], end: landmark.end, isWay: false };
  const isWay = wayEnd >= 0 && text.slice(wayEnd, at) === ' - ';
  const why = isWay ? 'way' : notPlaceCueAt(text, at)?.why;
  if (longest.entry.decoy || why !== undefined) return { names: [], end: longest.end, isWay: why === 'way' };
  if (isPresident(text, at, longest.end, last)) return { names: [], end: longest.end, isWay: false };
  const bare = [longest, ...shorter]
    .map((match) => readBare(reader, at, match))
    .find((read) => read !== null);
  return bare === undefined
    ? { names: [], end: next, isWay: false }
    : { names: [bare], end: bare.end, isWay: false };
}

/** All names of units in one field of canonical text, in order; nothing ambiguous is settled yet. */
export function readNames(reader: Reader): FoundName[] {
  const { text } = reader;
  const found: FoundName[] = readNumbered(text).map((name) => ({ ...name, former: false }));
  let wayEnd = -1;
  for (let at = nextCapital(text, 0); at < text.length;) {
    const { names, end, isWay } = readAt(reader, at, wayEnd, found.at(-1));
    for (const name of names) found.push({ ...name, former: false });
    wayEnd = isWay ? end : -1;
    at = nextCapital(text, end);
  }
  return found.sort((a, b) => a.start - b.start);
}

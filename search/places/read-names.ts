import { isDigitAt, nextOpening } from './capital-words.ts';
import { markFormer } from './former-names.ts';
import type { FoundName, ReadName } from './found-name.ts';
import { namesAt, type NameMatch } from './names-at.ts';
import type { Reader } from './name-readings.ts';
import { notPlaceCueAt } from './not-a-place.ts';
import { readNumbered } from './numbered-units.ts';
import { isPresident, partedMatches, readBare, readLandmark } from './read-bare.ts';
import { readList, readWithUnit } from './read-with-unit.ts';
import { unitBefore } from './unit-words.ts';

/** What stands at an opening: the names read there, none where the words name another thing, and where reading goes on. */
interface Reading {
  readonly names: readonly ReadName[];
  readonly end: number;
  /** True behind the name of a way, whose other end may follow: "cao tốc Hà Nội - Hải Phòng". */
  readonly isWay: boolean;
}

function one(name: ReadName): Reading {
  return { names: [name], end: name.end, isWay: false };
}

/** A name with its unit word before it, and those of the list it begins; null where there is none. */
function readBehindUnit(reader: Reader, at: number, matches: readonly NameMatch[]): Reading | null {
  const unit = unitBefore(reader.text, at);
  const named = unit === null ? null : readWithUnit(reader, at, matches, unit);
  if (unit === null || named === null) return null;
  const names = [named, ...readList(reader, unit, named)];
  return { names, end: names.at(-1)?.end ?? named.end, isWay: false };
}

/** A name by itself; null where it needs more to be a place. */
function readByItself(
  reader: Reader,
  at: number,
  matches: readonly NameMatch[],
  before: Reading | null,
): Reading | null {
  const { text } = reader;
  const landmark = readLandmark(reader, at, matches);
  if (landmark !== null) return one(landmark);
  const [longest, ...shorter] = partedMatches(text, matches);
  if (longest === undefined) return null;
  const isWay = before?.isWay === true && text.slice(before.end, at) === ' - ';
  const why = isWay ? 'way' : notPlaceCueAt(text, at)?.why;
  if (longest.entry.decoy || why !== undefined) return { names: [], end: longest.end, isWay: why === 'way' };
  if (isPresident(text, at, longest.end, before?.names.at(-1)))
    return { names: [], end: longest.end, isWay: false };
  for (const match of [longest, ...shorter]) {
    const bare = readBare(reader, at, match);
    if (bare !== null) return one(bare);
  }
  return null;
}

/** What stands at a capital or a figure; null for most, which are no part of a name. */
function readAt(reader: Reader, at: number, before: Reading | null): Reading | null {
  const { text, index } = reader;
  if (isDigitAt(text, at)) {
    const numbered = readNumbered(text, at);
    return numbered === null ? null : one(numbered);
  }
  const matches = namesAt(index, text, at);
  return (
    readBehindUnit(reader, at, matches) ??
    (matches.length === 0 ? null : readByItself(reader, at, matches, before))
  );
}

/** All names of units in one field of canonical text, in order; nothing ambiguous is settled yet. */
export function readNames(reader: Reader): FoundName[] {
  const { text } = reader;
  const found: ReadName[] = [];
  let before: Reading | null = null;
  for (let at = nextOpening(text, 0); at < text.length;) {
    const read = readAt(reader, at, before);
    if (read !== null) found.push(...read.names);
    at = nextOpening(text, read?.end ?? at + 1);
    before = read ?? before;
  }
  return markFormer(text, found);
}

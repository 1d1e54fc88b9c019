import { nextCapital } from './capital-words.ts';
import { bareNames } from './data/bare-names.ts';
import { isFormerAt } from './former-names.ts';
import type { ReadName } from './found-name.ts';
import { placeById, placeOn } from './gazetteer.ts';
import { namesAt, type NameMatch } from './names-at.ts';
import { neighbourhood, ofKind, province, type Reader, ward } from './name-readings.ts';
import { isAbroad, isPersonAt, wordsBefore } from './not-a-place.ts';

/** Units that ended before this day are found only with "tỉnh" or "(cũ)": Cửu Long is a river first. */
const FORGOTTEN = '2000-01-01';

function isForgotten(id: string): boolean {
  return (placeById(id)?.periods.at(-1)?.to ?? FORGOTTEN) < FORGOTTEN;
}

const PARENT_GAP = /^(?:, |,| \(| - )(?:tỉnh |thành phố |thuộc |Tỉnh |Thành phố )?/u;

/** Ids of the province named right behind `end`, none where no province stands there. */
function provinceBehind({ text, index }: Reader, end: number): string | null {
  const gap = PARENT_GAP.exec(text.slice(end, end + 16));
  if (gap === null) return null;
  const from = end + gap[0].length;
  const at = text.startsWith('TP', from) ? nextCapital(text, from + 2) : from;
  const named = [...namesAt(index, text, from), ...(at - from < 5 ? namesAt(index, text, at) : [])];
  return named.find(({ entry }) => entry.provinceId !== null)?.entry.provinceId ?? null;
}

/** A district or ward without its unit word: well known, or with its province right behind it. */
function readBareLocal(reader: Reader, at: number, { end, entry }: NameMatch): ReadName | null {
  const { districts, wards } = entry;
  const known = districts.filter(({ name }) => bareNames.has(name));
  const [best] = ofKind(known, 'thành phố');
  if (best !== undefined) return neighbourhood(reader, best, at, end);
  if (!reader.text.slice(at, end).includes(' ')) return null;
  const behind = provinceBehind(reader, end);
  if (behind === null) return null;
  const local = districts.find(({ provinceId }) => provinceId === behind);
  if (local !== undefined) return neighbourhood(reader, local, at, end);
  const below = wards.find(({ provinceId }) => provinceId === behind);
  return below === undefined ? null : ward(reader, [below], below.kind, at, end);
}

/** A name without its unit word; null where it is a person, lies abroad, or needs more to be a place. */
export function readBare(reader: Reader, at: number, match: NameMatch): ReadName | null {
  const { text } = reader;
  const { end, entry } = match;
  if (isPersonAt(text, at) || isAbroad(text, end)) return null;
  if (entry.provinceId === null) return readBareLocal(reader, at, match);
  if (isForgotten(entry.provinceId) && !isFormerAt(text, end, true)) return null;
  return province(reader, entry.provinceId, at, end);
}

const PRESIDENT = 'hồ chí minh';

/** The president's name is the city's only behind a unit word, or in a list of provinces. */
export function isPresident(text: string, at: number, end: number, last: ReadName | undefined): boolean {
  if (end - at !== PRESIDENT.length || text.slice(at, end).toLowerCase() !== PRESIDENT) return false;
  const gap = last?.level === 'province' ? text.slice(last.end, at) : '';
  return gap !== ', ' && gap !== ' và ' && gap !== ' - ';
}

/** A shorter name counts only where a sign, not a blank, parts it from the rest of the longer one. */
export function partedMatches(text: string, matches: readonly NameMatch[]): readonly NameMatch[] {
  return matches.filter(({ end }, at) => at === 0 || text[end] !== ' ' || text.startsWith(' - ', end));
}

/** A landmark with the words it needs before it, read as its province; the range is its name in capitals. */
export function readLandmark(
  { text, published }: Reader,
  at: number,
  matches: readonly NameMatch[],
): ReadName | null {
  if (matches.every(({ entry }) => entry.landmarks.length === 0)) return null;
  const [word, pair] = wordsBefore(text, at);
  for (const { end, entry } of matches) {
    const known = entry.landmarks.find(
      ({ before }) => before.length === 0 || before.includes(word) || before.includes(pair),
    );
    if (known === undefined) continue;
    const placeId =
      published === null ? known.placeId : (placeOn(known.placeId, published)?.id ?? known.placeId);
    return { start: at, end, level: 'province', candidates: [placeId], local: null };
  }
  return null;
}

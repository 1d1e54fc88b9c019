import { slug } from '../text/slug.ts';
import { historyChanges, unitsOf1976, type HistoryChange } from './data/history.ts';
import { spellings } from './data/spellings.ts';
import type { Place, PlaceKind, PlacePeriod } from './place.ts';

const KINDS: Readonly<Record<string, PlaceKind>> = {
  tỉnh: 'province',
  'thành phố': 'city',
  'đặc khu': 'special-zone',
};
const UNIT = /^(?<kind>tỉnh|thành phố|đặc khu) (?<name>.+)$/u;

interface Unit {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
}

interface Draft {
  readonly name: string;
  readonly periods: PlacePeriod[];
  readonly sources: string[];
}

function unit(written: string): Unit {
  const { kind, name } = UNIT.exec(written)?.groups ?? {};
  const known = kind === undefined ? undefined : KINDS[kind];
  if (name === undefined || known === undefined) {
    throw new Error(
      `"${written}" in the history table begins with none of: ${Object.keys(KINDS).join(', ')}.`,
    );
  }
  return { id: slug(name), name, kind: known };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function draftOf(drafts: Map<string, Draft>, { id, name }: Unit): Draft {
  const draft = drafts.get(id) ?? { name, periods: [], sources: [] };
  drafts.set(id, draft);
  return draft;
}

/** Units of one side that do not stand on the other side with the same kind. */
function only(side: readonly Unit[], other: readonly Unit[]): Unit[] {
  return side.filter((one) => !other.some(({ id, kind }) => id === one.id && kind === one.kind));
}

/** Closes what ended, opens what began; what stands on both sides with the same kind goes on. */
function apply(drafts: Map<string, Draft>, { day, source, ...sides }: HistoryChange): void {
  const before = sides.before.map(unit);
  const after = sides.after.map(unit);
  const begun = only(after, before);
  for (const one of only(before, after)) {
    const { periods } = draftOf(drafts, one);
    const open = periods.pop();
    if (open?.to !== null)
      throw new Error(`The history table ends ${one.name} on ${day}, when there was no such unit.`);
    const renewed = begun.filter(({ id }) => id === one.id);
    const heirs = renewed.length > 0 ? renewed : begun.length > 0 ? begun : after;
    periods.push({ ...open, to: dayBefore(day), successors: heirs.map(({ id }) => id) });
  }
  for (const one of begun) {
    const origins = before.map(({ id }) => id);
    draftOf(drafts, one).periods.push({ from: day, to: null, kind: one.kind, origins, successors: [] });
  }
  for (const one of new Map([...before, ...after].map((each) => [each.id, each])).values()) {
    draftOf(drafts, one).sources.push(source);
  }
}

/** The history table played from 1976 on: one place per name, in order of id. */
export function buildPlaces(): Place[] {
  const drafts = new Map<string, Draft>();
  for (const written of unitsOf1976) {
    const one = unit(written);
    draftOf(drafts, one).periods.push({ from: null, to: null, kind: one.kind, origins: [], successors: [] });
  }
  for (const change of historyChanges) apply(drafts, change);
  return [...drafts]
    .map(([id, draft]) => {
      const spelling = spellings.find(({ name }) => name === draft.name);
      return { id, aliases: [], abbreviations: [], ...spelling, ...draft };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

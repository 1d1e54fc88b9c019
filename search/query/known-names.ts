import type { FacetName } from '../engine/search-engine.ts';
import { tokens } from '../text/tokens.ts';
import { phraseLookup, type PhraseLookup } from './phrase-lookup.ts';

/** A value of a facet and the names people use for it, the heading first. */
export interface NamedValue {
  readonly facet: FacetName;
  /** As in URLs and in the index: `can-tho`. */
  readonly value: string;
  readonly names: readonly string[];
}

/** Names of places, observances, awards and kinds, ready to be found in queries. */
export interface KnownNames {
  readonly phrases: PhraseLookup<NamedValue>;
  /** The value that a name stands for, with or without marks and unit words; null for a stranger. */
  readonly valueOf: (facet: FacetName, typed: string) => string | null;
}

/** Unit words say what a place is and are no part of its name. */
const UNIT = /^(?:thanh pho|tp|tinh|quan|huyen|thi xa|thi tran|phuong|xa) /u;
/** Facets whose names are held together in a query; kinds and sources are ordinary words. */
const HELD: ReadonlySet<FacetName> = new Set(['place', 'award', 'observance']);

function nameKey(name: string): string {
  return tokens(name)
    .map((token) => token.folded)
    .join(' ');
}

/** Builds the index once for a table of names; single words and names with a unit word are values but no phrases. */
export function knownNames(rows: readonly NamedValue[]): KnownNames {
  const values = new Map<string, string>();
  const phrases: (readonly [string, NamedValue])[] = [];
  for (const row of rows) {
    for (const name of [...row.names, row.value]) {
      const key = nameKey(name);
      const address = `${row.facet}:${key}`;
      if (!values.has(address)) values.set(address, row.value);
      const held = HELD.has(row.facet) && name !== row.value && key.includes(' ') && !UNIT.test(key);
      if (held) phrases.push([name, row]);
    }
  }
  const valueOf = (facet: FacetName, typed: string): string | null => {
    const key = nameKey(typed);
    return values.get(`${facet}:${key}`) ?? values.get(`${facet}:${key.replace(UNIT, '')}`) ?? null;
  };
  return { phrases: phraseLookup(phrases), valueOf };
}

/** For texts read without any table. */
export const NO_NAMES: KnownNames = knownNames([]);

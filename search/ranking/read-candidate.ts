import type { RankedPhrase, RankingQuery } from './ranking-query.ts';
import type { DocumentTokens } from './token-keys.ts';
import { FIELDS, foldedOf } from './token-keys.ts';

/** How a clause is fulfilled: with all marks as typed, without regard to marks, or not at all. */
export type ClauseLevel = 'exact' | 'folded' | 'missing';

/** How often terms or pairs stand in a document, by `[field][place in the query]`; `folded` counts the exact ones too. */
export interface Tally {
  readonly folded: readonly Float32Array[];
  readonly exact: readonly Float32Array[];
}

/** What of a query stands in a document. */
export interface CandidateReading {
  readonly words: Tally;
  /** Pairs of the query side by side. */
  readonly neighbours: Tally;
  /** Pairs of the query in their order with up to three words between. */
  readonly close: Tally;
  readonly lengths: readonly number[];
  /** One a clause. */
  readonly levels: readonly ClauseLevel[];
}

/** Looks up the query's words by number; a query has few, a document many, so misses must be cheap. */
export interface QueryLookup {
  readonly query: RankingQuery;
  /** 1 where some term ends in these 16 bits. */
  readonly likely: Uint8Array;
  readonly places: ReadonlyMap<number, readonly number[]>;
  readonly pairsByFirst: readonly (readonly number[])[];
}

export function queryLookup(query: RankingQuery): QueryLookup {
  const likely = new Uint8Array(0x10000);
  const places = new Map<number, number[]>();
  query.terms.forEach(({ folded }, place) => {
    likely[folded & 0xffff] = 1;
    places.set(folded, [...(places.get(folded) ?? []), place]);
  });
  const pairsByFirst = query.terms.map((_, place) =>
    query.pairs.flatMap(({ first }, pair) => (first === place ? [pair] : [])),
  );
  return { query, likely, places, pairsByFirst };
}

const exactAt = (query: RankingQuery, place: number, key: number | undefined): boolean => {
  const typed = query.terms[place]?.key ?? null;
  return typed === null || typed === key;
};

function matchesAt(query: RankingQuery, words: Uint32Array, at: number, phrase: RankedPhrase): ClauseLevel {
  let level: ClauseLevel = 'exact';
  for (let step = 0; step < phrase.terms.length; step += 1) {
    const place = phrase.terms[step] ?? 0;
    const key = words[at + step];
    if (key === undefined || foldedOf(key) !== query.terms[place]?.folded) return 'missing';
    if (!exactAt(query, place, key)) level = 'folded';
  }
  return level;
}

/** Where a word of the query stands. */
interface Place {
  readonly field: number;
  readonly at: number;
}

function clauseLevels(
  query: RankingQuery,
  document: DocumentTokens,
  places: readonly Place[][],
): ClauseLevel[] {
  const texts = FIELDS.map((field) => document[field]);
  return query.clauses.map(({ alternatives }) => {
    let best: ClauseLevel = 'missing';
    for (const phrase of alternatives) {
      for (const { field, at } of places[phrase.terms[0] ?? -1] ?? []) {
        const level = matchesAt(query, texts[field] ?? new Uint32Array(), at, phrase);
        if (level === 'exact') return 'exact';
        if (level === 'folded') best = 'folded';
      }
    }
    return best;
  });
}

const emptyTally = (size: number): Tally => ({
  folded: FIELDS.map(() => new Float32Array(size)),
  exact: FIELDS.map(() => new Float32Array(size)),
});

function add({ folded, exact }: Tally, field: number, place: number, same: boolean): void {
  for (const counts of same ? [folded[field], exact[field]] : [folded[field]]) {
    if (counts !== undefined) counts[place] = (counts[place] ?? 0) + 1;
  }
}

const CLOSE = 4;

/** Distance to the second word of a pair, 0 where it does not follow closely. */
function distanceTo(words: Uint32Array, at: number, second: number): number {
  for (let distance = 1; distance <= CLOSE; distance += 1) {
    const key = words[at + distance];
    if (key !== undefined && foldedOf(key) === second) return distance;
  }
  return 0;
}

/** Counts the query's words and pairs in a document. Linear in the document's length. */
export function readCandidate(lookup: QueryLookup, document: DocumentTokens): CandidateReading {
  const { query, likely, places, pairsByFirst } = lookup;
  const words = emptyTally(query.terms.length);
  const [neighbours, close] = [emptyTally(query.pairs.length), emptyTally(query.pairs.length)];
  const found: Place[][] = query.terms.map(() => []);
  const readPairs = (text: Uint32Array, field: number, at: number, term: number, same: boolean): void => {
    for (const pair of pairsByFirst[term] ?? []) {
      const second = query.pairs[pair]?.second ?? 0;
      const distance = distanceTo(text, at, query.terms[second]?.folded ?? -1);
      if (distance === 0) continue;
      const exact = same && exactAt(query, second, text[at + distance]);
      add(distance === 1 ? neighbours : close, field, pair, exact);
    }
  };
  FIELDS.forEach((name, field) => {
    const text = document[name];
    for (let at = 0; at < text.length; at += 1) {
      const key = text[at] ?? 0;
      if (likely[foldedOf(key) & 0xffff] === 0) continue;
      for (const term of places.get(foldedOf(key)) ?? []) {
        const same = exactAt(query, term, key);
        add(words, field, term, same);
        found[term]?.push({ field, at });
        readPairs(text, field, at, term, same);
      }
    }
  });
  const lengths = FIELDS.map((field) => document[field].length);
  return { words, neighbours, close, lengths, levels: clauseLevels(query, document, found) };
}

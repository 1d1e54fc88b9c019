import type { RankedPhrase, RankingQuery } from './ranking-query.ts';
import type { DocumentTokens } from './token-keys.ts';
import { FIELDS, foldedOf } from './token-keys.ts';

/** How a clause is fulfilled: with all marks as typed, without regard to marks, or not at all. */
export type ClauseLevel = 'exact' | 'folded' | 'missing';

/** What of a query stands in a document. Counts are by `[field][term or pair]`. */
export interface CandidateReading {
  readonly folded: readonly Float32Array[];
  readonly exact: readonly Float32Array[];
  readonly foldedPairs: readonly Float32Array[];
  readonly exactPairs: readonly Float32Array[];
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

interface Hits {
  readonly field: number;
  readonly at: number;
}

function clauseLevels(
  { query }: QueryLookup,
  document: DocumentTokens,
  hits: readonly Hits[][],
): ClauseLevel[] {
  const texts = FIELDS.map((field) => document[field]);
  return query.clauses.map(({ alternatives }) => {
    let best: ClauseLevel = 'missing';
    for (const phrase of alternatives) {
      for (const { field, at } of hits[phrase.terms[0] ?? -1] ?? []) {
        const level = matchesAt(query, texts[field] ?? new Uint32Array(), at, phrase);
        if (level === 'exact') return 'exact';
        if (level === 'folded') best = 'folded';
      }
    }
    return best;
  });
}

const table = (size: number): Float32Array[] => FIELDS.map(() => new Float32Array(size));

/** Counts the query's words and pairs in a document. Linear in the document's length. */
export function readCandidate(lookup: QueryLookup, document: DocumentTokens): CandidateReading {
  const { query, likely, places, pairsByFirst } = lookup;
  const [folded, exact] = [table(query.terms.length), table(query.terms.length)];
  const [foldedPairs, exactPairs] = [table(query.pairs.length), table(query.pairs.length)];
  const hits: Hits[][] = query.terms.map(() => []);
  const add = (counts: Float32Array | undefined, place: number): void => {
    if (counts !== undefined) counts[place] = (counts[place] ?? 0) + 1;
  };
  FIELDS.forEach((name, field) => {
    const words = document[name];
    for (let at = 0; at < words.length; at += 1) {
      const key = words[at] ?? 0;
      if (likely[(key >>> 8) & 0xffff] === 0) continue;
      for (const place of places.get(foldedOf(key)) ?? []) {
        const same = exactAt(query, place, key);
        add(folded[field], place);
        if (same) add(exact[field], place);
        hits[place]?.push({ field, at });
        const next = words[at + 1];
        if (next === undefined) continue;
        for (const pair of pairsByFirst[place] ?? []) {
          const second = query.pairs[pair]?.second ?? 0;
          if (foldedOf(next) !== query.terms[second]?.folded) continue;
          add(foldedPairs[field], pair);
          if (same && exactAt(query, second, next)) add(exactPairs[field], pair);
        }
      }
    }
  });
  const lengths = FIELDS.map((field) => document[field].length);
  return { folded, exact, foldedPairs, exactPairs, lengths, levels: clauseLevels(lookup, document, hits) };
}

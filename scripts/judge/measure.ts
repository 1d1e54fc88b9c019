import type { ArticleIndex } from '../../search/engine/search-engine.ts';
import type { KnownNames } from '../../search/query/known-names.ts';
import { planQuery } from '../../search/query/plan-query.ts';
import type { CorpusFrequencies } from '../../search/suggest/corpus-frequencies.ts';
import { countTexts } from '../../search/suggest/count-texts.ts';

/** A query with the ids of the articles that answer it. */
export interface JudgedQuery {
  /** Number of its line in the file, from 1. */
  readonly line: number;
  readonly query: string;
  readonly relevant: readonly string[];
}

export interface RankedAnswer {
  readonly line: number;
  readonly relevant: readonly string[];
  readonly hits: readonly { readonly id: string; readonly score: number }[];
}

export interface Measures {
  readonly recallAt1: number;
  readonly recallAt10: number;
  readonly reciprocalRank: number;
}

const DEPTH = 100;

/** Asks one query as a reader does, with all filters open; an answer without words has no hits. */
export async function ask(
  index: ArticleIndex,
  text: string,
  names: KnownNames,
): Promise<RankedAnswer['hits']> {
  const { plan } = planQuery(text, { names });
  if (plan === null) return [];
  const { hits } = await index.search({
    plan,
    filters: { facets: {}, from: null, to: null },
    sort: 'relevance',
    offset: 0,
    limit: DEPTH,
    facets: [],
    histogram: null,
  });
  return hits.map(({ document, score }) => ({ id: document.id, score }));
}

/** Shares of queries answered first and among the first ten, and the mean of 1 / rank within the first ten. */
export function measure(answers: readonly RankedAnswer[]): Measures {
  const ranks = answers.map(
    ({ relevant, hits }) => hits.slice(0, 10).findIndex(({ id }) => relevant.includes(id)) + 1,
  );
  const mean = (value: (rank: number) => number): number =>
    ranks.reduce((sum, rank) => sum + value(rank), 0) / Math.max(ranks.length, 1);
  return {
    recallAt1: mean((rank) => Number(rank === 1)),
    recallAt10: mean((rank) => Number(rank > 0)),
    reciprocalRank: mean((rank) => (rank === 0 ? 0 : 1 / rank)),
  };
}

/** TREC's form of a run: `qid Q0 docid rank score tag`. Scores fall with the rank, as its tools expect. */
export function runLines(answers: readonly RankedAnswer[], tag: string): string {
  return answers
    .flatMap(({ line, hits }) =>
      hits.map(({ id }, at) => `${line} Q0 ${id} ${at + 1} ${hits.length - at} ${tag}\n`),
    )
    .join('');
}

const CHUNK = 500;

/** What the indexed titles and leads tell of words, for suggestions. */
export async function indexedFrequencies(index: ArticleIndex): Promise<CorpusFrequencies> {
  const texts: string[] = [];
  let ids: string[] = [];
  const read = async (): Promise<void> => {
    for (const { article } of await index.getMany(ids)) texts.push(`${article.title}. ${article.lead}`);
    ids = [];
  };
  for await (const { id } of index.fingerprints()) {
    ids.push(id);
    if (ids.length === CHUNK) await read();
  }
  await read();
  return countTexts(texts);
}

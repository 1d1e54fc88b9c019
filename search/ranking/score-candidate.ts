import type { CandidateReading, Tally } from './read-candidate.ts';
import type { RankedClause, RankedKindred, RankedPhrase, RankingQuery } from './ranking-query.ts';

/** The few constants of the ranking; what each does is said where it is used. */
export const RANKING = {
  saturation: 1.2,
  lengthShare: 0.75,
  /** A word in the title or lead counts as so many in the body. */
  fieldWeights: [5, 5, 1],
  /**
   * A query of `own` words or fewer is in the reader's own words, one of `quoted` or more repeats the text's; in between
   * it is so by degrees. Own words need not stand side by side in the text, and how many of them are there tells more.
   */
  words: { own: 5, quoted: 12 },
  /** What two neighbours of the query that are neighbours in the text weigh against a word. */
  pairWeight: { own: 0.75, quoted: 0.9 },
  /** What they count when up to three words stand between them. */
  closeShare: 0.5,
  /** What a match without the typed marks is worth of one with them. */
  foldedShare: 0.1,
  /** Bonus for the share of the query's weight that is there. */
  coverage: { own: 0.8, quoted: 0.35 },
  /** What a word akin to one of the query is worth of it. */
  kindredShare: 0.9,
  /** "Most of the query": the share of its weight that a near one must hold. */
  nearShare: 0.3,
} as const;

/** The parts of a document's score by name; `score` is their sum. */
export interface CandidateScore {
  readonly score: number;
  /** Share of the query's weight that is there, 0 to 1. */
  readonly share: number;
  readonly parts: Readonly<Record<'words' | 'neighbours' | 'share', number>>;
  /** Labels of words that count for lacking ones that they are akin to. */
  readonly instead: readonly string[];
}

/** What neighbours and the share that is there count for. */
interface Balance {
  readonly pairWeight: number;
  readonly coverage: number;
}

function balanceOf({ words }: RankingQuery): Balance {
  const { own, quoted } = RANKING.words;
  const degree = Math.min(Math.max((words - own) / (quoted - own), 0), 1);
  const between = (ends: { readonly own: number; readonly quoted: number }): number =>
    ends.own + degree * (ends.quoted - ends.own);
  return { pairWeight: between(RANKING.pairWeight), coverage: between(RANKING.coverage) };
}

interface Scorer {
  readonly word: (term: number) => number;
  readonly pair: (pair: number) => number;
  readonly present: (term: number) => number;
  readonly balance: Balance;
}

/** BM25's saturation over a count that is weighted by field and corrected for the document's length. */
function scorer(query: RankingQuery, reading: CandidateReading): Scorer {
  const { fieldWeights, saturation, lengthShare, foldedShare, closeShare } = RANKING;
  const weigh = (lengths: readonly number[]): number =>
    lengths.reduce((sum, length, field) => sum + length * (fieldWeights[field] ?? 1), 0);
  const mean = weigh([query.meanLength.title, query.meanLength.lead, query.meanLength.body]);
  const length = saturation * (1 - lengthShare + (lengthShare * weigh(reading.lengths)) / Math.max(mean, 1));
  const count = ({ folded, exact }: Tally, place: number): number => {
    let sum = 0;
    for (let field = 0; field < fieldWeights.length; field += 1) {
      const [all, same] = [folded[field]?.[place] ?? 0, exact[field]?.[place] ?? 0];
      sum += (same + foldedShare * (all - same)) * (fieldWeights[field] ?? 1);
    }
    return sum;
  };
  const saturated = (counted: number): number => (counted * (saturation + 1)) / (counted + length);
  const termWeight = (term: number): number => query.terms[term]?.weight ?? 0;
  const has = (counts: readonly Float32Array[], term: number): boolean =>
    counts.some((field) => (field[term] ?? 0) > 0);
  return {
    balance: balanceOf(query),
    word: (term) => saturated(count(reading.words, term)) * termWeight(term),
    pair: (pair) => {
      const beside = saturated(count(reading.neighbours, pair));
      const nearby = saturated(count(reading.neighbours, pair) + count(reading.close, pair));
      return (beside + closeShare * (nearby - beside)) * (query.pairs[pair]?.weight ?? 0);
    },
    present: (term) => {
      if (has(reading.words.exact, term)) return termWeight(term);
      return has(reading.words.folded, term) ? foldedShare * termWeight(term) : 0;
    },
  };
}

const total = (places: readonly number[], value: (place: number) => number): number =>
  places.reduce((sum, place) => sum + value(place), 0);

/** Weight of a phrase if all of it is there. */
const weightOf = (query: RankingQuery, phrase: RankedPhrase): number =>
  total(phrase.terms, (term) => query.terms[term]?.weight ?? 0);

interface ClauseScore {
  readonly words: number;
  readonly neighbours: number;
  readonly present: number;
  readonly weight: number;
}

const NOTHING: ClauseScore = { words: 0, neighbours: 0, present: 0, weight: 0 };

/** The best alternative counts, measured by the weight of the first: the way it was typed. */
function scoreClause(
  query: RankingQuery,
  clause: RankedClause,
  { word, pair, present }: Scorer,
): ClauseScore {
  const [typed] = clause.alternatives;
  const weight = typed === undefined ? 0 : weightOf(query, typed);
  let best: ClauseScore = { ...NOTHING, weight };
  for (const phrase of clause.alternatives) {
    const scale = weight / Math.max(weightOf(query, phrase), Number.EPSILON);
    const words = total(phrase.terms, word) * scale;
    const neighbours = total(phrase.pairs, pair) * scale;
    if (words + neighbours <= best.words + best.neighbours) continue;
    best = { words, neighbours, present: total(phrase.terms, present) * scale, weight };
  }
  const bridge = clause.bridges.reduce((most, place) => Math.max(most, pair(place)), 0);
  return { ...best, neighbours: best.neighbours + bridge };
}

/** What some of the clauses score together. */
function together(clauses: readonly ClauseScore[]): ClauseScore {
  const sum = (part: keyof ClauseScore): number => clauses.reduce((all, clause) => all + clause[part], 0);
  return {
    words: sum('words'),
    neighbours: sum('neighbours'),
    present: sum('present'),
    weight: sum('weight'),
  };
}

const worth = ({ words, neighbours, present }: ClauseScore, { pairWeight, coverage }: Balance): number =>
  words + pairWeight * neighbours + coverage * present;

interface KindredScore extends ClauseScore {
  readonly label: string;
}

/** The best of the phrases akin to clauses of so much weight; all of a phrase must be there, its words close together. */
function scoreKindred(
  query: RankingQuery,
  { phrases, sureness }: RankedKindred,
  weight: number,
  { word, pair, present, balance }: Scorer,
): KindredScore {
  let best: KindredScore = { ...NOTHING, weight, label: '' };
  for (const phrase of phrases) {
    if (phrase.pairs.some((place) => pair(place) === 0)) continue;
    // A common word tells no more of a rare one that it is akin to than of itself.
    const scale = RANKING.kindredShare * sureness * Math.min(weight / weightOf(query, phrase), 1);
    const score = {
      words: total(phrase.terms, word) * scale,
      neighbours: total(phrase.pairs, pair) * scale,
      present: total(phrase.terms, present) * scale,
      weight,
      label: phrase.label,
    };
    if (worth(score, balance) > worth(best, balance)) best = score;
  }
  return best;
}

/** The scores of the clauses; where some of them are lacking, words akin to them may stand `instead` of them all. */
function withKindred(
  query: RankingQuery,
  clauses: readonly ClauseScore[],
  scoring: Scorer,
): { readonly scores: readonly ClauseScore[]; readonly instead: readonly string[] } {
  const scores = [...clauses];
  const instead: string[] = [];
  for (const akin of query.kindred) {
    if (akin.clauses.every((place) => (scores[place]?.present ?? 0) > 0)) continue;
    const own = together(akin.clauses.flatMap((place) => scores[place] ?? []));
    const other = scoreKindred(query, akin, own.weight, scoring);
    if (worth(other, scoring.balance) <= worth(own, scoring.balance)) continue;
    for (const place of akin.clauses) scores[place] = NOTHING;
    scores[akin.clauses[0]] = other;
    instead.push(other.label);
  }
  return { scores, instead };
}

/** How well a document answers: words, neighbours and the share of the query that is there. Deterministic. */
export function scoreCandidate(query: RankingQuery, reading: CandidateReading): CandidateScore {
  const scoring = scorer(query, reading);
  const { balance } = scoring;
  const clauses = query.clauses.map((clause) => scoreClause(query, clause, scoring));
  const { scores, instead } = withKindred(query, clauses, scoring);
  const all = together(scores);
  const weight = Math.max(all.weight, Number.EPSILON);
  const share = Math.min(all.present / weight, 1);
  const parts = {
    words: all.words,
    neighbours: balance.pairWeight * all.neighbours,
    share: balance.coverage * share * weight,
  };
  return { score: parts.words + parts.neighbours + parts.share, share, parts, instead };
}

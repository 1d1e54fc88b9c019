import type { DatabaseSync } from 'node:sqlite';
import type { QueryPlan } from '../../../model/query-plan.ts';
import {
  nearJoins,
  orderCandidates,
  WINDOW,
  type RankedCandidate,
} from '../../../ranking/order-candidates.ts';
import { rankingQuery, type RankingQuery } from '../../../ranking/ranking-query.ts';
import { bestSnippet, highlightField } from '../../../ranking/snippet.ts';
import type { DocumentView } from '../../document-views.ts';
import type { SearchHit, SearchPage, SearchRequest } from '../../search-engine.ts';
import { nearCandidates, topBy, weighFound } from './candidates.ts';
import { NO_DAY, type Columns } from './columns.ts';
import {
  countFacets,
  countHistogram,
  filterFailures,
  isoDay,
  passing,
  type Failures,
} from './filter-documents.ts';
import { foundExpression, markedExpression, phraseExpression, type Matcher, type Numbers } from './match.ts';
import { unpackTokens } from '../../../ranking/packed-tokens.ts';

/** What one search reads with. */
export interface Reading<Document> {
  readonly database: DatabaseSync;
  readonly columns: Columns;
  readonly match: Matcher;
  readonly view: DocumentView<Document>;
}

function everything({ alive }: Columns): Numbers {
  const numbers = new Uint32Array(alive.length);
  let count = 0;
  alive.forEach((there, number) => {
    if (there === 0) return;
    numbers[count] = number;
    count += 1;
  });
  return numbers.subarray(0, count);
}

function without(numbers: Numbers, excluded: Numbers): Numbers {
  if (excluded.length === 0) return numbers;
  const out = new Set(excluded);
  return numbers.filter((number) => !out.has(number));
}

interface Found {
  /** All that match the query, whatever the filters. */
  readonly matches: Numbers;
  /** 1 for documents that hold all marks as typed; null where marks don't count. */
  readonly marked: Uint8Array | null;
}

function findMatches<Document>(reading: Reading<Document>, plan: QueryPlan | null): Found {
  const { columns, match } = reading;
  if (plan === null) return { matches: everything(columns), marked: null };
  const expression = foundExpression(plan);
  const folded = expression === null ? everything(columns) : match.folded(columns.tables, expression);
  const excluded =
    plan.excluded.length === 0
      ? new Uint32Array()
      : match.folded(columns.tables, phraseExpression(plan.excluded));
  const matches = without(folded, excluded);
  const marks = plan.marked || plan.strict ? markedExpression(plan) : null;
  if (marks === null) return { matches, marked: null };
  const marked = new Uint8Array(columns.length);
  for (const number of match.marked(columns.tables, marks)) marked[number] = 1;
  if (!plan.strict) return { matches, marked };
  return {
    matches: strictOnly(
      reading,
      plan,
      matches.filter((number) => marked[number] === 1),
    ),
    marked,
  };
}

/** The words with their marks may stand apart where a phrase was asked for; only the second look tells. */
function strictOnly<Document>(reading: Reading<Document>, plan: QueryPlan, numbers: Numbers): Numbers {
  if (plan.clauses.every(({ alternatives }) => alternatives.every(({ folded }) => folded.length === 1)))
    return numbers;
  const query = rankingQuery(plan, reading.columns.statistics);
  const exact = orderCandidates(query, candidatesOf(reading, [...numbers], new Set(numbers)))
    .filter(({ level }) => level === 'exact')
    .map(({ ref }) => Number(ref));
  return Uint32Array.from(exact).sort();
}

function candidatesOf<Document>(
  { database, columns }: Reading<Document>,
  numbers: readonly number[],
  found: ReadonlySet<number>,
) {
  const tokens = database.prepare(`SELECT tokens FROM ${columns.tables.documents} WHERE number = ?`);
  return numbers.map((number) => {
    const day = columns.days[number] ?? NO_DAY;
    return {
      ref: number,
      found: found.has(number),
      day: day === NO_DAY ? null : isoDay(day),
      tokens: unpackTokens(tokens.get(number)?.['tokens'] as Uint8Array),
    };
  });
}

interface OrderedHit extends Omit<RankedCandidate, 'ref'> {
  readonly number: number;
}

const plainHit = (number: number): OrderedHit => ({ number, level: 'exact', lacks: [], score: 0, parts: {} });

const ranked = (candidates: readonly RankedCandidate[]): OrderedHit[] =>
  candidates.map(({ ref, ...rest }) => ({ ...rest, number: Number(ref) }));

interface Ordered {
  readonly hits: readonly OrderedHit[];
  readonly nearTotal: number;
}

/** The list a reader pages through, as far as `end`. */
function orderHits<Document>(
  reading: Reading<Document>,
  { plan, sort }: SearchRequest,
  found: Numbers,
  marked: Uint8Array | null,
  failures: Failures | null,
  end: number,
): Ordered {
  const { columns, match } = reading;
  const byDay = (sign: 1 | -1) => (number: number) => sign * (columns.days[number] ?? NO_DAY);
  if (plan === null || plan.clauses.length === 0 || sort !== 'relevance') {
    // Documents without a day come last, whichever way the days run.
    const weight =
      sort === 'oldest'
        ? (number: number) => (columns.days[number] === NO_DAY ? -Infinity : byDay(-1)(number))
        : byDay(1);
    const level = (number: number) => (marked?.[number] === 0 ? 'folded' : 'exact') as 'folded' | 'exact';
    const hits = topBy(found, weight, columns, end).map((number) => ({
      ...plainHit(number),
      level: level(number),
    }));
    return { hits, nearTotal: 0 };
  }
  const query = rankingQuery(plan, columns.statistics);
  if (nearJoins(query, found.length)) return orderWithNear(reading, plan, query, found, failures);
  const weights = found.length > WINDOW ? weighFound(plan, columns, match) : null;
  const exactFirst = (number: number): number => (marked?.[number] ?? 0) * 1e6 + (weights?.[number] ?? 0);
  const all = topBy(found, exactFirst, columns, Math.max(end, WINDOW));
  const window = orderCandidates(query, candidatesOf(reading, all.slice(0, WINDOW), new Set(found)));
  const rest = all.slice(WINDOW).map((number) => ({
    ...plainHit(number),
    level: (marked?.[number] === 0 ? 'folded' : 'exact') as 'folded' | 'exact',
  }));
  return { hits: [...ranked(window), ...rest], nearTotal: 0 };
}

function orderWithNear<Document>(
  reading: Reading<Document>,
  plan: QueryPlan,
  query: RankingQuery,
  found: Numbers,
  failures: Failures | null,
): Ordered {
  const known = new Set(found);
  const excluded =
    plan.excluded.length === 0
      ? []
      : reading.match.folded(reading.columns.tables, phraseExpression(plan.excluded));
  const banned = new Set(excluded);
  const near = nearCandidates(plan, reading.columns, reading.match, failures, WINDOW)
    .filter((number) => !known.has(number) && !banned.has(number))
    .slice(0, WINDOW - found.length);
  const hits = ranked(orderCandidates(query, candidatesOf(reading, [...found, ...near], known)));
  return { hits, nearTotal: hits.length - found.length };
}

/** One page: found ones counted exactly, the window ordered by the second look, the page's hits highlighted. */
export function searchDocuments<Document extends { readonly id: string }>(
  reading: Reading<Document>,
  request: SearchRequest,
): SearchPage<Document> {
  const { columns } = reading;
  const { matches, marked } = findMatches(reading, request.plan);
  const failures = filterFailures(columns, request.filters);
  const found = passing(matches, failures);
  const end = request.offset + request.limit;
  const { hits, nearTotal } = orderHits(reading, request, found, marked, failures, end);
  return {
    hits: hits.slice(request.offset, end).flatMap((hit) => showHit(reading, request.plan, hit)),
    total: found.length,
    nearTotal,
    facets: countFacets(columns, matches, failures, request.facets),
    histogram: request.histogram === null ? [] : countHistogram(columns, found, request.histogram),
    complete: true,
  };
}

function showHit<Document extends { readonly id: string }>(
  { database, columns, view }: Reading<Document>,
  plan: QueryPlan | null,
  { number, level, lacks, score, parts }: OrderedHit,
): SearchHit<Document>[] {
  const row = database
    .prepare(`SELECT document FROM ${columns.tables.documents} WHERE number = ?`)
    .get(number);
  if (row === undefined) return [];
  const document = JSON.parse(String(row['document'])) as Document;
  const { title, lead, body } = view.fields(document);
  return [
    {
      document,
      level,
      lacks,
      score,
      explanation: parts,
      title: highlightField(plan, title),
      snippet: bestSnippet(plan, lead, body),
    },
  ];
}

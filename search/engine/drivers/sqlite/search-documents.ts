import type { DatabaseSync } from 'node:sqlite';
import type { QueryPlan } from '../../../model/query-plan.ts';
import {
  nearJoins,
  orderCandidates,
  WINDOW,
  type Candidate,
  type RankedCandidate,
} from '../../../ranking/order-candidates.ts';
import { rankingQuery } from '../../../ranking/ranking-query.ts';
import { bestSnippet, highlightField } from '../../../ranking/snippet.ts';
import type { DocumentView } from '../../document-views.ts';
import type { SearchHit, SearchPage, SearchRequest } from '../../search-engine.ts';
import { EXACT_WEIGHT, topBy, weigh } from './candidates.ts';
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
  readonly excluded: Numbers;
}

const NONE = new Uint32Array();

function findMatches<Document>(reading: Reading<Document>, plan: QueryPlan | null): Found {
  const { columns, match } = reading;
  if (plan === null) return { matches: everything(columns), marked: null, excluded: NONE };
  const expression = foundExpression(plan);
  const folded = expression === null ? everything(columns) : match.folded(columns.tables, expression);
  const excluded =
    plan.excluded.length === 0 ? NONE : match.folded(columns.tables, phraseExpression(plan.excluded));
  const matches = without(folded, excluded);
  const marks = plan.marked || plan.strict ? markedExpression(plan) : null;
  if (marks === null) return { matches, marked: null, excluded };
  const marked = new Uint8Array(columns.length);
  for (const number of match.marked(columns.tables, marks)) marked[number] = 1;
  if (!plan.strict) return { matches, marked, excluded };
  const exact = matches.filter((number) => marked[number] === 1);
  return { matches: strictOnly(reading, plan, exact), marked, excluded };
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
): Candidate[] {
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

const ranked = (candidates: readonly RankedCandidate[]): OrderedHit[] =>
  candidates.map(({ ref, ...rest }) => ({ ...rest, number: Number(ref) }));

interface Ordered {
  readonly hits: readonly OrderedHit[];
  readonly nearTotal: number;
}

/** What a query found, before it is put in order. */
interface Answer extends Found {
  readonly failures: Failures | null;
  /** The matches that pass the filters. */
  readonly found: Numbers;
}

/** A hit that no second look was taken at. */
const plainHit = (number: number, { marked }: Answer): OrderedHit => ({
  number,
  level: marked?.[number] === 0 ? 'folded' : 'exact',
  lacks: [],
  score: 0,
  parts: {},
});

/** Documents without a day come last, whichever way the days run. */
function orderByDay(columns: Columns, answer: Answer, newestFirst: boolean, end: number): Ordered {
  const oldness = (number: number): number => {
    const day = columns.days[number] ?? NO_DAY;
    return newestFirst || day === NO_DAY ? day : -day;
  };
  const hits = topBy(answer.found, oldness, columns, end).map((number) => plainHit(number, answer));
  return { hits, nearTotal: 0 };
}

function orderByRanking<Document>(
  reading: Reading<Document>,
  plan: QueryPlan,
  answer: Answer,
  end: number,
): Ordered {
  const { columns, match } = reading;
  const { found, marked, failures, excluded } = answer;
  const query = rankingQuery(plan, columns.statistics);
  const asTyped =
    marked === null ? found.length : found.reduce((sum, number) => sum + (marked[number] ?? 0), 0);
  const near = nearJoins(query, asTyped);
  const weights = near || found.length > WINDOW ? weigh(plan, columns, match, near) : null;
  const exactFirst = (number: number): number =>
    (near ? 0 : (marked?.[number] ?? 0) * EXACT_WEIGHT) + (weights?.[number] ?? 0);
  const known = new Set(found);
  const joining = near && weights !== null ? joiningNumbers(weights, known, failures, excluded) : [];
  const window = topBy([...found, ...joining], exactFirst, columns, WINDOW);
  const inWindow = new Set(window);
  const first = orderCandidates(query, candidatesOf(reading, window, known));
  const rest = found.length <= WINDOW && !near ? [] : found.filter((number) => !inWindow.has(number));
  const later = topBy([...rest], exactFirst, columns, end).map((number) => plainHit(number, answer));
  return {
    hits: [...ranked(first), ...later],
    nearTotal: first.filter(({ level }) => level === 'near').length,
  };
}

/** Documents not found that hold some of the query. */
function joiningNumbers(
  weights: Float32Array,
  known: ReadonlySet<number>,
  failures: Failures | null,
  excluded: Numbers,
): number[] {
  const banned = new Set(excluded);
  const joining: number[] = [];
  weights.forEach((weight, number) => {
    if (weight === 0 || known.has(number) || banned.has(number)) return;
    if (failures === null || failures.bits[number] === 0) joining.push(number);
  });
  return joining;
}

/** One page: found ones counted exactly, the window ordered by the second look, the page's hits highlighted. */
export function searchDocuments<Document extends { readonly id: string }>(
  reading: Reading<Document>,
  request: SearchRequest,
): SearchPage<Document> {
  const { columns } = reading;
  const { plan, sort } = request;
  const all = findMatches(reading, plan);
  const failures = filterFailures(columns, request.filters);
  const found = passing(all.matches, failures);
  const answer = { ...all, failures, found };
  const end = request.offset + request.limit;
  const { hits, nearTotal } =
    plan === null || plan.clauses.length === 0 || sort !== 'relevance'
      ? orderByDay(columns, answer, sort !== 'oldest', end)
      : orderByRanking(reading, plan, answer, end);
  return {
    hits: hits.slice(request.offset, end).flatMap((hit) => showHit(reading, plan, hit)),
    total: found.length,
    nearTotal,
    facets: countFacets(columns, all.matches, failures, request.facets),
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

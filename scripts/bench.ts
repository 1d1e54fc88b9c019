/** `npm run bench`: speed of import and search, beside other ways to do it, on the same articles in one run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { FACETS } from '../search/engine/facet-names.ts';
import { openEngine } from '../search/engine/open-engine.ts';
import type { SearchEngine } from '../search/engine/search-engine.ts';
import type { Article } from '../search/model/article.ts';
import { indexArticles } from '../search/pipeline/index-articles.ts';
import { planQuery } from '../search/query/plan-query.ts';
import { type BuildCost, buildCost } from './bench/build-cost.ts';
import { frequentQueries, headlineQueries, writeFirst } from './bench/bench-articles.ts';
import { miniSearch, orama, plainFts5, rawMeilisearch, type Rival } from './bench/rivals.ts';
import { ARCHIVE_NAMES } from '../search/suggest/archive-names.ts';
import { corpusArticles, corpusFiles } from './command/corpus.ts';
import { CommandError, type CommandArguments } from './command/read-arguments.ts';
import { runCommand } from './command/run-command.ts';
import type { FoundFile } from './command/source-files.ts';
import { textTable } from './command/text-table.ts';

const BENCH = {
  about:
    'Measures import (reading of dates, places and events included) against a bare FTS5 insert of the same articles, and\n' +
    'queries with facets and highlights against plain FTS5, MiniSearch and Orama; with TEST_MEILISEARCH_URL against a bare\n' +
    'Meilisearch server too. Queries are headlines, half of them without marks, and the most frequent words and pairs.',
  usage: 'npm run bench -- [options]',
  options: {
    corpus: { value: 'FILE', help: 'articles in any format that is read (default: the sample articles)' },
    articles: { value: 'N', help: 'how many of them to take (default 5000)' },
    queries: { value: 'N', help: 'how many headlines to ask (default 100)' },
    'without-libraries': { help: 'leaves out MiniSearch and Orama, which hold everything in memory' },
  },
  examples: [
    'npm run bench',
    'npm run bench -- --corpus articles.jsonl.gz --articles 40000 --without-libraries',
  ],
} as const;

type Arguments = CommandArguments<keyof (typeof BENCH)['options']>;

const FREQUENT = 40;
const NO_FILTERS = { facets: {}, from: null, to: null };

function countOf(args: Arguments, option: 'articles' | 'queries', usual: number): number {
  const given = args.value(option);
  const count = given === null ? usual : Number(given);
  if (Number.isInteger(count) && count > 0) return count;
  throw new CommandError(
    `"${given}" is no number of ${option}.`,
    `Give a whole number, e.g. --${option} ${usual}.`,
  );
}

/** The cost of a whole import, reading threads as in `npm run index`. */
async function importCost(engine: SearchEngine, files: readonly FoundFile[]): Promise<BuildCost> {
  const cost = buildCost();
  await indexArticles(engine, {
    files,
    problems: [],
    rulesVersion: 'bench',
    wards: undefined,
    threads: Math.min(availableParallelism() - 1, 3),
    dryRun: false,
    prune: null,
    onProblem: () => undefined,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  return cost();
}

interface Times {
  readonly median: number;
  readonly slowest5: number;
}

/** Milliseconds a query, each asked once after a few to warm up. */
async function queryTimes(ask: (query: string) => unknown, queries: readonly string[]): Promise<Times> {
  for (const query of queries.slice(0, 5)) await ask(query);
  const times: number[] = [];
  for (const query of queries) {
    const began = performance.now();
    await ask(query);
    times.push(performance.now() - began);
  }
  times.sort((one, other) => one - other);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), slowest5: at(0.95) };
}

function ours(engine: SearchEngine, cost: BuildCost): Rival {
  const names = ARCHIVE_NAMES;
  return {
    name: 'Biên Niên, facets and highlights',
    ...cost,
    ask: (query) => {
      const { plan } = planQuery(query, { names });
      return engine.articles.search({ plan, filters: NO_FILTERS, sort: 'relevance', offset: 0, limit: 20, facets: FACETS, histogram: 'year' });
    },
    close: () => engine.close(),
  }; // prettier-ignore
}

async function otherRivals(args: Arguments, articles: readonly Article[]): Promise<Rival[]> {
  const found: Rival[] = [];
  if (!args.has('without-libraries')) found.push(miniSearch(articles), await orama(articles));
  const server = process.env['TEST_MEILISEARCH_URL'] ?? '';
  if (server === '') process.stderr.write('No TEST_MEILISEARCH_URL: raw Meilisearch is left out.\n');
  else found.push(await rawMeilisearch(articles, server, process.env['TEST_MEILISEARCH_KEY'] ?? ''));
  return found;
}

const shown = (value: number, digits = 1): string => value.toFixed(digits);

interface Comparison {
  readonly articles: number;
  readonly headlines: readonly string[];
  readonly frequent: readonly string[];
  readonly bare: Rival;
  readonly others: readonly Rival[];
}

/** What is asked, and others to ask beside us. The articles themselves stay in memory no longer than this takes. */
async function comparison(args: Arguments, files: readonly FoundFile[], folder: string): Promise<Comparison> {
  const articles: Article[] = [];
  for await (const article of corpusArticles(files)) articles.push(article);
  if (articles.length === 0)
    throw new CommandError('There is no article to measure with.', 'Name a file of articles with --corpus.');
  return {
    articles: articles.length,
    headlines: headlineQueries(articles, countOf(args, 'queries', 100)),
    frequent: frequentQueries(articles, FREQUENT),
    bare: plainFts5(articles, join(folder, 'plain.db')),
    others: await otherRivals(args, articles),
  };
}

async function table(all: readonly Rival[], compared: Comparison): Promise<string> {
  const heading = ['', 'import', 'headlines p50 / p95 ms', '× plain', 'frequent p50 / p95 ms', '× plain'];
  const rows: string[][] = [];
  const plain = { long: 1, short: 1 };
  for (const { name, built, ask } of all) {
    const long = await queryTimes(ask, compared.headlines);
    const short = await queryTimes(ask, compared.frequent);
    if (rows.length === 0) [plain.long, plain.short] = [long.slowest5, short.slowest5];
    rows.push([
      name,
      `${Math.round((compared.articles / built) * 1000)}/s`,
      `${shown(long.median)} / ${shown(long.slowest5)}`,
      shown(long.slowest5 / plain.long, 2),
      `${shown(short.median)} / ${shown(short.slowest5)}`,
      shown(short.slowest5 / plain.short, 2),
    ]);
  }
  return textTable([heading, ...rows]);
}

function importLine(own: BuildCost, bare: BuildCost): string {
  const seconds = ({ built, cpu }: BuildCost): string =>
    `${shown(built / 1000)} s (${shown(cpu / 1000)} s of CPU)`;
  const ratio = shown(bare.built / own.built, 2);
  return `import with everything read: ${seconds(own)}, bare insert: ${seconds(bare)}: ${ratio} × its speed`;
}

async function run(args: Arguments): Promise<0 | 1> {
  const folder = mkdtempSync(join(tmpdir(), 'bien-nien-bench-'));
  try {
    const given = await corpusFiles(args.value('corpus') ?? 'search/sample-articles');
    const path = join(folder, 'articles.jsonl');
    await writeFirst(given, countOf(args, 'articles', 5000), path);
    const files = await corpusFiles(path);
    const engine = openEngine(`sqlite:${join(folder, 'records.db')}`);
    // As `npm run index` would: from file to index, with nothing else in memory.
    const cost = await importCost(engine, files);
    const compared = await comparison(args, files, folder);
    const { bare, others } = compared;
    const all = [bare, ours(engine, cost), ...others];
    process.stdout.write(`${compared.articles} articles\n${await table(all, compared)}\n`);
    process.stdout.write(`${importLine(cost, bare)}\n`);
    for (const { close } of all) await close();
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await runCommand(BENCH, run);

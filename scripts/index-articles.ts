/** `npm run index -- PATH…`: reads articles from files and brings the index up to date with them. */
import { availableParallelism } from 'node:os';
import type { SearchEngine } from '../search/engine/search-engine.ts';
import { indexArticles } from '../search/pipeline/index-articles.ts';
import type { IndexCounts, IndexRun } from '../search/pipeline/index-run.ts';
import { rebuildIndex } from '../search/pipeline/rebuild-index.ts';
import { openGivenEngine } from './command/given-engine.ts';
import { loadedWards } from './command/loaded-wards.ts';
import { problemReport } from './command/problem-report.ts';
import { type CommandArguments, CommandError } from './command/read-arguments.ts';
import { rulesVersion } from './command/rules-version.ts';
import { runCommand } from './command/run-command.ts';
import { showProgress } from './command/show-progress.ts';
import { findFiles, type FoundFile, type FoundFiles } from './command/source-files.ts';
import { textTable } from './command/text-table.ts';

const INDEX = {
  about:
    'Reads articles and brings the index up to date with them. Paths are files, folders or patterns in quotes; plain\n' +
    'text, Markdown, HTML, JSON, JSON Lines, CSV, RSS and Atom are read, each also as .gz. Unchanged articles are skipped.',
  usage: 'npm run index -- PATH… [options]',
  options: {
    'dry-run': { help: 'reads and checks everything, writes nothing' },
    prune: { help: 'removes articles that came from these paths and are gone' },
    rebuild: { help: 'builds a fresh index of just these paths and swaps when it is whole' },
    report: { value: 'FILE', help: 'where rejected articles are listed (default: .data/rejects.jsonl)' },
    engine: {
      value: 'ADDRESS',
      help: 'sqlite:PATH or meilisearch+http://HOST:PORT (default: SEARCH_ENGINE)',
    },
  },
  examples: [
    "npm run index -- articles/ feed.xml 'archive/**/*.jsonl.gz'",
    'npm run index -- articles/ --prune',
  ],
} as const;

/** More reading threads than this only wait for the one that writes. */
const MOST_THREADS = 3;

type Arguments = CommandArguments<keyof typeof INDEX.options>;

/** Counts the bytes that are read of each file, for the progress bar. */
function meter(files: readonly FoundFile[]): { files: FoundFile[]; done: (counts: IndexCounts) => number } {
  const before: number[] = [];
  let total = 0;
  for (const { size } of files) {
    before.push(total);
    total += size;
  }
  let current = 0;
  const metered = files.map((file) => ({
    ...file,
    async *bytes() {
      current = 0;
      for await (const chunk of file.bytes()) {
        current += chunk.length;
        yield chunk;
      }
    },
  }));
  return {
    files: metered,
    done: ({ files: read }) => (before[read] ?? total) + (read < files.length ? current : 0),
  };
}

function inWords({ read, unchanged, rejected }: IndexCounts): string {
  const number = (count: number): string => count.toLocaleString('en-US');
  return `${number(read)} articles, ${number(unchanged)} unchanged, ${number(rejected)} rejected`;
}

function resultTable(counts: IndexCounts, seconds: number, dryRun: boolean): string {
  const rows: [string, number | string][] = [
    ['read', counts.read],
    ['new', counts.new],
    ['changed', counts.changed],
    ['unchanged', counts.unchanged],
    ['removed', counts.removed],
    ['rejected', counts.rejected],
    ['events found', counts.events],
    ['seconds', seconds.toFixed(1)],
  ];
  return textTable(rows) + (dryRun ? '\n(dry run: nothing was written)' : '');
}

/** Ctrl+C ends the run after the batch at hand; a second one ends it at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => {
    process.stderr.write('\nStopping after this batch …\n');
    controller.abort();
  });
  return controller.signal;
}

async function indexFiles(engine: SearchEngine, args: Arguments, found: FoundFiles): Promise<0 | 1> {
  const began = performance.now();
  const wards = loadedWards();
  const report = problemReport(args.value('report') ?? '.data/rejects.jsonl');
  const { files, done } = meter(found.files);
  const progress = showProgress(found.files.reduce((sum, { size }) => sum + size, 0));
  const run: IndexRun = {
    files,
    problems: found.problems,
    wards,
    rulesVersion: rulesVersion(wards),
    threads: Math.min(availableParallelism() - 1, MOST_THREADS),
    dryRun: args.has('dry-run'),
    prune: args.has('prune') ? found.covers : null,
    signal: interruption(),
    onProblem: report.add,
    onProgress: (counts) => {
      progress.show({ done: done(counts), words: inWords(counts) });
    },
  };
  try {
    const counts = await (args.has('rebuild') ? rebuildIndex(engine, run) : indexArticles(engine, run));
    progress.stop();
    const summary = report.summary();
    if (summary !== '') process.stderr.write(`\n${summary}\n\n`);
    process.stdout.write(`${resultTable(counts, (performance.now() - began) / 1000, run.dryRun)}\n`);
    return counts.rejected > 0 || run.signal.aborted ? 1 : 0;
  } finally {
    progress.stop();
    report.close();
  }
}

await runCommand(INDEX, async (args) => {
  if (args.rest.length === 0)
    throw new CommandError('No path is given.', `usage: ${INDEX.usage} (--help tells more)`);
  if (args.has('rebuild') && args.has('prune')) {
    throw new CommandError('--rebuild leaves nothing to prune.', 'Use one of the two.');
  }
  const found = await findFiles(args.rest);
  const engine = openGivenEngine(args.value('engine'));
  try {
    return await indexFiles(engine, args, found);
  } finally {
    await engine.close();
  }
});

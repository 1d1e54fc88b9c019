import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isProblem, type SourceFile } from '../search/imports/import-format.ts';
import { readArticles } from '../search/imports/open-format.ts';
import { validateArticle } from '../search/imports/validate-article.ts';
import type { ImportProblem } from '../search/model/import-problem.ts';
import { enrichArticle } from '../search/pipeline/enrich-article.ts';
import { extractionRecord } from '../search/pipeline/extraction-record.ts';
import type { WardTable } from '../search/places/ward-table.ts';
import { loadedWards } from './command/loaded-wards.ts';

const HELP = `Usage: npm run -s extract -- PATH…

Reads articles and prints what they tell, one JSON object a line and an article; nothing is indexed.

  PATH     a file: plain text, Markdown, HTML, JSON, JSON Lines (also .gz), CSV, RSS or Atom
  --help   this text

Each line: {id, title, published, events, dates, places}. Ranges count UTF-16 units in the field
they name: title, lead or body (a field "text" is the body). Problems go to stderr.
Exit code: 0 when every article was read, 1 when one was rejected or a path cannot be read.

Example: npm run -s extract -- articles.jsonl > events.jsonl
`;

function sourceFile(path: string): SourceFile {
  return { path, bytes: () => createReadStream(path) };
}

function complain({ path, line, reason, advice }: ImportProblem): void {
  process.stderr.write(`${path}${line === null ? '' : `:${line}`}: ${reason}. ${advice}\n`);
}

/** Waits where the reader of stdout is slower than the extraction. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resume) => process.stdout.once('drain', resume));
}

/** Prints the articles of one file; the number of those that were rejected. */
async function extractFile(path: string, wards: WardTable | undefined): Promise<number> {
  let rejected = 0;
  for await (const item of readArticles(sourceFile(path))) {
    const { article, problems } = isProblem(item)
      ? { article: null, problems: [item] }
      : validateArticle(item);
    for (const problem of problems.filter(({ severity }) => severity === 'rejected')) complain(problem);
    if (article === null) rejected += 1;
    else await print(JSON.stringify(extractionRecord(enrichArticle(article, { wards }))));
  }
  return rejected;
}

async function unreadable(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 'There is no such file. Check the path.';
  return found.isDirectory() ? 'This is a folder. Name the files in it, e.g. FOLDER/*.txt.' : null;
}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  if (positionals.length === 0) {
    process.stderr.write(`Name at least one file to read.\n\n${HELP}`);
    return 1;
  }
  const wards = loadedWards();
  let failed = false;
  for (const path of positionals) {
    const why = await unreadable(path);
    if (why !== null) process.stderr.write(`${path}: ${why}\n`);
    const rejected = why === null ? await extractFile(path, wards) : 1;
    failed ||= rejected > 0;
  }
  return failed ? 1 : 0;
}

// A reader that stops early (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nSee --help.\n`);
  process.exitCode = 1;
}

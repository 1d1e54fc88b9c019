/** `npm run -s extract -- PATH…`: what articles tell, one JSON object a line; nothing is indexed. */
import { isProblem, type SourceFile } from '../search/imports/import-format.ts';
import { readArticles } from '../search/imports/open-format.ts';
import { validateArticle } from '../search/imports/validate-article.ts';
import type { ImportProblem } from '../search/model/import-problem.ts';
import { enrichArticle } from '../search/pipeline/enrich-article.ts';
import { extractionRecord } from '../search/pipeline/extraction-record.ts';
import type { WardTable } from '../search/places/ward-table.ts';
import { loadedWards } from './command/loaded-wards.ts';
import { CommandError, type CommandArguments } from './command/read-arguments.ts';
import { runCommand } from './command/run-command.ts';
import { findFiles } from './command/source-files.ts';

const EXTRACT = {
  about:
    'Reads articles and prints what they tell, one JSON object a line and an article; nothing is indexed:\n' +
    '{id, title, published, events, dates, places}. Ranges count UTF-16 units in the field they name: title,\n' +
    'lead or body (a field "text" is the body). Problems go to stderr; the exit code is 1 when an article was rejected.',
  usage: 'npm run -s extract -- PATH…',
  options: {},
  examples: ['npm run -s extract -- articles.jsonl > events.jsonl', 'npm run -s extract -- "pages/*.html"'],
} as const;

function complain({ path, line, reason, advice }: ImportProblem): void {
  process.stderr.write(`${path}${line === null ? '' : `:${line}`}: ${reason}. ${advice}\n`);
}

/** Waits where the reader of stdout is slower than the extraction. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resume) => process.stdout.once('drain', resume));
}

/** Prints the articles of one file; whether all of them were taken. */
async function extractFile(file: SourceFile, wards: WardTable | undefined): Promise<boolean> {
  let whole = true;
  for await (const item of readArticles(file)) {
    const { article, problems } = isProblem(item)
      ? { article: null, problems: [item] }
      : validateArticle(item);
    for (const problem of problems.filter(({ severity }) => severity === 'rejected')) complain(problem);
    if (article === null) whole = false;
    else await print(JSON.stringify(extractionRecord(enrichArticle(article, { wards }))));
  }
  return whole;
}

async function run({ rest }: CommandArguments<never>): Promise<0 | 1> {
  if (rest.length === 0)
    throw new CommandError('Nothing to read.', `usage: ${EXTRACT.usage} (--help tells more)`);
  const { files, problems } = await findFiles(rest);
  const refused = problems.filter(({ severity }) => severity === 'rejected');
  for (const problem of refused) complain(problem);
  const wards = loadedWards();
  let whole = refused.length === 0;
  for (const file of files) whole = (await extractFile(file, wards)) && whole;
  return whole ? 0 : 1;
}

await runCommand(EXTRACT, run);

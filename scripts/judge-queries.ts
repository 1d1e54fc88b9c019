/** `npm run judge -- --queries FILE`: how well queries with known answers are answered. */
import { readFileSync, writeFileSync } from 'node:fs';
import { didYouMean } from '../search/suggest/did-you-mean.ts';
import { openGivenEngine } from './command/given-engine.ts';
import { ARCHIVE_NAMES } from '../search/suggest/archive-names.ts';
import { CommandError, type CommandArguments } from './command/read-arguments.ts';
import { runCommand } from './command/run-command.ts';
import { textTable } from './command/text-table.ts';
import { corpusIndex } from './judge/corpus-index.ts';
import {
  ask,
  indexedFrequencies,
  measure,
  runLines,
  type JudgedQuery,
  type RankedAnswer,
} from './judge/measure.ts';
import { TYPINGS, type Typing } from './judge/typings.ts';

const JUDGE = {
  about:
    'Scores queries with known answers (JSON Lines: {"query": …, "relevant": [article id, …]}) by the share answered first\n' +
    '(R@1), among the first ten (R@10) and the mean of 1 / rank (MRR): as typed, and with "Có phải bạn muốn tìm" followed\n' +
    'where it is offered. Without --corpus the served index is asked; an index built from a corpus is kept in .cache.',
  usage: 'npm run judge -- --queries FILE [options]',
  options: {
    queries: { value: 'FILE', help: 'the queries, JSON Lines' },
    corpus: { value: 'FILE', help: 'articles to index and to ask, in any format that is read' },
    'without-titles': { help: 'leaves the titles of the corpus out of the index' },
    engine: {
      value: 'ADDRESS',
      help: 'sqlite:PATH or meilisearch+http://HOST:PORT (default: SEARCH_ENGINE)',
    },
    typing: {
      value: 'HOW',
      help: `how the queries are typed: ${Object.keys(TYPINGS).join(', ')} (default marks: as written)`,
    },
    run: { value: 'FILE', help: 'writes the answers as a TREC run, with suggestions followed' },
  },
  examples: [
    'npm run judge -- --queries queries.jsonl --corpus articles.jsonl.gz --without-titles --typing folded',
  ],
} as const;

type Arguments = CommandArguments<keyof (typeof JUDGE)['options']>;

const isJudged = (row: unknown): row is Pick<JudgedQuery, 'query' | 'relevant'> =>
  typeof row === 'object' && row !== null && 'query' in row && typeof row.query === 'string' &&
  'relevant' in row && Array.isArray(row.relevant) && row.relevant.every((id) => typeof id === 'string'); // prettier-ignore

function readQueries(path: string): JudgedQuery[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((text, at) => {
    if (text.trim() === '') return [];
    let row: unknown = null;
    try {
      row = JSON.parse(text);
    } catch {
      // Told below, as any other line that is none.
    }
    if (isJudged(row)) return [{ line: at + 1, query: row.query, relevant: row.relevant }];
    throw new CommandError(
      `${path}:${at + 1} is no judged query.`,
      'Each line must be an object such as {"query": "quốc khánh", "relevant": ["article-1"]}.',
    );
  });
}

function typingOf(given: string | null): Typing {
  const typing = given ?? 'marks';
  if (typing in TYPINGS) return typing as Typing;
  throw new CommandError(
    `"${typing}" is no way of typing.`,
    `Choose one of ${Object.keys(TYPINGS).join(', ')}.`,
  );
}

function row(name: string, answers: readonly RankedAnswer[]): string[] {
  const { recallAt1, recallAt10, reciprocalRank } = measure(answers);
  return [name, recallAt1.toFixed(3), recallAt10.toFixed(3), reciprocalRank.toFixed(3)];
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function run(args: Arguments): Promise<0 | 1> {
  const path = args.value('queries');
  if (path === null)
    throw new CommandError('No queries to judge by.', `usage: ${JUDGE.usage} (--help tells more)`);
  const queries = readQueries(path);
  const type = TYPINGS[typingOf(args.value('typing'))];
  const [corpus, given, out] = [args.value('corpus'), args.value('engine'), args.value('run')];
  const engine =
    corpus === null
      ? openGivenEngine(given)
      : await corpusIndex(corpus, !args.has('without-titles'), given, say);
  try {
    const names = ARCHIVE_NAMES;
    const frequencies = await indexedFrequencies(engine.articles);
    const [asTyped, followed]: [RankedAnswer[], RankedAnswer[]] = [[], []];
    let suggestions = 0;
    for (const { line, query, relevant } of queries) {
      const typed = type(query, line);
      const hits = await ask(engine.articles, typed, names);
      const meant = didYouMean(typed, frequencies);
      suggestions += Number(meant !== null);
      asTyped.push({ line, relevant, hits });
      followed.push({
        line,
        relevant,
        hits: meant === null ? hits : await ask(engine.articles, meant.text, names),
      });
    }
    const heading = [`${queries.length} queries`, 'R@1', 'R@10', 'MRR'];
    const rows = [heading, row('as typed', asTyped), row(`suggestion followed (${suggestions})`, followed)];
    process.stdout.write(`${textTable(rows)}\n`);
    if (out !== null) writeFileSync(out, runLines(followed, 'bien-nien'));
    return 0;
  } finally {
    await engine.close();
  }
}

await runCommand(JUDGE, run);

/** `npm run -s search -- "query"`: searches the index from the command line. */
import { styleText } from 'node:util';
import type { SearchHit, Snippet } from '../search/engine/search-engine.ts';
import type { ArticleDocument } from '../search/model/documents.ts';
import { noticeSentence } from '../search/query/notices.ts';
import { planQuery } from '../search/query/plan-query.ts';
import { parseSearchQuery } from '../search/query/search-query.ts';
import { toSearchRequest } from '../search/query/to-search-request.ts';
import { openGivenEngine } from './command/given-engine.ts';
import { ARCHIVE_NAMES } from '../search/suggest/archive-names.ts';
import { CommandError, type CommandArguments } from './command/read-arguments.ts';
import { runCommand } from './command/run-command.ts';

const SEARCH = {
  about:
    'Searches the index and prints the articles found: id, title, day of publication and the place that answers.\n' +
    'Words, "phrases", -excluded words, OR and fields such as nơi:"Cần Thơ" are read as in the search box.',
  usage: 'npm run -s search -- "query" [options]',
  options: {
    limit: { value: 'N', help: 'how many articles to print, up to 200 (default 10)' },
    json: { help: 'prints one JSON object a line and an article' },
    explain: { help: 'says what each score is made of' },
    engine: {
      value: 'ADDRESS',
      help: 'sqlite:PATH or meilisearch+http://HOST:PORT (default: SEARCH_ENGINE)',
    },
  },
  examples: [
    'npm run -s search -- "quoc khanh can tho"',
    'npm run -s search -- \'"Huy hiệu Đảng" nơi:"Cần Thơ"\' --limit 3 --json',
  ],
} as const;

type Hit = SearchHit<ArticleDocument>;

const MOST = 200;

function limitOf(given: string | null): number {
  const limit = given === null ? 10 : Number(given);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw new CommandError(
    `"${given}" is no number of articles.`,
    `Give a whole number from 1 to ${MOST}, e.g. --limit 20.`,
  );
}

/** The text with its highlights in bold where a terminal shows it, else bare. */
function lit({ text, highlights }: Snippet): string {
  let [shown, at] = ['', 0];
  for (const [start, end] of highlights) {
    shown += text.slice(at, start) + styleText(['bold', 'yellow'], text.slice(start, end));
    at = end;
  }
  return (shown + text.slice(at)).replaceAll(/\s+/gu, ' ').trim();
}

const jsonLine = (
  { document, level, lacks, instead, title, snippet, score, explanation }: Hit,
  explain: boolean,
): string =>
  JSON.stringify({
    id: document.id,
    title: title.text,
    published: document.article.published,
    snippet: snippet.text,
    highlights: { title: title.highlights, snippet: snippet.highlights },
    level,
    lacks,
    instead,
    ...(explain ? { score, explanation } : {}),
  });

function readable(hit: Hit, number: number, explain: boolean): string {
  const { document, lacks, instead, title, snippet, score, explanation } = hit;
  const parts = Object.entries(explanation).map(([part, value]) => `${part} ${value.toFixed(1)}`);
  const akin = instead.length === 0 ? '' : ` (có từ gần nghĩa: ${instead.join(', ')})`;
  const lacking = lacks.length === 0 ? '' : ` · thiếu: ${lacks.join(', ')}${akin}`;
  return [
    `${String(number).padStart(3)}. ${lit(title)}`,
    `     ${document.id} · ${document.article.published ?? 'không rõ ngày'}${lacking}`,
    `     ${lit(snippet)}`,
    ...(explain ? [`     ${hit.level} ${score.toFixed(1)} = ${parts.join(' + ')}`] : []),
  ].join('\n');
}

async function run(args: CommandArguments<'limit' | 'json' | 'explain' | 'engine'>): Promise<0 | 1> {
  const text = args.rest.join(' ');
  const limit = limitOf(args.value('limit'));
  const planned = planQuery(text, { names: ARCHIVE_NAMES });
  for (const notice of planned.notices) process.stderr.write(`${noticeSentence(notice)}\n`);
  if (planned.plan === null && planned.filters.length === 0) return 1;
  const engine = openGivenEngine(args.value('engine'));
  try {
    const query = parseSearchQuery(new URLSearchParams({ q: text }));
    const page = await engine.articles.search(toSearchRequest(query, planned, { pageSize: limit }));
    const explain = args.has('explain');
    page.hits.forEach((hit, at) => {
      process.stdout.write(`${args.has('json') ? jsonLine(hit, explain) : readable(hit, at + 1, explain)}\n`);
    });
    process.stderr.write(
      `${page.total} kết quả đủ từ, ${page.nearTotal} gần đúng${page.countedAll ? '' : ' (có thể còn nữa)'}\n`,
    );
    if (!page.complete) process.stderr.write('Một máy chủ không trả lời: kết quả chưa đầy đủ.\n');
    return 0;
  } finally {
    await engine.close();
  }
}

await runCommand(SEARCH, run);

import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SearchEngine } from '../../search/engine/search-engine.ts';
import type { ArticleDocument } from '../../search/model/documents.ts';
import { documentOf, toldBy } from '../../search/pipeline/to-documents.ts';
import { corpusArticles, corpusFiles } from '../command/corpus.ts';
import { openGivenEngine } from '../command/given-engine.ts';
import type { FoundFile } from '../command/source-files.ts';

const FOLDER = '.cache/judge';
const BATCH = 1000;

/** The articles of a corpus as documents, without reading events out of them; what is refused is left out. */
async function* corpusDocuments(
  files: readonly FoundFile[],
  withTitles: boolean,
): AsyncGenerator<ArticleDocument[]> {
  let batch: ArticleDocument[] = [];
  for await (const article of corpusArticles(files)) {
    const document = documentOf(article, toldBy({ article, places: [], events: [] }, ''));
    batch.push(withTitles ? document : { ...document, article: { ...document.article, title: '' } });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** What decides how an article is kept: an index built by other rules would be judged for what it isn't. */
const KEEPING_RULES = ['imports', 'text', 'engine', 'ranking'].map((room) => `search/${room}/**/*.ts`);

interface IndexName {
  /** The same for all indexes of this corpus. */
  readonly corpus: string;
  /** Changes with the corpus, with how it is indexed and with the rules. */
  readonly whole: string;
}

function indexName(path: string, files: readonly FoundFile[], withTitles: boolean): IndexName {
  const rules = globSync(KEEPING_RULES)
    .sort()
    .map((rule) => readFileSync(rule, 'utf8'));
  const told = JSON.stringify([files.map((file) => [file.path, file.size]), rules]);
  const name = basename(path)
    .replace(/\..*$/u, '')
    .replaceAll(/[^\w-]+/gu, '-');
  const corpus = `${name}${withTitles ? '' : '-untitled'}`;
  return { corpus, whole: `${corpus}-${createHash('sha256').update(told).digest('hex').slice(0, 8)}` };
}

/** Takes away indexes of the same corpus that other rules built. */
function dropOutdated({ corpus, whole }: IndexName): void {
  for (const file of readdirSync(FOLDER)) {
    const isOlder = file.startsWith(`${corpus}-`) && /^[\da-f]{8}\.db/u.test(file.slice(corpus.length + 1));
    if (isOlder && !file.startsWith(whole)) rmSync(join(FOLDER, file));
  }
}

function corpusAddress(engine: string | null, name: string): string {
  if (engine === null) return `sqlite:${FOLDER}/${name}.db`;
  const isServer = /^meilisearch\+https?:\/\/[^/]+\/?$/u.test(engine);
  return isServer ? `${engine.replace(/\/$/u, '')}/judge-${name}` : engine;
}

async function isBuilt(engine: SearchEngine): Promise<boolean> {
  try {
    return (await engine.health()).articles > 0;
  } catch {
    return false;
  }
}

/** An index of the corpus: the one of an earlier run, or a new one that is kept. An index with articles is never touched. */
export async function corpusIndex(
  path: string,
  withTitles: boolean,
  given: string | null,
  say: (line: string) => void,
): Promise<SearchEngine> {
  const files = await corpusFiles(path);
  const name = indexName(path, files, withTitles);
  mkdirSync(FOLDER, { recursive: true });
  dropOutdated(name);
  const engine = openGivenEngine(corpusAddress(given, name.whole));
  if (await isBuilt(engine)) {
    say(`Using the index kept at ${engine.address}`);
    return engine;
  }
  say(`Building an index of ${path} at ${engine.address} …`);
  const { written } = await engine.articles.replaceAll(corpusDocuments(files, withTitles));
  say(`${written} articles indexed`);
  return engine;
}

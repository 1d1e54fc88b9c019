import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Article } from '../../search/model/article.ts';
import { foldVietnamese } from '../../search/text/fold-vietnamese.ts';
import { tokens } from '../../search/text/tokens.ts';
import { corpusArticles } from '../command/corpus.ts';
import type { FoundFile } from '../command/source-files.ts';

async function* firstLines(files: readonly FoundFile[], most: number): AsyncGenerator<string> {
  let count = 0;
  for await (const { id, url, title, lead, body, published, source } of corpusArticles(files)) {
    yield `${JSON.stringify({ id, url, title, lead, body, published, source })}\n`;
    count += 1;
    if (count >= most) return;
  }
}

/** Writes the first `most` articles of the files as one file, JSON Lines, none of them staying in memory. */
export async function writeFirst(files: readonly FoundFile[], most: number, path: string): Promise<void> {
  await pipeline(firstLines(files, most), createWriteStream(path));
}

/** Titles from all over the collection, every second one typed without marks. */
export function headlineQueries(articles: readonly Article[], count: number): string[] {
  const step = Math.max(1, Math.floor(articles.length / count));
  return articles
    .filter(({ title }, at) => at % step === 0 && title.trim() !== '')
    .slice(0, count)
    .map(({ title }, at) => (at % 2 === 0 ? title : foldVietnamese(title)));
}

/** The words and the pairs of neighbours that stand in most articles, as many of each, as they are written there. */
export function frequentQueries(articles: readonly Article[], count: number): string[] {
  const [words, pairs] = [new Map<string, number>(), new Map<string, number>()];
  for (const { title, lead } of articles) {
    const text = `${title} . ${lead}`;
    const found = tokens(text).map(({ start, end }) => text.slice(start, end).toLowerCase().normalize('NFC'));
    for (const word of new Set(found)) words.set(word, (words.get(word) ?? 0) + 1);
    for (const pair of new Set(found.slice(1).map((word, at) => `${found[at] ?? ''} ${word}`))) {
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  const first = (counts: Map<string, number>): string[] =>
    [...counts].sort((one, other) => other[1] - one[1]).slice(0, count / 2).map(([text]) => text); // prettier-ignore
  return [...first(words), ...first(pairs)];
}

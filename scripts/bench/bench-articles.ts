import type { Article } from '../../search/model/article.ts';
import { isProblem } from '../../search/imports/import-format.ts';
import { readArticles } from '../../search/imports/open-format.ts';
import { validateArticle } from '../../search/imports/validate-article.ts';
import { foldVietnamese } from '../../search/text/fold-vietnamese.ts';
import { tokens } from '../../search/text/tokens.ts';
import type { FoundFile } from '../command/source-files.ts';

/** The first `most` articles of the files. */
export async function benchArticles(files: readonly FoundFile[], most: number): Promise<Article[]> {
  const articles: Article[] = [];
  for (const file of files) {
    for await (const item of readArticles(file)) {
      const article = isProblem(item) ? null : validateArticle(item).article;
      if (article !== null) articles.push(article);
      if (articles.length >= most) return articles;
    }
  }
  return articles;
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

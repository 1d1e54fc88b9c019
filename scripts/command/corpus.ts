import { isProblem } from '../../search/imports/import-format.ts';
import { readArticles } from '../../search/imports/open-format.ts';
import { validateArticle } from '../../search/imports/validate-article.ts';
import type { Article } from '../../search/model/article.ts';
import { CommandError } from './read-arguments.ts';
import { findFiles, type FoundFile } from './source-files.ts';

/** The files that the path of a corpus leads to, one or more. */
export async function corpusFiles(path: string): Promise<readonly FoundFile[]> {
  const { files, problems } = await findFiles([path]);
  const [refused] = problems.filter(({ severity }) => severity === 'rejected');
  if (files.length > 0) return files;
  throw new CommandError(
    `${path}: ${refused?.reason ?? 'There is nothing to read'}.`,
    refused?.advice ?? 'Name a file of articles.',
  );
}

/** The valid articles of a corpus, one after another; what else stands in it is passed over. */
export async function* corpusArticles(files: readonly FoundFile[]): AsyncGenerator<Article> {
  for (const file of files) {
    for await (const item of readArticles(file)) {
      const article = isProblem(item) ? null : validateArticle(item).article;
      if (article !== null) yield article;
    }
  }
}

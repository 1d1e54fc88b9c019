import { gzipSync } from 'node:zlib';
import { isProblem, type ImportedArticle, type SourceFile } from '../../../search/imports/import-format.ts';
import { readArticles } from '../../../search/imports/open-format.ts';
import type { ImportProblem } from '../../../search/model/import-problem.ts';

/** A file that is only in memory, handed out in pieces of `pieceLength` bytes. */
export function memoryFile(path: string, content: string | Uint8Array, pieceLength = 1 << 16): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    path,
    async *bytes() {
      for (let at = 0; at < bytes.length; at += pieceLength)
        yield await Promise.resolve(bytes.subarray(at, at + pieceLength));
    },
  };
}

export const gzipped = (text: string): Uint8Array => gzipSync(text);

/** What a file brings, articles and problems apart. */
export async function readAll(
  file: SourceFile,
): Promise<{ articles: ImportedArticle[]; problems: ImportProblem[] }> {
  const [articles, problems]: [ImportedArticle[], ImportProblem[]] = [[], []];
  for await (const item of readArticles(file)) {
    if (isProblem(item)) problems.push(item);
    else articles.push(item);
  }
  return { articles, problems };
}

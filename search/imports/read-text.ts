import type { ImportProblem } from '../model/import-problem.ts';
import { rejected, type SourceFile } from './import-format.ts';
import { MAX_ARTICLE_BYTES, megabytes } from './limits.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 text, or null for bytes that are not valid UTF-8. A byte order mark is dropped. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}

export function notUtf8(path: string, line: number | null): ImportProblem {
  return rejected(
    { path, line },
    'The text is not valid UTF-8',
    'The file may be cut off or in another encoding: save it as UTF-8 (for example with iconv) and run again.',
  );
}

/** The whole file in one piece, or the problem that it is too long for one article. */
export async function readBytes(source: SourceFile): Promise<Uint8Array | ImportProblem> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.bytes()) {
    length += chunk.length;
    if (length > MAX_ARTICLE_BYTES) {
      return rejected(
        { path: source.path, line: null },
        `The file is longer than ${megabytes(MAX_ARTICLE_BYTES)}`,
        'One file of this format is read in one piece. Split it, or use JSON Lines for large collections.',
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The whole file as text, or why it cannot be read as such. */
export async function readText(source: SourceFile): Promise<string | ImportProblem> {
  const bytes = await readBytes(source);
  if (!(bytes instanceof Uint8Array)) return bytes;
  return decodeUtf8(bytes) ?? notUtf8(source.path, null);
}

import type { ImportProblem } from '../../model/import-problem.ts';
import { fromFields, isRecord } from '../import-fields.ts';
import { type ImportedArticle, type ImportFormat, rejected, type SourceFile } from '../import-format.ts';
import { MAX_ARTICLE_BYTES, megabytes } from '../limits.ts';
import { decodeUtf8, notUtf8 } from '../read-text.ts';
import { type ByteLine, splitLines } from '../split-lines.ts';

function readLine(path: string, line: ByteLine): ImportedArticle | ImportProblem | null {
  const origin = { path, line: line.number };
  if (line.bytes === null) {
    return rejected(
      origin,
      `The line is longer than ${megabytes(MAX_ARTICLE_BYTES)}`,
      'JSON Lines holds one article a line. If the file is one JSON array, name it .json.',
    );
  }
  const text = decodeUtf8(line.bytes);
  if (text === null) return notUtf8(path, line.number);
  if (text.trim() === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return fromFields(value, origin);
    return rejected(
      origin,
      'The line is JSON, but not an object',
      'Write one {…} with the fields of one article a line.',
    );
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return rejected(
      origin,
      `The line is not valid JSON: ${detail}`,
      'Correct the line, or export the article again.',
    );
  }
}

/** One JSON object a line. */
export const jsonLines: ImportFormat = {
  name: 'JSON Lines',
  endings: ['.jsonl', '.ndjson'],
  sniff: (head) => /^\s*\{[^\n]*\}\r?\n\{/u.test(head),
  async *read(source: SourceFile) {
    for await (const line of splitLines(source.bytes(), MAX_ARTICLE_BYTES)) {
      const item = readLine(source.path, line);
      if (item !== null) yield item;
    }
  },
};

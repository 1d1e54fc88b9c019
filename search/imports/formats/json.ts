import type { ImportProblem } from '../../model/import-problem.ts';
import { FIELD_NAMES, type FieldRecord, fromFields, isRecord } from '../import-fields.ts';
import { type ImportedArticle, type ImportFormat, rejected, type SourceFile } from '../import-format.ts';
import { MAX_ARTICLE_BYTES, megabytes } from '../limits.ts';
import { decodeUtf8, notUtf8 } from '../read-text.ts';
import { type JsonPiece, splitJson } from '../split-json.ts';

/** Under these names an object around the articles holds them. */
const LISTS = ['articles', 'items', 'posts', 'documents', 'results', 'data'] as const;
const TEXT_FIELDS: readonly string[] = [...FIELD_NAMES.title, ...FIELD_NAMES.lead, ...FIELD_NAMES.body];

/** The articles of `{"articles": […]}`, null for an object that is an article itself. */
function listed(value: FieldRecord): readonly unknown[] | null {
  if (TEXT_FIELDS.some((name) => typeof value[name] === 'string' && Object.hasOwn(value, name))) return null;
  const list = LISTS.map((name) => value[name]).find((member) => Array.isArray(member));
  return (list as readonly unknown[] | undefined) ?? null;
}

function parsePiece(path: string, piece: JsonPiece): { readonly value: unknown } | ImportProblem {
  const origin = { path, line: piece.line };
  if (piece.bytes === null) {
    return rejected(
      origin,
      `The value is longer than ${megabytes(MAX_ARTICLE_BYTES)}`,
      'Put the articles into one array, […], or into JSON Lines; each is then read by itself.',
    );
  }
  const text = decodeUtf8(piece.bytes);
  if (text === null) return notUtf8(path, piece.line);
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return rejected(origin, `The text is not valid JSON: ${detail}`, 'Correct the file, or export it again.');
  }
}

function* readValue(path: string, line: number, value: unknown): Generator<ImportedArticle | ImportProblem> {
  const list = isRecord(value) ? listed(value) : null;
  for (const member of list ?? [value]) {
    if (isRecord(member)) yield fromFields(member, { path, line });
    else {
      const advice = 'Write each article as an object with fields such as title, lead, body and published.';
      yield rejected({ path, line }, 'The value is JSON, but no article', advice);
    }
  }
}

/** One article, an array of articles of any length, or an object around such an array. */
export const json: ImportFormat = {
  name: 'JSON',
  endings: ['.json'],
  sniff: (head) => /^\s*[[{]\s*["{[\]}]/u.test(head),
  async *read(source: SourceFile) {
    for await (const piece of splitJson(source.bytes(), MAX_ARTICLE_BYTES)) {
      const parsed = parsePiece(source.path, piece);
      if ('severity' in parsed) yield parsed;
      else yield* readValue(source.path, piece.line, parsed.value);
    }
  },
};

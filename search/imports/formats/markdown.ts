import { parseDocument } from 'yaml';
import type { ImportProblem } from '../../model/import-problem.ts';
import { fromFields, isRecord, type FieldRecord } from '../import-fields.ts';
import { type ImportedArticle, type ImportFormat, rejected, type SourceFile } from '../import-format.ts';
import { readText } from '../read-text.ts';

const OPENING = /^\s*---[ \t]*\r?\n/u;
const HEADING = /^# +(?<title>\S[^\n]*)\n?/mu;

/** What Markdown adds to plain words, and what is left when it is taken off. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<!--[\s\S]*?-->/gu, ''],
  [/!\[(?<alt>[^\]\n]*)\]\([^)\n]*\)/gu, '$<alt>'],
  [/\[(?<label>[^\]\n]+)\]\([^)\n]*\)/gu, '$<label>'],
  [/^(?:#{1,6}|[>*+]) +/gmu, ''],
  [/(?<mark>\*\*|__)(?=\S)(?<words>[^*_\n]+)\k<mark>/gu, '$<words>'],
  [/(?<![\p{L}\p{N}*_])(?<mark>[*_])(?=\S)(?<words>[^*_\n]+)\k<mark>(?![\p{L}\p{N}])/gu, '$<words>'],
];

function plainWords(markdown: string): string {
  return MARKUP.reduce((text, [pattern, rest]) => text.replace(pattern, rest), markdown);
}

type FrontMatter =
  | { readonly fields: FieldRecord; readonly problem: null }
  | { readonly fields: null; readonly problem: ImportProblem };

/** Front matter as fields; an `ImportProblem` where it is not valid YAML or no list of fields. */
function readFields(yaml: string, path: string): FrontMatter {
  const origin = { path, line: 1 };
  const advice = 'Put `field: value` lines between two lines of ---; quote values that hold a colon.';
  const document = parseDocument(yaml, { logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) {
    const problem = rejected(
      origin,
      `The front matter is not valid YAML: ${error.message.split('\n')[0] ?? ''}`,
      advice,
    );
    return { fields: null, problem };
  }
  const fields: unknown = document.toJS({ maxAliasCount: 10 });
  if (isRecord(fields)) return { fields, problem: null };
  return { fields: null, problem: rejected(origin, 'The front matter holds no fields', advice) };
}

/** Cuts a file into front matter and text; no front matter where the closing line is missing. */
function cutFrontMatter(text: string): { readonly yaml: string; readonly rest: string } {
  const opening = OPENING.exec(text);
  if (opening === null) return { yaml: '', rest: text };
  const closing = /^---[ \t]*$/mu.exec(text.slice(opening[0].length));
  if (closing === null) return { yaml: '', rest: text };
  const end = opening[0].length + closing.index;
  return { yaml: text.slice(opening[0].length, end), rest: text.slice(end + closing[0].length) };
}

function readPage(text: string, path: string): ImportedArticle | ImportProblem {
  const { yaml, rest } = cutFrontMatter(text);
  const { fields, problem } = yaml.trim() === '' ? { fields: {}, problem: null } : readFields(yaml, path);
  if (problem !== null) return problem;
  const article = fromFields(fields, { path, line: null });
  const heading = article.title === '' ? HEADING.exec(rest) : null;
  const words = heading === null ? rest : rest.replace(heading[0], '');
  return {
    ...article,
    title: heading?.groups?.['title'] ?? article.title,
    body: article.body === '' ? plainWords(words).trim() : article.body,
  };
}

/** Markdown with the fields of the article in YAML front matter, one article a file. */
export const markdown: ImportFormat = {
  name: 'Markdown',
  endings: ['.md', '.markdown'],
  sniff: (head) => OPENING.test(head),
  async *read(source: SourceFile) {
    const text = await readText(source);
    yield typeof text === 'string' ? readPage(text, source.path) : text;
  },
};

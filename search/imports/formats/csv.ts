import { type CsvError, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import type { ImportProblem } from '../../model/import-problem.ts';
import { fieldName, FIELD_NAMES, fromFields, isRecord } from '../import-fields.ts';
import { type ImportFormat, rejected, type SourceFile } from '../import-format.ts';
import { MAX_ARTICLE_BYTES } from '../limits.ts';
import { notUtf8 } from '../read-text.ts';

const DELIMITERS = [',', ';', '\t'] as const;
const NAMES: ReadonlySet<string> = new Set(Object.values(FIELD_NAMES).flat());

function columnsOf(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((heading) => fieldName(heading.replaceAll('"', '')));
}

/** The delimiter by which most columns of the first line are fields that are known. */
function delimiterOf(line: string): string {
  const known = DELIMITERS.map((sign) => columnsOf(line, sign).filter((name) => NAMES.has(name)).length);
  return DELIMITERS[known.indexOf(Math.max(...known))] ?? ',';
}

async function firstLine(source: SourceFile): Promise<string> {
  for await (const chunk of source.bytes()) {
    return new TextDecoder().decode(chunk.subarray(0, 4096)).split(/\r?\n/u)[0] ?? '';
  }
  return '';
}

/** Rows that cannot be read go to `onSkip`; a stream that failed would lose the good ones before them. */
function parser(
  delimiter: string,
  onSkip: (error: CsvError | undefined) => undefined,
): ReturnType<typeof parse> {
  return parse({
    bom: true,
    columns: (headings: string[]) => headings.map(fieldName),
    delimiter,
    info: true,
    max_record_size: MAX_ARTICLE_BYTES,
    on_skip: onSkip,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
}

function unreadRows(path: string, error: CsvError): ImportProblem {
  const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : null;
  const advice = 'This row and those after it are left out. Look for a quote that is not closed.';
  return rejected({ path, line }, `The table cannot be read to its end: ${error.message}`, advice);
}

/** A table with the names of the fields in its first row; comma, semicolon or tab. */
export const csv: ImportFormat = {
  name: 'CSV',
  endings: ['.csv', '.tsv'],
  sniff: (head) => {
    const [line = ''] = head.split('\n');
    return columnsOf(line, delimiterOf(line)).filter((name) => NAMES.has(name)).length >= 2;
  },
  async *read(source: SourceFile) {
    const { path } = source;
    const line = await firstLine(source);
    const delimiter = delimiterOf(line);
    if (!columnsOf(line, delimiter).some((name) => NAMES.has(name))) {
      const advice = `The first row has to name the columns, for example: ${Object.keys(FIELD_NAMES).join(', ')}.`;
      yield rejected({ path, line: 1 }, 'No column has a known name', advice);
      return;
    }
    const unread: CsvError[] = [];
    const note = (error: CsvError | undefined): undefined => {
      if (error !== undefined) unread.push(error);
    };
    const rows = Readable.from(source.bytes()).pipe(parser(delimiter, note));
    for await (const row of rows as AsyncIterable<{ record: unknown; info: { lines: number } }>) {
      if (!isRecord(row.record)) continue;
      const damaged = Object.values(row.record).some((cell) => String(cell).includes('\ufffd'));
      yield damaged ? notUtf8(path, row.info.lines) : fromFields(row.record, { path, line: row.info.lines });
    }
    const [first] = unread;
    if (first !== undefined) yield unreadRows(path, first);
  },
};

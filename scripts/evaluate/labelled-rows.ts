import { readFileSync } from 'node:fs';
import { fromFields, isRecord, type FieldRecord } from '../../search/imports/import-fields.ts';
import { validateArticle } from '../../search/imports/validate-article.ts';
import type { EnrichedArticle } from '../../search/model/enriched-article.ts';
import { enrichArticle } from '../../search/pipeline/enrich-article.ts';
import type { WardTable } from '../../search/places/ward-table.ts';
import { CommandError } from '../command/read-arguments.ts';

/** What a labelled file is about, told by the keys of its first row. */
const LABELS = [
  {
    kind: 'events',
    keys: ['events', 'text'],
    about: 'events with their days, places, anniversaries and awards',
  },
  {
    kind: 'dates',
    keys: ['expr', 'expected', 'text'],
    about: 'one date expression a row with the day it means',
  },
  { kind: 'places', keys: ['ward', 'province_stated', 'text'], about: 'one ward a row with its province' },
  { kind: 'anniversaries', keys: ['match', 'n', 'base', 'to'], about: 'anniversaries with both days' },
] as const;

type LabelKind = (typeof LABELS)[number]['kind'];

/** A labelled file: JSON Lines, one object a row. */
export interface LabelledFile {
  readonly path: string;
  readonly kind: LabelKind;
  readonly text: string;
  readonly rows: readonly FieldRecord[];
}

const KNOWN = `Known are: ${LABELS.map(({ keys, about }) => `${keys.join(', ')} (${about})`).join('; ')}.`;

function readRow(path: string, line: string, number: number): FieldRecord {
  try {
    const value: unknown = JSON.parse(line);
    if (isRecord(value)) return value;
  } catch {
    // Told below, like a row that is JSON of another shape.
  }
  throw new CommandError(
    `${path}:${number}: this row is no JSON object.`,
    'A labelled file holds one object a line.',
  );
}

/** Reads a labelled file whole. Throws a `CommandError` for what it cannot read or does not know. */
export function readLabelledFile(path: string): LabelledFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new CommandError(
      `The file ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      'Check the path.',
    );
  }
  const rows = text
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [readRow(path, line, at + 1)]));
  const [first] = rows;
  const label = LABELS.find(({ keys }) => first !== undefined && keys.every((key) => key in first));
  if (label === undefined) throw new CommandError(`${path} is labelled in no way that is known.`, KNOWN);
  return { path, kind: label.kind, text, rows };
}

/** What is read out of a row taken as an article; null for a row that is rejected as one. */
export function enrichRow(
  path: string,
  row: FieldRecord,
  wards: WardTable | undefined,
): EnrichedArticle | null {
  const { article } = validateArticle(fromFields(row, { path, line: null }));
  return article === null ? null : enrichArticle(article, { wards });
}

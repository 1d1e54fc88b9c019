import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { LabelledEvent, LabelledItem } from '../../scripts/evaluate/labelled-events.ts';
import { enrichRow, readLabelledFile } from '../../scripts/evaluate/labelled-rows.ts';
import { scoreEvents } from '../../scripts/evaluate/score-events.ts';
import { scoreDates, scoreWards } from '../../scripts/evaluate/score-mentions.ts';
import { extractionRecord } from '../../search/pipeline/extraction-record.ts';

const SHARED = new URL('../../../shared/', import.meta.url).pathname;
const here = existsSync(`${SHARED}gold/score_events.py`) && spawnSync('python3', ['--version']).status === 0;
const folder = here ? mkdtempSync(join(tmpdir(), 'scores-')) : '';

interface PythonFigures {
  readonly total: {
    readonly event: { readonly f1: number; readonly hit: number; readonly predicted: number };
    readonly day_right: number | null;
    readonly day_and_status_right: number | null;
    readonly status_right: number | null;
    readonly evidence_right: number | null;
    readonly anniversary: { readonly hit: number; readonly predicted: number; readonly gold: number };
    readonly badges: { readonly hit: number; readonly predicted: number; readonly gold: number };
    readonly recipients_right: number | null;
    readonly no_event: { readonly items: number; readonly false_events: number };
  };
}

function python(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('python3', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Extraction of every row, as it is printed. */
function records(path: string): readonly object[] {
  const { rows } = readLabelledFile(path);
  return rows.flatMap((row) => {
    const enriched = enrichRow(path, row, undefined);
    return enriched === null ? [] : [{ ...extractionRecord(enriched), id: String(row['id']) }];
  });
}

function written(name: string, printed: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, printed.map((record) => JSON.stringify(record)).join('\n'));
  return path;
}

/** Predictions with faults of every kind, so that agreement means something. */
function spoilt(printed: readonly object[]): readonly object[] {
  return printed.map((record, at) => {
    const { events } = record as { events: readonly LabelledEvent[] };
    if (at % 5 === 0) return { ...record, events: [] };
    if (at % 5 === 1) return { ...record, events: [...events, ...events] };
    if (at % 5 === 2)
      return { ...record, events: events.map((event) => ({ ...event, status: 'planned', recipients: 7 })) };
    if (at % 5 === 3)
      return { ...record, events: events.map((event) => ({ ...event, date: null, anniversaries: [] })) };
    return record;
  });
}

afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true });
});

describe.skipIf(!here)(
  'our figures and those of the scripts beside the labelled files (skipped where they are not at hand)',
  () => {
    it.each(['events.dev.jsonl', 'leads.dev.jsonl'])(
      'are the same for %s, also for spoilt predictions',
      (name) => {
        const gold = `${SHARED}gold/${name}`;
        const printed = records(gold);
        for (const predictions of [printed, spoilt(printed)]) {
          const path = written(name, predictions);
          const theirs = JSON.parse(
            python(`${SHARED}gold/score_events.py`, gold, path, '--json'),
          ) as PythonFigures;
          const found = predictions.map(
            (record) => record as { id: string; events: readonly LabelledEvent[] },
          );
          const items = readLabelledFile(gold).rows as unknown as readonly LabelledItem[];
          const ours = scoreEvents(items, new Map(found.map(({ id, events }) => [id, events])));
          const { total } = theirs;
          expect(ours.events).toMatchObject({ hit: total.event.hit, predicted: total.event.predicted });
          expect(ours.events.f1).toBeCloseTo(total.event.f1, 9);
          expect(ours.dayRight).toBe(total.day_right);
          expect(ours.dayAndStatusRight).toBe(total.day_and_status_right);
          expect(ours.statusRight).toBe(total.status_right);
          expect(ours.evidenceRight).toBe(total.evidence_right);
          expect(ours.recipientsRight).toBe(total.recipients_right);
          const counts = ({
            hit,
            predicted,
            gold: labelled,
          }: {
            hit: number;
            predicted: number;
            gold: number;
          }): number[] => [hit, predicted, labelled];
          expect(counts(ours.anniversaries)).toEqual(counts(total.anniversary));
          expect(counts(ours.badges)).toEqual(counts(total.badges));
          expect([ours.noEventItems, ours.falseOnNoEvent]).toEqual([
            total.no_event.items,
            total.no_event.false_events,
          ]);
        }
      },
    );

    it.each([
      ['dates', 'data/cases/rss_dates_2025.jsonl'],
      ['wards', 'data/gazetteer/real_ward_province_pairs.jsonl'],
    ] as const)('count the same right %s', (kind, name) => {
      const cases = `${SHARED}${name}`;
      const lines = readFileSync(cases, 'utf8').trim().split('\n').slice(0, 1_500);
      const path = written(
        `${kind}-cases.jsonl`,
        lines.map((line) => JSON.parse(line) as object),
      );
      const { rows } = readLabelledFile(path);
      const answer = python(
        `${SHARED}data/score_cases.py`,
        kind,
        path,
        written(`${kind}.jsonl`, records(path)),
      );
      const ours =
        kind === 'dates'
          ? scoreDates(rows, (row) => enrichRow(path, row, undefined)?.dates ?? [])
          : scoreWards(rows, (row) => enrichRow(path, row, undefined)?.places ?? []);
      expect(answer).toContain(`${ours.right}/${ours.cases} = `);
    });
  },
);

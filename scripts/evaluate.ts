/** `npm run evaluate -- FILE…`: how well dates, places, anniversaries, awards and events are read, on labelled files. */
import { scoreAnniversaryRanges } from '../search/calendar/score-anniversary-ranges.ts';
import { extractionRecord } from '../search/pipeline/extraction-record.ts';
import type { WardTable } from '../search/places/ward-table.ts';
import { loadedWards } from './command/loaded-wards.ts';
import { CommandError, type CommandArguments } from './command/read-arguments.ts';
import { runCommand } from './command/run-command.ts';
import type { LabelledEvent, LabelledItem } from './evaluate/labelled-events.ts';
import { enrichRow, readLabelledFile, type LabelledFile } from './evaluate/labelled-rows.ts';
import { scoreEvents, type Retrieval } from './evaluate/score-events.ts';
import { scoreChrono, scoreDates, scoreWards, type MentionScore } from './evaluate/score-mentions.ts';

const EVALUATE = {
  about:
    'Scores what is read out of labelled files (JSON Lines) and prints a table with the misses. What a file is about\n' +
    'is told by its keys: events; dates (also read by chrono-node, for comparison); wards; anniversary ranges.',
  usage: 'npm run evaluate -- FILE… [--misses N]',
  options: { misses: { value: 'N', help: 'how many misses to list for each file (default 20)' } },
  examples: [
    'npm run evaluate -- tests/corpora/events/*.jsonl',
    'npm run evaluate -- cases.jsonl --misses 100',
  ],
} as const;

interface Report {
  readonly rows: readonly (readonly string[])[];
  readonly misses: readonly string[];
}

/** Figures in columns: what, how much, and out of what. */
function figures(rows: Report['rows']): string {
  const width = Math.max(...rows.map(([name = '']) => name.length));
  return rows
    .map(([name = '', value = '', note = '']) =>
      `${name.padEnd(width)}  ${value.padStart(5)}  ${note}`.trimEnd(),
    )
    .join('\n');
}

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
const retrieved = (name: string, { f1, precision, recall, hit, predicted, gold }: Retrieval): string[] => [
  name,
  share(f1),
  `precision ${share(precision)}, recall ${share(recall)} (${hit} of ${gold} labelled, ${predicted} found)`,
];
const counted = (name: string, { right, cases }: MentionScore): string[] => [
  name,
  share(cases === 0 ? null : right / cases),
  `${right} of ${cases}`,
];

function eventReport(file: LabelledFile, wards: WardTable | undefined): Report {
  const predicted = new Map<string, readonly LabelledEvent[]>();
  for (const row of file.rows) {
    const enriched = enrichRow(file.path, row, wards);
    if (enriched === null) continue;
    const { events } = extractionRecord(enriched) as { events: readonly LabelledEvent[] };
    predicted.set(String(row['id']), events);
  }
  const score = scoreEvents(file.rows as unknown as readonly LabelledItem[], predicted);
  const rows = [
    retrieved('events, F1', score.events),
    ['day of the event', share(score.dayRight), 'events with a labelled day'],
    ['day and status', share(score.dayAndStatusRight), ''],
    ['month or year', share(score.coarseRight), ''],
    ['status', share(score.statusRight), 'of the events found'],
    ['evidence sentence', share(score.evidenceRight), 'of the events found'],
    retrieved('anniversaries, F1', score.anniversaries),
    retrieved('badge tiers, F1', score.badges),
    ['recipients', share(score.recipientsRight), ''],
    ['false on items without events', String(score.falseOnNoEvent), `${score.noEventItems} such items`],
  ];
  return { rows, misses: score.misses };
}

function dateReport(file: LabelledFile, wards: WardTable | undefined): Report {
  const ours = scoreDates(file.rows, (row) => enrichRow(file.path, row, wards)?.dates ?? []);
  return {
    rows: [counted('dates', ours), counted('chrono-node on the same', scoreChrono(file.rows))],
    misses: ours.misses,
  };
}

function report(file: LabelledFile, wards: WardTable | undefined): Report {
  if (file.kind === 'events') return eventReport(file, wards);
  if (file.kind === 'dates') return dateReport(file, wards);
  if (file.kind === 'places') {
    const score = scoreWards(file.rows, (row) => enrichRow(file.path, row, wards)?.places ?? []);
    return { rows: [counted('wards', score)], misses: score.misses };
  }
  const score = scoreAnniversaryRanges(file.text);
  return { rows: [counted('anniversary ranges', score)], misses: score.misses };
}

function missLimit(given: string | null): number {
  const limit = given === null ? 20 : Number(given);
  if (Number.isInteger(limit) && limit >= 0) return limit;
  throw new CommandError(`"${given}" is no number of misses.`, 'Give a whole number, e.g. --misses 50.');
}

function run(args: CommandArguments<'misses'>): Promise<0 | 1> {
  if (args.rest.length === 0) throw new CommandError('Nothing to score.', `usage: ${EVALUATE.usage}`);
  const limit = missLimit(args.value('misses'));
  const wards = loadedWards();
  for (const path of args.rest) {
    const file = readLabelledFile(path);
    const { rows, misses } = report(file, wards);
    process.stdout.write(`${path} (${file.kind}, ${file.rows.length} rows)\n${figures(rows)}\n`);
    for (const miss of misses.slice(0, limit)) process.stdout.write(`  ${miss}\n`);
    if (misses.length > limit) process.stdout.write(`  … and ${misses.length - limit} more misses\n`);
    process.stdout.write('\n');
  }
  return Promise.resolve(0);
}

await runCommand(EVALUATE, run);

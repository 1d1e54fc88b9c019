import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { ImportProblem } from '../../search/model/import-problem.ts';

/** Problems of one kind, with the first of them as the example. */
interface ProblemGroup {
  count: number;
  readonly first: ImportProblem;
}

/** Collects problems: rejected ones go to a file in full, all are counted by reason. */
export interface ProblemReport {
  readonly add: (problem: ImportProblem) => void;
  /** For people: what was rejected by reason, then the notices; `''` where there is nothing to say. */
  readonly summary: () => string;
  readonly close: () => void;
}

function where({ path, line }: ImportProblem): string {
  const near = relative('.', path);
  return `${near.startsWith('../..') ? path : near}${line === null ? '' : `:${line}`}`;
}

function describe({ count, first }: ProblemGroup): string {
  const times = count === 1 ? 'once' : `${count.toLocaleString('en-US')} times`;
  const place = count === 1 ? `in ${where(first)}` : `first in ${where(first)}`;
  return `  ${first.reason} (${times}, ${place}). ${first.advice}`;
}

/** A report into a file of JSON Lines, which is made with the first rejected article and else taken away. */
export function problemReport(path: string): ProblemReport {
  const groups = new Map<string, ProblemGroup>();
  let file: number | null = null;
  rmSync(path, { force: true });

  const write = (problem: ImportProblem): void => {
    if (file === null) {
      mkdirSync(dirname(path), { recursive: true });
      file = openSync(path, 'w');
    }
    writeSync(file, `${JSON.stringify(problem)}\n`);
  };
  const section = (severity: ImportProblem['severity'], heading: string): string[] => {
    const found = [...groups.values()].filter(({ first }) => first.severity === severity);
    if (found.length === 0) return [];
    return [heading, ...found.sort((left, right) => right.count - left.count).map(describe)];
  };
  return {
    add: (problem) => {
      if (problem.severity === 'rejected') write(problem);
      const kind = `${problem.severity} ${problem.reason.split(':', 1)[0] ?? ''}`;
      const group = groups.get(kind);
      if (group === undefined) groups.set(kind, { count: 1, first: problem });
      else group.count += 1;
    },
    summary: () =>
      [
        ...section('rejected', `Rejected, each with its reason in ${path}:`),
        ...section('notice', 'Taken, but worth knowing:'),
      ].join('\n'),
    close: () => {
      if (file !== null) closeSync(file);
    },
  };
}

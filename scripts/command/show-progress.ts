import { Presets, SingleBar } from 'cli-progress';

/** Where a long run stands: how much of the whole is done, and a few words about it. */
interface Standing {
  readonly done: number;
  readonly words: string;
}

export interface ShownProgress {
  readonly show: (standing: Standing) => void;
  readonly stop: () => void;
}

const BAR_MS = 100;
const LINE_MS = 4000;

function bar(total: number): ShownProgress {
  const shown = new SingleBar(
    { format: '{bar} {percentage}%  {words}', hideCursor: true, linewrap: false, clearOnComplete: false },
    Presets.shades_classic,
  );
  shown.start(Math.max(1, total), 0, { words: '' });
  return {
    show: ({ done, words }) => {
      shown.update(Math.min(done, total), { words });
    },
    stop: () => {
      shown.stop();
    },
  };
}

function lines(total: number): ShownProgress {
  return {
    show: ({ done, words }) => {
      const percent = Math.min(100, Math.floor((100 * done) / Math.max(1, total)));
      process.stderr.write(`${String(percent).padStart(3)} %  ${words}\n`);
    },
    stop: () => undefined,
  };
}

/** A bar on a terminal, elsewhere a line every few seconds; on stderr. May be told far more often than it shows. */
export function showProgress(total: number): ShownProgress {
  const shown = process.stderr.isTTY ? bar(total) : lines(total);
  const every = process.stderr.isTTY ? BAR_MS : LINE_MS;
  let next = performance.now() + every;
  let last: Standing | null = null;
  return {
    show: (standing) => {
      last = standing;
      if (performance.now() < next) return;
      shown.show(standing);
      next = performance.now() + every;
    },
    stop: () => {
      if (last !== null && process.stderr.isTTY) shown.show({ ...last, done: total });
      shown.stop();
    },
  };
}

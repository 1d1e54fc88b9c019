const SHORT = 40_000;
const RUNS = 5;

function fastest(read: (text: string) => unknown, text: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/**
 * How much more time a letter takes in a text four times as long: about 1 for a linear reader, 4 for a
 * quadratic one. The fastest of a few runs counts, so that a busy machine does not matter.
 */
export function growthOf(read: (text: string) => unknown, piece: string): number {
  const short = piece.repeat(Math.ceil(SHORT / piece.length));
  const long = piece.repeat(Math.ceil((4 * SHORT) / piece.length));
  read(short);
  return fastest(read, long) / fastest(read, short) / 4;
}

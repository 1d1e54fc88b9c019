const SHORT = 30_000;
const TIMES_LONGER = 8;
const RUNS = 6;

/** Growth that a linear reader stays under on a busy machine; a quadratic one comes to 8. */
export const LINEAR = 4;

function fastest(read: (text: string) => unknown, text: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/**
 * How much more time a letter takes in a text eight times as long: about 1 for a linear reader, 8 for a quadratic one.
 * The fastest of a few runs counts, as other work on the machine only ever adds.
 */
export function growthOf(read: (text: string) => unknown, piece: string): number {
  const short = piece.repeat(Math.ceil(SHORT / piece.length));
  const long = piece.repeat(Math.ceil((TIMES_LONGER * SHORT) / piece.length));
  read(long);
  return fastest(read, long) / fastest(read, short) / TIMES_LONGER;
}

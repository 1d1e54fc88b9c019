/** What building an index took, in milliseconds. */
export interface BuildCost {
  /** By the clock on the wall. */
  readonly built: number;
  /** Of all threads of this process together; the garbage collector's too. */
  readonly cpu: number;
}

/** Begins to measure; the function it gives tells the cost up to its call. */
export function buildCost(): () => BuildCost {
  const began = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { built: performance.now() - began, cpu: (user + system) / 1000 };
  };
}

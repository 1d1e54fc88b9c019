/** How large a batch may grow: it ends with the value that reaches either bound. */
export interface BatchBounds<Value> {
  readonly count: number;
  readonly weight: number;
  readonly weigh: (value: Value) => number;
}

/** The values in batches, in their order; the last one may be small, none is empty. */
export async function* inBatches<Value>(
  values: AsyncIterable<Value>,
  { count, weight, weigh }: BatchBounds<Value>,
): AsyncGenerator<Value[]> {
  let [batch, total]: [Value[], number] = [[], 0];
  for await (const value of values) {
    batch.push(value);
    total += weigh(value);
    if (batch.length < count && total < weight) continue;
    yield batch;
    [batch, total] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

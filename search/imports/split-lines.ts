const LINE_FEED = 10;

/** A line's bytes without its end, or null for a line longer than the bound. `number` counts from 1. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** Cuts a stream into lines, never holding more than one chunk and `maxBytes` of a line. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<ByteLine> {
  let number = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  const line = (): ByteLine => {
    const [only] = held;
    const bytes = held.length === 1 && only !== undefined ? only : Buffer.concat(held);
    return { number, bytes: length > maxBytes ? null : bytes };
  };
  const hold = (part: Uint8Array): void => {
    length += part.length;
    if (length > maxBytes) held = [];
    else if (part.length > 0) held.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      hold(chunk.subarray(from, end));
      yield line();
      number += 1;
      held = [];
      length = 0;
      from = end + 1;
    }
    hold(chunk.subarray(from));
  }
  if (length > 0) yield line();
}

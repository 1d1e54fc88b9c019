import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** Values set aside in a file while a run needs its memory for something else, one JSON text a line. */
export interface ScratchLines<Value> {
  /** Each value as JSON, which has no line breaks, in UTF-8. */
  readonly add: (lines: readonly Uint8Array[]) => Promise<void>;
  /** All values in the order they came. Nothing may be added after. */
  readonly all: () => AsyncGenerator<Value>;
}

const LINE_BREAK = Buffer.from('\n');

/** Begins such a file; an older one of that name is overwritten. */
export function scratchLines<Value>(path: string): ScratchLines<Value> {
  let file: FileHandle | null = null;
  return {
    add: async (lines) => {
      if (lines.length === 0) return;
      file ??= await open(path, 'w');
      await file.write(Buffer.concat(lines.flatMap((line) => [line, LINE_BREAK])));
    },
    async *all() {
      if (file === null) return;
      await file.close();
      for await (const line of createInterface({ input: createReadStream(path) })) {
        yield JSON.parse(line) as Value;
      }
    },
  };
}

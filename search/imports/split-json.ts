const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
const OPENING = 0x5b;
const CLOSING = 0x5d;
const BETWEEN = new Set([0x20, LINE_FEED, 0x0d, 0x09, 0x2c]);
const OPENS = new Set([OPENING, 0x7b]);
const CLOSES = new Set([CLOSING, 0x7d]);

/** The bytes of one value, null where they are more than the bound; `line` is where it begins, from 1. */
export interface JsonPiece {
  readonly line: number;
  readonly bytes: Uint8Array | null;
}

/** Where in the text the scan stands. `base` is the depth that pieces lie at: 1 within a top-level array. */
interface Scan {
  depth: number;
  base: 0 | 1;
  inString: boolean;
  escaped: boolean;
}

function advanceInString(scan: Scan, byte: number): void {
  if (scan.escaped) scan.escaped = false;
  else if (byte === BACKSLASH) scan.escaped = true;
  else if (byte === QUOTE) scan.inString = false;
}

function advance(scan: Scan, byte: number): void {
  if (scan.inString) advanceInString(scan, byte);
  else if (byte === QUOTE) scan.inString = true;
  else if (OPENS.has(byte)) scan.depth += 1;
  else if (CLOSES.has(byte)) scan.depth = Math.max(scan.base, scan.depth - 1);
}

/** Whether a byte that follows a piece's first one ends the piece: `{…},`, `1]`, `{…}{`. */
function isBoundary(scan: Scan, byte: number): boolean {
  if (scan.inString || scan.depth !== scan.base) return false;
  return BETWEEN.has(byte) || CLOSES.has(byte) || OPENS.has(byte) || byte === QUOTE;
}

/** Whether a byte outside of pieces begins one; brackets of a top-level array are stepped over. */
function begins(scan: Scan, byte: number): boolean {
  if (BETWEEN.has(byte)) return false;
  const entersArray = scan.base === 0 && byte === OPENING;
  const leavesArray = scan.base === 1 && byte === CLOSING;
  if (!entersArray && !leavesArray) return true;
  scan.base = entersArray ? 1 : 0;
  scan.depth = scan.base;
  return false;
}

/**
 * Cuts a stream of JSON into the values it holds: the members of a top-level array, or values one after another.
 * Brackets are only counted, so nesting costs nothing; whether a piece is valid JSON is for its reader to find out.
 */
export async function* splitJson(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<JsonPiece> {
  const scan: Scan = { depth: 0, base: 0, inString: false, escaped: false };
  let line = 1;
  let piece: { readonly line: number; held: Uint8Array[]; length: number } | null = null;
  const hold = (part: Uint8Array): void => {
    if (piece === null) return;
    piece.length += part.length;
    if (piece.length > maxBytes) piece.held = [];
    else piece.held.push(part);
  };
  const finished = ({ line, held, length }: NonNullable<typeof piece>): JsonPiece => ({
    line,
    bytes: length > maxBytes ? null : Buffer.concat(held),
  });

  for await (const chunk of chunks) {
    let from = 0;
    for (const [at, byte] of chunk.entries()) {
      if (piece !== null && isBoundary(scan, byte)) {
        hold(chunk.subarray(from, at));
        yield finished(piece);
        piece = null;
      }
      if (piece === null && begins(scan, byte)) {
        piece = { line, held: [], length: 0 };
        from = at;
      }
      if (piece !== null) advance(scan, byte);
      if (byte === LINE_FEED) line += 1;
    }
    hold(chunk.subarray(from));
  }
  if (piece !== null) yield finished(piece);
}

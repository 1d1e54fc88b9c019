import { transcode } from 'node:buffer';

/** Room for texts of this many UTF-16 units; a longer one is given room of its own. */
const ROOM = 2 ** 16;

interface Room {
  readonly codes: Uint16Array;
  readonly bytes: Buffer;
}

function roomFor(units: number): Room {
  const codes = new Uint16Array(units);
  return { codes, bytes: Buffer.from(codes.buffer) };
}

const room = roomFor(ROOM);

function fill(text: string): Room {
  const filled = text.length <= ROOM ? room : roomFor(text.length);
  filled.bytes.write(text, 'utf16le');
  return filled;
}

/**
 * The UTF-16 units of a text: reading them out of a string one by one costs more than copying them all at once. The
 * array may be longer than the text, and is filled anew by the next call.
 */
export function textCodes(text: string): Uint16Array {
  return fill(text).codes;
}

/** The text of the first `length` of such units. */
export function textOfCodes(codes: Uint16Array, length: number): string {
  return Buffer.from(codes.buffer, codes.byteOffset, 2 * length).toString('utf16le');
}

/** A text as UTF-16 bytes, exactly as many as it has; filled anew by the next call. */
export function textBytes(text: string): Buffer {
  return fill(text).bytes.subarray(0, 2 * text.length);
}

/** A well-formed text in UTF-8: by way of its units, twice as fast as from the string. */
export function utf8Bytes(text: string): Uint8Array {
  return transcode(textBytes(text), 'utf16le', 'utf8');
}

import { emptyStatistics, type TermStatistics } from './term-statistics.ts';

/** Documents, words of title, lead and body, listed slots: 32 bits each. */
const HEADER = 5;
/** Counts from here on do not fit in a byte and are listed. */
const LISTED = 255;
/** A listed slot takes eight bytes, its number and its count: with more slots in use than this, a byte for each is less. */
const share = (slots: number): number => slots / 8;

/** Slots with at least this count, each followed by its count; null when there are more than `most`. */
function slotsFrom(least: number, counts: Uint32Array, most: number): number[] | null {
  const listed: number[] = [];
  for (let slot = 0; slot < counts.length; slot += 1) {
    const count = counts[slot] ?? 0;
    if (count < least) continue;
    if (listed.length === 2 * most) return null;
    listed.push(slot, count);
  }
  return listed;
}

/**
 * The statistics as bytes for an engine to keep: the header, then while few slots are in use each of them with its
 * count, later the large counts in that way and behind them one byte for every slot.
 */
export function statisticsBytes({ documents, words, counts }: TermStatistics): Uint8Array {
  const few = slotsFrom(1, counts, share(counts.length));
  const listed = few ?? slotsFrom(LISTED, counts, counts.length) ?? [];
  const numbers = Uint32Array.of(documents, words.title, words.lead, words.body, listed.length / 2);
  const bytes = new Uint8Array(4 * (HEADER + listed.length) + (few === null ? counts.length : 0));
  bytes.set(new Uint8Array(numbers.buffer));
  bytes.set(new Uint8Array(Uint32Array.from(listed).buffer), 4 * HEADER);
  // What does not fit in a byte is cut off here; it is listed.
  if (few === null) bytes.set(counts, 4 * (HEADER + listed.length));
  return bytes;
}

/** What `statisticsBytes` has made. */
export function statisticsFromBytes(bytes: Uint8Array): TermStatistics {
  const whole = bytes.byteLength - (bytes.byteLength % 4);
  const numbers = new Uint32Array(bytes.slice(0, whole).buffer);
  const [documents = 0, title = 0, lead = 0, body = 0, listed = 0] = numbers;
  const { counts } = emptyStatistics();
  const end = HEADER + 2 * listed;
  if (bytes.byteLength > 4 * end) counts.set(bytes.subarray(4 * end));
  for (let at = HEADER; at < end; at += 2) counts[numbers[at] ?? 0] = numbers[at + 1] ?? 0;
  return { documents, words: { title, lead, body }, counts };
}

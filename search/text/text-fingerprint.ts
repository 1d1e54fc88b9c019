import { foldVietnamese } from './fold-vietnamese.ts';

const SYLLABLE = /[\p{L}\p{N}]+/gu;
const SHINGLE = 3;
/** Bits in which two copies of one wire report may differ; independent texts differ in about 32 of 64. */
const COPY_DISTANCE = 7;

/** FNV-1a over UTF-16 units, 32 bits; `seed` gives independent hashes. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  return Math.imul(value, 0x85ebca6b) >>> 0;
}

/** One half of the SimHash: 32 votes, one a bit, over all shingles. */
function half(shingles: readonly string[], seed: number): string {
  const votes = new Int32Array(32);
  for (const shingle of shingles) {
    const bits = hash(shingle, seed);
    for (let bit = 0; bit < 32; bit += 1) votes[bit] = (votes[bit] ?? 0) + 2 * ((bits >>> bit) & 1) - 1;
  }
  let value = 0;
  for (const [bit, vote] of votes.entries()) if (vote > 0) value |= 1 << bit;
  return (value >>> 0).toString(16).padStart(8, '0');
}

/**
 * SimHash of a text over runs of three folded syllables, as 16 hexadecimal digits (Charikar 2002).
 * Texts that differ in a few words have fingerprints that differ in a few bits; see `isSameText`.
 */
export function textFingerprint(text: string): string {
  const syllables = foldVietnamese(text).match(SYLLABLE) ?? [];
  const runs = Math.max(1, syllables.length - SHINGLE + 1);
  const shingles = Array.from({ length: runs }, (_, at) => syllables.slice(at, at + SHINGLE).join(' '));
  return half(shingles, 0x811c9dc5) + half(shingles, 0x2f0b4c47);
}

function ones(value: number): number {
  let count = 0;
  for (let rest = value >>> 0; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Whether two fingerprints are those of copies of one text. Anything that is no fingerprint equals only itself. */
export function isSameText(left: string, right: string): boolean {
  if (left === right) return true;
  if (left.length !== 16 || right.length !== 16) return false;
  const distance = [0, 8].reduce((sum, at) => {
    const bits = Number.parseInt(left.slice(at, at + 8), 16) ^ Number.parseInt(right.slice(at, at + 8), 16);
    return sum + ones(bits);
  }, 0);
  return distance <= COPY_DISTANCE;
}

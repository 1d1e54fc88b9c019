const MARKS = /\p{M}+/gu;
const D_WITH_BAR = /[đðɖ]/giu;

/** Lower case without marks, `đ` as `d`: what is compared when no mark is typed. Input may be in any form. */
export function foldVietnamese(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(D_WITH_BAR, 'd').toLowerCase();
}

/** A folded text with the way back to the text it was folded from. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the given text of an offset in `text` (both UTF-16 units, 0 … length); never falls. */
  readonly toOriginal: (offset: number) => number;
}

/** A letter with the marks that follow it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Folds a text letter by letter and keeps where each came from: a range found in `text` marks the same letters as given. */
export function foldWithOffsets(given: string): FoldedText {
  const offsets: number[] = [];
  let text = '';
  for (const { 0: cluster, index } of given.matchAll(CLUSTER)) {
    const folded = foldVietnamese(cluster);
    for (let unit = 0; unit < folded.length; unit += 1) offsets.push(index + Math.min(unit, cluster.length));
    text += folded;
  }
  offsets.push(given.length);
  const last = offsets.length - 1;
  return { text, toOriginal: (offset) => offsets[Math.max(0, Math.min(offset, last))] ?? given.length };
}

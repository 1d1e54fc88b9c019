import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../search/places/find-places.ts';
import { readingOf } from './read-text.ts';

/** Pieces that, repeated, once made a rule, a list or the settling of names slow. */
const pieces: readonly string[] = [
  'A ', 'phường ', 'xã Hòa Hội, ', 'Hà Nội - ', 'Bình Dương ', 'trước đây là ', '(((', 'Q. ', 'TP TP.TP-',
  'Châu Thành ', 'xã Tân Minh ở Gia Lai. ', 'xã Tân Minh và Gia Lai ', 'trước đây là tỉnh Sóc Trăng ',
  'các phường Cái Răng, Ninh Kiều, ', 'Sóc Trăng và ', '(cũ) ', 'Hồ Chí Minh, ', '\n\n', 'ABCDEFGH', 'P.1 ',
]; // prettier-ignore

/** The best of three readings: a busy machine makes single ones slow. */
function milliseconds(body: string): number {
  const reading = readingOf({ title: 'Cần Thơ', body });
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    findPlaces(reading);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('hostile text', () => {
  it.each(pieces)('is read in linear time: "%s"', (piece) => {
    const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
    milliseconds(text(20_000));
    const small = Math.max(milliseconds(text(20_000)), 5);
    expect(milliseconds(text(160_000))).toBeLessThan(small * 8 * 6);
  });
});

import { textCodes, textOfCodes } from './text-codes.ts';
import { unifyLetters, unifyLookalikes } from './unify-letters.ts';
import { visibleText } from './visible-text.ts';

/** A text in the one canonical form that every rule reads, with the way back to the text as given. */
export interface CanonicalText {
  readonly text: string;
  /** Offset in the given text of an offset in `text` (both UTF-16 units, 0 … length); never falls. */
  readonly toOriginal: (offset: number) => number;
}

const identity = (offset: number): number => offset;

/** A text whose look-alikes are the signs they show: a full-width letter composes with no mark. */
function withoutLookalikes(given: string): string {
  const codes = textCodes(given);
  unifyLookalikes(codes, given.length);
  return textOfCodes(codes, given.length);
}

/** NFC, `Đ`, press tone placement, one kind of quote, dash and blank, nothing invisible. Applying it again changes nothing. */
export function canonicalForm(text: string): string {
  return canonicalText(text).text;
}

/** Canonical form with its offset map; the map is the identity for text that was composed already. */
export function canonicalText(given: string): CanonicalText {
  const codes = textCodes(given);
  const { changed, settled } = unifyLetters(codes, given.length);
  if (settled) return { text: changed ? textOfCodes(codes, given.length) : given, toOriginal: identity };
  const { text, back } = visibleText(withoutLookalikes(given));
  const visible = textCodes(text);
  unifyLetters(visible, text.length);
  return { text: textOfCodes(visible, text.length), toOriginal: back };
}

import { canonicalForm } from '../text/canonical-text.ts';
import { correctSpelling } from './correct-spelling.ts';
import type { CorpusFrequencies } from './corpus-frequencies.ts';
import { cutJoinedWords, undoTelex, undoVni, type Decoder } from './decode-typing.ts';

/** Another text that the reader may have meant, and what went wrong with the one typed. */
export interface MeantText {
  readonly text: string;
  readonly kind: 'telex' | 'vni' | 'joined' | 'spelling';
}

/** Longer texts are pasted, not typed. */
const LONGEST_TYPED = 200;

const spelling: Decoder = (text, corpus) => (corpus === null ? null : correctSpelling(text, corpus));

/** The surest reading first; each with a text it is for. */
export const READINGS = [
  { kind: 'telex', decode: undoTelex, example: 'quoocs khanhs' },
  { kind: 'vni', decode: undoVni, example: 'ca6n2 tho7' },
  { kind: 'joined', decode: cutJoinedWords, example: 'quockhanh cantho' },
  { kind: 'spelling', decode: spelling, example: 'quốc khánk' },
] as const satisfies readonly { kind: MeantText['kind']; decode: Decoder; example: string }[];

/**
 * "Có phải bạn muốn tìm": the text as it was probably meant, to be offered and never forced; null for a text that
 * is plausible as typed. Quotes, minus and `field:` stay. Without corpus figures spelling is not judged.
 */
export function didYouMean(typed: string, corpus: CorpusFrequencies | null = null): MeantText | null {
  if (typed.length > LONGEST_TYPED) return null;
  const text = canonicalForm(typed).trim();
  for (const { kind, decode } of READINGS) {
    const meant = decode(text, corpus);
    if (meant !== null && meant !== text) return { text: meant, kind };
  }
  return null;
}

import { CUE_NEEDS, CUE_WORDS, type CueId } from './cue-words.ts';

/** A cue in a sentence, `[start, end)` in the sentence. */
export interface Cue {
  readonly cue: CueId;
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly cue: CueId;
  readonly words: string;
}

const SYLLABLE = /\p{L}+/gu;
const LETTER = /\p{L}/u;

/** Phrases by their first syllable, the longest first. */
const BY_FIRST = ((): ReadonlyMap<string, readonly Phrase[]> => {
  const phrases = (Object.entries(CUE_WORDS) as [CueId, string][]).flatMap(([cue, said]) =>
    said.split('|').map((words) => ({ cue, words: words.trim() })),
  );
  phrases.sort((left, right) => right.words.length - left.words.length);
  return Map.groupBy(phrases, ({ words }) => /^\p{L}+/u.exec(words)?.[0] ?? words);
})();

function phraseAt(lower: string, at: number, first: string): Phrase | undefined {
  return BY_FIRST.get(first)?.find(({ words, cue }) => {
    if (!lower.startsWith(words, at)) return false;
    const end = at + words.length;
    const next = lower.charAt(end);
    if (next !== '' && LETTER.test(next)) return false;
    return CUE_NEEDS[cue]?.test(lower.slice(end, end + 24)) ?? true;
  });
}

/** All cues of a lower-case sentence, in order, without overlaps; hidden words (cue `none`) are left out. */
export function findCues(lower: string): Cue[] {
  const found: Cue[] = [];
  let free = 0;
  for (const match of lower.matchAll(SYLLABLE)) {
    if (match.index < free) continue;
    const phrase = phraseAt(lower, match.index, match[0]);
    if (phrase === undefined) continue;
    free = match.index + phrase.words.length;
    if (phrase.cue !== 'none') found.push({ cue: phrase.cue, start: match.index, end: free });
  }
  return found;
}

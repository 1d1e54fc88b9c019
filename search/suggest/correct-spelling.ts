import { isMarked } from '../text/accent-code.ts';
import { placeTone } from '../text/place-tone.ts';
import { isFoldedSyllable, isSyllable, tonelessSyllables } from '../text/syllables.ts';
import { tokens, type Token } from '../text/tokens.ts';
import { wordKeys } from '../text/word-keys.ts';
import type { CorpusFrequencies } from './corpus-frequencies.ts';

const LETTERS = Array.from('abcdeghiklmnopqrstuvxy');
/** A correction must be this many times likelier than what was typed (natural logarithm). */
const CLEARLY = Math.log(30);
/** A letter wrong costs this much against the word as typed. */
const SLIP = Math.log(8);
/** Words at the ends of the window weigh in by their pairs only. */
const UNSEEN = 0.05;

/** Syllables one slip away: a letter lost, doubled, exchanged, or two swapped. */
function neighbours(folded: string): Set<string> {
  const found = new Set<string>();
  const add = (word: string): void => {
    if (word !== folded && isFoldedSyllable(word)) found.add(wordKeys(word).folded);
  };
  for (let at = 0; at <= folded.length; at += 1) {
    const before = folded.slice(0, at);
    const after = folded.slice(at);
    for (const letter of LETTERS) {
      add(before + letter + after);
      add(before + letter + after.slice(1));
    }
    add(before + after.slice(1));
    add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  return found;
}

/** How likely a word is between its neighbours, as a logarithm. */
function likelihood(
  word: string,
  before: string | null,
  after: string | null,
  corpus: CorpusFrequencies,
): number {
  const share = (count: number): number => Math.log((count + UNSEEN) / (corpus.articles + 1));
  const pairs = [
    ...(before === null ? [] : [corpus.pair(before, word)]),
    ...(after === null ? [] : [corpus.pair(word, after)]),
  ];
  if (pairs.length === 0) return share(corpus.word(word));
  return pairs.reduce((sum, count) => sum + share(count), 0) / pairs.length + share(corpus.word(word)) * 0.25;
}

let togetherByFolded: ReadonlyMap<string, readonly string[]> | null = null;

/** Toneless syllables by what they fold to; built when first needed. */
function shapesOf(folded: string): readonly string[] {
  if (togetherByFolded === null) {
    const index = new Map<string, string[]>();
    for (const syllable of tonelessSyllables()) {
      const key = wordKeys(syllable).folded;
      index.set(key, [...(index.get(key) ?? []), syllable]);
    }
    togetherByFolded = index;
  }
  return togetherByFolded.get(folded) ?? [];
}

const TONES = [0, 1, 2, 3, 4, 5] as const;

/** The marked form of a folded syllable that the corpus knows best, the typed tone preferred. */
function markedForm(folded: string, typedCode: string, corpus: CorpusFrequencies): string {
  const typedTone = Number(/[1-5]$/u.exec(typedCode)?.[0] ?? 0);
  let best = { form: folded, score: 0 };
  for (const shape of shapesOf(folded)) {
    for (const tone of TONES) {
      const form = placeTone(shape, tone);
      if (!isSyllable(form)) continue;
      const score = corpus.marked(wordKeys(form).coded) * (tone === typedTone ? 5 : 1);
      if (score > best.score) best = { form, score };
    }
  }
  return best.form;
}

interface Correction {
  readonly token: Token;
  readonly form: string;
  readonly gain: number;
}

function correction(all: readonly Token[], at: number, corpus: CorpusFrequencies): Correction | null {
  const token = all[at];
  if (token === undefined || /\d/u.test(token.folded)) return null;
  const before = all[at - 1]?.folded ?? null;
  const after = all[at + 1]?.folded ?? null;
  const typed = likelihood(token.folded, before, after, corpus);
  let best = { folded: '', gain: 0 };
  for (const folded of neighbours(token.folded)) {
    const gain = likelihood(folded, before, after, corpus) - typed - SLIP;
    if (gain > best.gain) best = { folded, gain };
  }
  if (best.gain < CLEARLY) return null;
  const form = isMarked(token.coded) ? markedForm(best.folded, token.coded, corpus) : best.folded;
  return { token, form, gain: best.gain };
}

function withCapital(form: string, typed: string): string {
  const first = typed.charAt(0);
  return first === first.toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1);
}

/**
 * The query with its likeliest slip put right, judged by the neighbours of the word in the corpus; null where all
 * words fit well enough. Only one word is changed: a query with more slips is seldom guessed right.
 */
export function correctSpelling(text: string, corpus: CorpusFrequencies): string | null {
  const all = tokens(text);
  let best: Correction | null = null;
  for (let at = 0; at < all.length; at += 1) {
    const found = correction(all, at, corpus);
    if (found !== null && (best === null || found.gain > best.gain)) best = found;
  }
  if (best === null) return null;
  const { start, end } = best.token;
  return text.slice(0, start) + withCapital(best.form, text.slice(start, end)) + text.slice(end);
}

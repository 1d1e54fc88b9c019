import { isMarked } from '../text/accent-code.ts';
import { isFoldedSyllable } from '../text/syllables.ts';
import { tokens, type Token } from '../text/tokens.ts';
import { wordKeys } from '../text/word-keys.ts';
import { HEARD, type CorpusFrequencies } from './corpus-frequencies.ts';
import { markedForm } from './marked-form.ts';
import { neighbours } from './neighbours.ts';

/** A correction must be so many times likelier than what was typed (natural logarithm), by what that was. */
const CLEARLY = { unheard: Math.log(20), stranger: Math.log(200), syllable: Math.log(1500) } as const;
/** A correction that changes the tone as well is a second slip. */
const OTHER_TONE = Math.log(4);
/** What stands for a count of nought. */
const UNSEEN = 0.05;
/** How many articles the words by themselves weigh against the pairs they form. */
const PRIOR = 20;
/** Corrections compared with their marks. */
const MOST_COMPARED = 5;

function share(word: string, corpus: CorpusFrequencies): number {
  return (corpus.word(word) + UNSEEN) / (corpus.articles + 1);
}

/** How likely `second` is after `first`: their pairs, smoothed by the word alone. */
function following(first: string, second: string, corpus: CorpusFrequencies): number {
  const expected = corpus.pair(first, second) + PRIOR * share(second, corpus);
  return Math.log(expected / (corpus.word(first) + PRIOR));
}

/** How likely a word is between its neighbours, as a logarithm, up to a constant for the place. */
function likelihood(
  word: string,
  before: string | null,
  after: string | null,
  corpus: CorpusFrequencies,
): number {
  const left = before === null ? Math.log(share(word, corpus)) : following(before, word, corpus);
  return after === null ? left : left + following(word, after, corpus);
}

interface Correction {
  readonly token: Token;
  readonly form: string;
  readonly gain: number;
}

const toneOf = (coded: string): string => /[1-5]$/u.exec(coded)?.[0] ?? '';

function withMarks(token: Token, folded: string, gain: number, corpus: CorpusFrequencies): Correction {
  if (!isMarked(token.coded)) return { token, form: folded, gain };
  const form = markedForm(folded, token.coded, corpus);
  const sameTone = toneOf(wordKeys(form).coded) === toneOf(token.coded);
  return { token, form, gain: sameTone ? gain : gain - OTHER_TONE };
}

const byGain = (one: { readonly gain: number }, other: { readonly gain: number }): number =>
  other.gain - one.gain;

/** Figures, and short forms without a vowel, are no misspelt syllables. */
const NO_SYLLABLE = /\d|^[^aeiouy]+$/u;

/** A syllable that forms a known pair with either neighbour is right there. */
function fits(word: string, before: string | null, after: string | null, corpus: CorpusFrequencies): boolean {
  const heard = Math.max(1, corpus.articles * HEARD);
  return (
    (before !== null && corpus.pair(before, word) >= heard) ||
    (after !== null && corpus.pair(word, after) >= heard)
  );
}

function enoughFor(folded: string, corpus: CorpusFrequencies): number {
  if (isFoldedSyllable(folded)) return CLEARLY.syllable;
  return corpus.word(folded) === 0 ? CLEARLY.unheard : CLEARLY.stranger;
}

function correction(all: readonly Token[], at: number, corpus: CorpusFrequencies): Correction | null {
  const token = all[at];
  if (token === undefined || NO_SYLLABLE.test(token.folded)) return null;
  const before = all[at - 1]?.folded ?? null;
  const after = all[at + 1]?.folded ?? null;
  if (isFoldedSyllable(token.folded) && fits(token.folded, before, after, corpus)) return null;
  const typed = likelihood(token.folded, before, after, corpus);
  const gains = Array.from(neighbours(token.folded, corpus), (folded) => ({
    folded,
    gain: likelihood(folded, before, after, corpus) - typed,
  }));
  const likeliest = gains.sort(byGain).slice(0, MOST_COMPARED);
  const best = likeliest.map(({ folded, gain }) => withMarks(token, folded, gain, corpus)).sort(byGain)[0];
  return best === undefined || best.gain < enoughFor(token.folded, corpus) ? null : best;
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

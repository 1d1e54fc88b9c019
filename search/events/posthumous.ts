import type { AwardText } from './award-text.ts';

const SENTENCE_END = /[.!?…]\s|\n/u;
const GIVING = new Set(['trao', 'tặng', 'gắn', 'nhận', 'phong']);

/**
 * Which words stand behind "truy tặng" as the verb that governs them. A figure told for "tặng, truy tặng" together
 * is not posthumous.
 */
export function posthumousWords({ text, words, plain }: AwardText): (word: number) => boolean {
  const governed = new Uint8Array(words.length);
  let posthumous = false;
  for (let at = 0; at < words.length; at += 1) {
    const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
    if (SENTENCE_END.test(gap)) posthumous = false;
    const word = plain[at] ?? '';
    if (word === 'truy' && plain[at + 1] === 'tặng') posthumous = !givesToTheLivingToo(plain, at);
    else if (GIVING.has(word) && plain[at - 1] !== 'truy' && plain[at - 1] !== 'bằng') posthumous = false;
    governed[at] = posthumous ? 1 : 0;
  }
  return (word) => governed[word] === 1;
}

/** "tặng, truy tặng", "trao và truy tặng", "truy tặng và tặng". */
function givesToTheLivingToo(plain: readonly string[], at: number): boolean {
  const before = plain[at - 1] === 'và' ? plain[at - 2] : plain[at - 1];
  return before === 'tặng' || before === 'trao' || (plain[at + 2] === 'và' && plain[at + 3] === 'tặng');
}

import { foldVietnamese } from '../../search/text/fold-vietnamese.ts';

/** Combining signs as Telex keys: shapes behind their letter, tones at the end of the syllable. */
const SHAPE_KEYS: Readonly<Record<string, string>> = { '\u031b': 'w', '\u0306': 'w' };
const TONE_KEYS: Readonly<Record<string, string>> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};
const CIRCUMFLEX = '\u0302';

function syllableKeys(syllable: string): string {
  let [keys, tone] = ['', ''];
  for (const sign of syllable.normalize('NFD')) {
    if (TONE_KEYS[sign] !== undefined) tone = TONE_KEYS[sign];
    else if (sign === CIRCUMFLEX) keys += keys.at(-1)?.toLowerCase() ?? '';
    else if (sign === 'đ' || sign === 'Đ') keys += 'dd';
    else keys += SHAPE_KEYS[sign] ?? sign;
  }
  return keys + tone;
}

const WORD = /[\p{L}\p{M}]+/gu;
const telexKeys = (text: string): string => text.normalize('NFC').replace(WORD, syllableKeys);

/** Always the same numbers from the same seed (mulberry32), from 0 to below 1. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const LETTERS = 'abcdeghiklmnopqrstuvxy';

/** What fingers do to a syllable at one of its letters. */
const SLIPS: readonly ((word: string, at: number, random: () => number) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at + 1) + word.slice(at),
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  (word, at, random) =>
    word.slice(0, at) + (LETTERS[Math.floor(random() * LETTERS.length)] ?? '') + word.slice(at + 1),
];

/** One random syllable of three letters or more misspelt by one slip; the same for the same line on every run. */
function oneSlip(text: string, line: number): string {
  const random = randomNumbers(line);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const composed = text.normalize('NFC');
  const word = pick([...composed.matchAll(WORD)].filter(([syllable]) => syllable.length > 2));
  if (word === undefined) return text;
  const [syllable] = word;
  for (let tries = 0; tries < 20; tries += 1) {
    const slipped = pick(SLIPS)?.(syllable, Math.floor(random() * (syllable.length - 1)), random) ?? syllable;
    if (slipped === syllable) continue;
    return composed.slice(0, word.index) + slipped + composed.slice(word.index + syllable.length);
  }
  return text;
}

/** How a query that was written down well might have been typed. `line` is its number in the file. */
export const TYPINGS = {
  marks: (query: string) => query,
  folded: (query: string) => foldVietnamese(query),
  telex: (query: string) => telexKeys(query),
  typo: (query: string, line: number) => oneSlip(query, line),
} as const satisfies Record<string, (query: string, line: number) => string>;

export type Typing = keyof typeof TYPINGS;

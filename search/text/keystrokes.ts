import { placeTone } from './place-tone.ts';
import { isSyllable, tonelessSyllables } from './syllables.ts';
import { wordKeys } from './word-keys.ts';

/** Shapes a word asks for (6 ^, 7 horn, 8 breve, 9 đ) and its tone, whatever the order of the keys. */
interface Strokes {
  readonly letters: string;
  readonly shapes: string;
  readonly tone: number;
}

/** Telex keys: tones by a letter after the vowel; the shape keys are `w`, a doubled vowel and a second `d`. */
const TELEX_TONES: Readonly<Record<string, number>> = { z: 0, s: 1, f: 2, r: 3, x: 4, j: 5 };
const LONGEST_WORD = 14;
const VOWEL = /[aeiouy]/u;
const TYPED = /^[a-z]+$/iu;
const TYPED_VNI = /^(?=[a-z\d]*\d)[a-z][a-z\d]*$/iu;

const distinctSigns = (signs: string): string => [...new Set(Array.from(signs))].sort().join('');

function indexSyllables(): {
  readonly byStrokes: ReadonlyMap<string, string>;
  readonly beginnings: ReadonlySet<string>;
} {
  const byStrokes = new Map<string, string>();
  const beginnings = new Set<string>(['']);
  for (const syllable of tonelessSyllables()) {
    const letters = unmarked(syllable);
    const key = `${letters}/${shapesOf(syllable)}`;
    if (!byStrokes.has(key)) byStrokes.set(key, syllable);
    for (let end = 1; end <= letters.length; end += 1) beginnings.add(letters.slice(0, end));
  }
  return { byStrokes, beginnings };
}

function unmarked(syllable: string): string {
  return syllable.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
}

function shapesOf(syllable: string): string {
  return distinctSigns(wordKeys(syllable).coded.replace(/[^6-9]/gu, ''));
}

const { byStrokes, beginnings } = indexSyllables();

/** The syllable that strokes spell, null when there is none. */
function spell({ letters, shapes, tone }: Strokes): string | null {
  const toneless = byStrokes.get(`${letters}/${distinctSigns(shapes)}`);
  if (toneless === undefined) return null;
  const syllable = placeTone(toneless, tone);
  return isSyllable(syllable) || tone === 0 ? syllable : null;
}

/** Ways to take a Telex key as a mark on the letters before it, the likelier first. */
function marksOf(key: string, { letters, shapes, tone }: Strokes): Strokes[] {
  const toneOfKey = TELEX_TONES[key];
  if (toneOfKey !== undefined) return VOWEL.test(letters) ? [{ letters, shapes, tone: toneOfKey }] : [];
  if (key === 'w') {
    const onLetters = ['7', '8'].map((shape) => ({ letters, shapes: shapes + shape, tone }));
    return [...onLetters, { letters: `${letters}u`, shapes: `${shapes}7`, tone }];
  }
  const doubled = 'aeo'.includes(key) ? '6' : key === 'd' ? '9' : '';
  return doubled !== '' && letters.includes(key) ? [{ letters, shapes: shapes + doubled, tone }] : [];
}

/** Reads keys from `at` on, each as a mark where that leads to a syllable, else as a letter. */
function readTelex(keys: string, at: number, strokes: Strokes): string | null {
  if (!beginnings.has(strokes.letters)) return null;
  const key = keys.charAt(at);
  if (key === '') return spell(strokes);
  // A third o takes the mark back: `xooong` is xoong.
  if (keys.startsWith('ooo', at))
    return readTelex(keys, at + 3, { ...strokes, letters: `${strokes.letters}oo` });
  const asLetter = { ...strokes, letters: strokes.letters + key };
  for (const next of [...marksOf(key, strokes), asLetter]) {
    const read = readTelex(keys, at + 1, next);
    if (read !== null) return read;
  }
  return null;
}

function withCapitals(syllable: string, typed: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase()) return syllable.toUpperCase();
  const first = typed.charAt(0);
  return first === first.toLowerCase() ? syllable : syllable.charAt(0).toUpperCase() + syllable.slice(1);
}

/**
 * The syllable that raw Telex keystrokes spell, in the press's tone placement: `quoocs` → `quốc`. Marks may be typed
 * at once or at the end (`dduwowngf`, `duongwdf`). A plain syllable spells itself; null for what spells none.
 */
export function decodeTelex(typed: string): string | null {
  if (typed.length > LONGEST_WORD || !TYPED.test(typed)) return null;
  const read = readTelex(typed.toLowerCase(), 0, { letters: '', shapes: '', tone: 0 });
  return read === null ? null : withCapitals(read, typed);
}

/** The syllable that raw VNI keystrokes spell: `ca6n2`, `can62` → `cần`. Null without a digit or a syllable. */
export function decodeVni(typed: string): string | null {
  if (typed.length > LONGEST_WORD || !TYPED_VNI.test(typed)) return null;
  const keys = typed.toLowerCase();
  const letters = keys.replace(/\d/gu, '');
  const shapes = keys.replace(/[^6-9]/gu, '');
  const tones = keys.replace(/[^0-5]/gu, '');
  if (tones.length > 1 || shapes.length > 3) return null;
  const read = spell({ letters, shapes, tone: Number(tones) });
  return read === null ? null : withCapitals(read, typed.replace(/\d/gu, ''));
}

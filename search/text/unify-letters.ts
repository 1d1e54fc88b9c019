import { INVISIBLE_SIGNS } from './visible-text.ts';

/** Look-alikes of one UTF-16 unit that always mean the same letter or sign. Length never changes. */
const LOOKALIKES = {
  Đ: 'ÐƉ',
  đ: 'ðɖ',
  ' ': '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\r\f\v',
  '\n': '\u2028\u2029\u0085',
  '"': '“”„‟«»″「」『』',
  "'": '‘’‚‛‹›′',
  '-': '‐‑‒–—―−⁃',
  '/': '∕⁄',
  ';': '\u037e',
} as const satisfies Readonly<Record<string, string>>;

/** The full-width forms of East Asian typing stand this far above the ASCII signs they show. */
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, above: 0xfee0 } as const;

const MEANT: ReadonlyMap<number, number> = new Map([
  ...Object.entries(LOOKALIKES).flatMap(([meant, signs]) =>
    Array.from(signs, (sign) => [sign.charCodeAt(0), meant.charCodeAt(0)] as const),
  ),
  ...Array.from({ length: FULL_WIDTH.last - FULL_WIDTH.first + 1 }, (_, index) => {
    const code = FULL_WIDTH.first + index;
    return [code, code - FULL_WIDTH.above] as const;
  }),
]);

/**
 * Open syllables in the tone placement of schools and in that of the press, which writes hòa, khỏe, thúy in 99 of
 * 100 cases.
 */
const PRESS_RHYMES: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
}; // prettier-ignore

const pairOf = (first: number, second: number): number => first * 0x10000 + second;

/** A text's second letter in small or capital, as the first one's pattern says. */
const capitalised = (text: string, [first, second]: readonly [boolean, boolean]): string =>
  (first ? text.charAt(0).toUpperCase() : text.charAt(0)) +
  (second ? text.charAt(1).toUpperCase() : text.charAt(1));

/** Two units of a school rhyme to two of the press rhyme, in all capitals. */
const RHYMES: ReadonlyMap<number, number> = new Map(
  Object.entries(PRESS_RHYMES).flatMap(([school, press]) =>
    ([[false, false], [true, false], [false, true], [true, true]] as const).map((capitals) => {
      const [from, to] = [capitalised(school, capitals), capitalised(press, capitals)];
      return [pairOf(from.charCodeAt(0), from.charCodeAt(1)), pairOf(to.charCodeAt(0), to.charCodeAt(1))] as const;
    }),
  ),
); // prettier-ignore
const TONED = new Set([...RHYMES.keys()].map((pair) => pair % 0x10000));

/** What is to be done about a unit. */
const LOOKALIKE = 1;
const MAY_END_RHYME = 2;
const LETTER = 4;
/** It may compose with its neighbours, or be no sign at all: the text is to be made visible and composed first. */
const UNSETTLED = 8;

const TABLE_SIZE = 0x3000;
const LETTER_SIGN = /[\p{L}\p{M}]/u;
const UNSETTLED_SIGN = new RegExp(`[\\p{M}\\p{Cs}\\u1100-\\u11ff&＆${INVISIBLE_SIGNS}]`, 'u');

function readNotes(code: number): number {
  const sign = String.fromCharCode(code);
  return (
    (MEANT.has(code) ? LOOKALIKE : 0) +
    (TONED.has(code) ? MAY_END_RHYME : 0) +
    (LETTER_SIGN.test(sign) ? LETTER : 0) +
    (UNSETTLED_SIGN.test(sign) || sign.normalize('NFC') !== sign ? UNSETTLED : 0)
  );
}

const NOTES = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => readNotes(code));
const notesOf = (code: number): number => NOTES[code] ?? readNotes(code);

const isQ = (code: number | undefined): boolean => code === 0x71 || code === 0x51;

/**
 * The press's rhyme for the school's one that ends at `at`; undefined where none does: `qu` is an onset and keeps its
 * tone on the y, and in closed syllables both write alike.
 */
function pressRhyme(codes: Uint16Array, at: number, length: number): number | undefined {
  if (at === 0) return undefined;
  const placed = RHYMES.get(pairOf(codes[at - 1] ?? 0, codes[at] ?? 0));
  if (placed === undefined || (at > 1 && isQ(codes[at - 2]))) return undefined;
  return at + 1 < length && (notesOf(codes[at + 1] ?? 0) & LETTER) !== 0 ? undefined : placed;
}

/** Replaces the look-alikes in the first `length` units of a text, in place. */
export function unifyLookalikes(codes: Uint16Array, length: number): void {
  for (let at = 0; at < length; at += 1) {
    const code = codes[at] ?? 0;
    if ((notesOf(code) & LOOKALIKE) !== 0) codes[at] = MEANT.get(code) ?? code;
  }
}

/** What was found in a text. */
export interface Unified {
  readonly changed: boolean;
  /** False where signs without width or letters apart from their marks stand in it: it is to be read otherwise. */
  readonly settled: boolean;
}

/** Replaces look-alikes and school-style tone placement in the first `length` units of a text, in place. */
export function unifyLetters(codes: Uint16Array, length: number): Unified {
  let [changed, settled] = [false, true];
  for (let at = 0; at < length; at += 1) {
    const code = codes[at] ?? 0;
    const notes = notesOf(code);
    if ((notes & ~LETTER) === 0) continue;
    if ((notes & UNSETTLED) !== 0) settled = false;
    if ((notes & LOOKALIKE) !== 0) {
      codes[at] = MEANT.get(code) ?? code;
      changed = true;
    }
    const placed = (notes & MAY_END_RHYME) === 0 ? undefined : pressRhyme(codes, at, length);
    if (placed === undefined) continue;
    codes[at - 1] = Math.floor(placed / 0x10000);
    codes[at] = placed % 0x10000;
    changed = true;
  }
  return { changed, settled };
}

/** What a word is compared by. Both are plain ASCII for Vietnamese words, so that every engine keeps them as they are. */
export interface WordKeys {
  /** Lower case without marks: `can`. */
  readonly folded: string;
  /** Accent code: folded letters, shape digits, tone digit, `0` for no mark at all: `can62`. */
  readonly coded: string;
}

/** 6 circumflex, 7 horn, 8 breve; 9 is the bar of đ. The digits are those of VNI typing. */
const SHAPES: Readonly<Record<string, string>> = { '\u0302': '6', '\u031b': '7', '\u0306': '8' };
/** 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng. */
const TONES: Readonly<Record<string, string>> = {
  '\u0301': '1',
  '\u0300': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
};

const ASCII_LETTERS = /^[a-z]+$/u;
/** What a key is made of; signs like ㈦ or ⒆ come apart into letters, digits and brackets, and marks stand by themselves. */
const WORD_SIGN = /[\p{L}\p{N}]/u;
/** Open syllables that are written with i or y for the same sound: kỷ/kỉ, Mỹ/Mĩ, quý/quí; not `ai/ay`, `vi/vy`. */
const Y_FOR_I = /^(?<head>[hklmst]|qu)y$/u;
/** Days and months with a leading zero: `02/09` is `2/9`. */
const PADDED = /^0(?<digit>\d)$/u;

/** One spelling for syllables with several: i for y where both spell one sound, numbers below ten without zero. */
function oneSpelling(letters: string): string {
  if (letters.length > 3) return letters;
  return letters.replace(Y_FOR_I, '$<head>i').replace(PADDED, '$<digit>');
}

/** The letters and digits of a word as written: some presentation forms come apart into marks alone. */
const lettersOf = (word: string): string =>
  Array.from(word)
    .filter((sign) => WORD_SIGN.test(sign))
    .join('');

function readMarks(word: string): WordKeys {
  let letters = '';
  let shapes = '';
  let tone = '';
  for (const sign of word.normalize('NFKD').toLowerCase()) {
    if (sign === 'đ' || sign === 'ð' || sign === 'ɖ') {
      letters += 'd';
      shapes += '9';
    } else if (SHAPES[sign] !== undefined) shapes += SHAPES[sign];
    else if (TONES[sign] !== undefined) tone = TONES[sign];
    else if (WORD_SIGN.test(sign)) letters += sign;
  }
  const digits = (shapes.length > 1 ? Array.from(shapes).sort().join('') : shapes) + tone;
  const folded = oneSpelling(letters === '' ? lettersOf(word) : letters);
  return { folded, coded: folded + (digits === '' ? '0' : digits) };
}

/** Vietnamese text has some ten thousand distinct words with their capitals; the rest are names that seldom return. */
const KEPT = 60_000;
// Longer slices would keep the whole text they were cut from alive.
const LONGEST_KEPT = 12;
const known = new Map<string, WordKeys>();

/**
 * Keys of one word (a run of letters, digits and marks) in any Unicode form and any tone placement:
 * `hòa`, `hoà` and a decomposed `hòa` have the same keys, so have `kỷ` and `kỉ`.
 */
export function wordKeys(word: string): WordKeys {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const plain = ASCII_LETTERS.test(word) ? oneSpelling(word) : null;
  const keys = plain === null ? readMarks(word) : { folded: plain, coded: `${plain}0` };
  if (word.length > LONGEST_KEPT) return keys;
  if (known.size >= KEPT) known.clear();
  known.set(word, keys);
  return keys;
}

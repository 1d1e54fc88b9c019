const SHAPES: Readonly<Record<string, string>> = { '\u0302': '6', '\u031b': '7', '\u0306': '8' };
const TONES: Readonly<Record<string, string>> = {
  '\u0301': '1',
  '\u0300': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
};

/** Marks of one syllable as plain ASCII: folded letters, shape digits (6 ^, 7 horn, 8 breve, 9 đ), tone digit; `0` for none. */
export function accentCode(syllable: string): string {
  let letters = '';
  let shapes = '';
  let tone = '';
  for (const sign of syllable.normalize('NFD').toLowerCase()) {
    if (sign === 'đ' || sign === 'ð') {
      letters += 'd';
      shapes += '9';
    } else if (SHAPES[sign] !== undefined) shapes += SHAPES[sign];
    else if (TONES[sign] !== undefined) tone = TONES[sign];
    else if (!/\p{M}/u.test(sign)) letters += sign;
  }
  const digits = [...shapes].sort().join('') + tone;
  return letters + (digits === '' ? '0' : digits);
}

/** Combining marks of the five tones by their digit: 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng; 0 is no tone. */
const TONE_MARKS = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const;

const PARTS =
  /^(?<onset>qu|gi(?=[aăâeêoôơuư])|[^aăâeêioôơuưy]*)(?<vowels>[aăâeêioôơuưy]+)(?<coda>[^aăâeêioôơuưy]*)$/u;

/** Index of the vowel that bears the tone as the press places it: hòa, thúy, toàn, người, khuyến, múa. */
function toneBearer(vowels: string, closed: boolean): number {
  const main = vowels.search(/[êơ]/u);
  if (main >= 0) return main;
  const shaped = vowels.search(/[ăâôư]/u);
  if (shaped >= 0) return shaped;
  return vowels.length > 2 || (vowels.length === 2 && closed) ? 1 : 0;
}

/** A syllable with a tone, `tone` from 0 to 5; `toneless` in lower case NFC. A word without vowels stays as it is. */
export function placeTone(toneless: string, tone: number): string {
  const parts = PARTS.exec(toneless)?.groups;
  if (parts === undefined) return toneless;
  const { onset = '', vowels = '', coda = '' } = parts;
  const at = toneBearer(vowels, coda !== '') + 1;
  return (onset + vowels.slice(0, at) + (TONE_MARKS[tone] ?? '') + vowels.slice(at) + coda).normalize('NFC');
}

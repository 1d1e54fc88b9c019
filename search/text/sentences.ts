/** A sentence as a range of the text it stands in, without surrounding blanks. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Short forms whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set([
  'tp',
  'ts',
  'ths',
  'pgs',
  'gs',
  'bs',
  'tx',
  'tt',
  'q',
  'p',
  'h',
  'x',
  'st',
  'mr',
  'ths',
  'ks',
  'nxb',
  'vnah',
  'đ/c',
  'tr',
  'thượng',
  'v.v',
]);

const BREAK = /(?<stop>[.!?…]+["')\]]*)(?=\s+["'(]?[\p{Lu}\p{N}"]|\p{Lu}\p{Ll}|\s*$)|\n+/gu;
const LAST_WORD = /(?<word>[\p{L}/.]+)$/u;

/** A stop after an abbreviation or a lone initial does not end the sentence. */
function endsSentence(text: string, from: number, stop: string, index: number): boolean {
  if (stop !== '.') return true;
  const word = LAST_WORD.exec(text.slice(Math.max(from, index - 12), index))?.groups?.['word'];
  if (word === undefined) return true;
  return !ABBREVIATIONS.has(word.toLowerCase()) && !/^\p{Lu}$/u.test(word) && !/^(?:TP|Tp|TX)$/u.test(word);
}

/** Splits canonical text into sentences; line breaks always split. Linear in the length of the text. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const take = (end: number): void => {
    const raw = text.slice(from, end);
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const start = from + raw.indexOf(trimmed);
      found.push({ start, end: start + trimmed.length, text: trimmed });
    }
    from = end;
  };
  for (const match of text.matchAll(BREAK)) {
    const stop = match.groups?.['stop'];
    if (stop !== undefined && !endsSentence(text, from, stop, match.index)) continue;
    take(match.index + match[0].length);
  }
  take(text.length);
  return found;
}

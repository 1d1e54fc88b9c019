/** A word of a name in canonical text: letters and digits without a break. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  /** What names are compared by: lower case, with the spellings that vary freely made one. */
  readonly key: string;
}

const WORD = 1;
const UPPER = 2;
/** Vietnamese ends at U+1EF9; letters beyond this table are taken for signs. */
const SIGNS = 0x2000;
const CLASSES = Uint8Array.from({ length: SIGNS }, (_, code) => {
  const sign = String.fromCharCode(code);
  return (/[\p{L}\p{N}\p{M}]/u.test(sign) ? WORD : 0) + (/\p{Lu}/u.test(sign) ? UPPER : 0);
});

/** True inside a word, false at signs, blanks and both ends of the text. */
export function isWordAt(text: string, at: number): boolean {
  return ((CLASSES[text.charCodeAt(at)] ?? 0) & WORD) !== 0;
}

export function isUpperAt(text: string, at: number): boolean {
  return ((CLASSES[text.charCodeAt(at)] ?? 0) & UPPER) !== 0;
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

const SHORT_I: Readonly<Record<string, string>> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };
const HIGHLAND: Readonly<Record<string, string>> = { đăk: 'đắk', đak: 'đắk', dak: 'đắk', đắc: 'đắk', đăc: 'đắk', lăk: 'lắk', lak: 'lắk' }; // prettier-ignore

/** Qui Nhơn is Quy Nhơn, Lí Sơn is Lý Sơn and Đăk Nông is Đắk Nông. */
function nameKey(word: string): string {
  const lower = word.toLowerCase();
  const short = SHORT_I[lower.charAt(lower.length - 1)];
  return short === undefined ? (HIGHLAND[lower] ?? lower) : lower.slice(0, -1) + short;
}

/** Capitalised words are few and come again and again; longer ones are no part of a name. */
const KEPT = 20_000;
const LONGEST_KEPT = 12;
const known = new Map<string, string>();

function knownKey(word: string): string {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const key = nameKey(word);
  if (word.length > LONGEST_KEPT) return key;
  if (known.size >= KEPT) known.clear();
  known.set(word, key);
  return key;
}

/** End of the word that starts at `start`. */
export function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (isWordAt(text, end)) end += 1;
  return end;
}

/** The word that starts at `start`. */
export function wordAt(text: string, start: number): NameWord {
  const end = wordEnd(text, start);
  return { start, end, key: knownKey(text.slice(start, end)) };
}

/** The words of a name as it stands in a table. */
export function nameKeys(name: string): string[] {
  return [...name.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(([word]) => nameKey(word));
}

/** Start of the first word from `from` on that begins with a capital; the length of the text when none is left. */
export function nextCapital(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (isUpperAt(text, at) && !isWordAt(text, at - 1)) return at;
  }
  return text.length;
}

const JOINTS: readonly string[] = [' - ', '. ', ' ', '-', '.', "'"];

/**
 * Start of the next word of the same name after `end`, -1 where the name is over. It begins with a capital
 * or, for numbered communes, is a number; only `'` may join a small letter.
 */
export function nextNameWord(text: string, end: number): number {
  const joint = JOINTS.find((sign) => text.startsWith(sign, end));
  if (joint === undefined) return -1;
  const start = end + joint.length;
  const goesOn = isUpperAt(text, start) || isDigitAt(text, start) || (joint === "'" && isWordAt(text, start));
  return goesOn ? start : -1;
}

/** A word before some point of the text. */
export interface WordBefore {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True where a full stop stands between it and the point: `TP.Huế`. */
  readonly dotted: boolean;
}

/** The word right before `at`, with at most one full stop and one blank between; null where a sign stands there. */
export function wordBefore(text: string, at: number): WordBefore | null {
  let end = at;
  if (text[end - 1] === ' ') end -= 1;
  const dotted = text[end - 1] === '.';
  if (dotted) end -= 1;
  let start = end;
  while (isWordAt(text, start - 1)) start -= 1;
  return start === end ? null : { start, end, text: text.slice(start, end), dotted };
}

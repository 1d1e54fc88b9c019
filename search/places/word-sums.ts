/** How many sums there are. */
export const SUMS = 0x10000;
/** Vietnamese ends at U+1EF9; letters beyond this are taken for signs. */
const LETTERS = 0x2000;

/** A table of what signs are worth, by their code; 0 beyond the letters. */
export function bySign(worth: (sign: string) => number): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < LETTERS; code += 1) table[code] = worth(String.fromCharCode(code));
  return table;
}

/** Letters that names are spelled with one for the other (Quy and Qui, Đắk, Đăk and Dak): they count as one. */
const ALIKE: Readonly<Record<string, string>> = {
  y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị', đ: 'd', ă: 'a', ắ: 'a', c: 'k',
}; // prettier-ignore

/** Of a letter, digit or mark what it counts as in a sum, in any case and spelling; 0 for all else. */
const COUNTED = bySign((sign) => {
  const lower = sign.toLowerCase();
  return /[\p{L}\p{N}\p{M}]/u.test(sign) ? (ALIKE[lower] ?? lower).charCodeAt(0) : 0;
});

/**
 * A sum with one more letter of a text. Words that are the same but for case and spelling have the same sum, others
 * hardly ever: one look into a table of sums spares nearly all comparing of words.
 */
export function countOn(sum: number, text: string, at: number): number {
  return (Math.imul(sum, 31) + (COUNTED[text.charCodeAt(at)] ?? 0)) & (SUMS - 1);
}

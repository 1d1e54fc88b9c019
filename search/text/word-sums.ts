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

const COUNTED = bySign((sign) => {
  const lower = sign.toLowerCase();
  return /[\p{L}\p{N}\p{M}]/u.test(sign) ? (ALIKE[lower] ?? lower).charCodeAt(0) : 0;
});

/** What a letter, figure or mark counts as in a sum, in any case and spelling; 0 for signs and beyond the text. */
export function countedAt(text: string, at: number): number {
  // A charCodeAt that once reads beyond the ends is slow ever after.
  return at < 0 || at >= text.length ? 0 : (COUNTED[text.charCodeAt(at)] ?? 0);
}

/**
 * A sum with one more letter. Words that are the same but for case and spelling have the same sum, others hardly
 * ever: one look into a table of sums spares nearly all comparing of words.
 */
export function countOn(sum: number, counted: number): number {
  return (Math.imul(sum, 31) + counted) & (SUMS - 1);
}

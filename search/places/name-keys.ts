const SHORT_I: Readonly<Record<string, string>> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };
const HIGHLAND: Readonly<Record<string, string>> = { đăk: 'đắk', đak: 'đắk', dak: 'đắk', đắc: 'đắk', đăc: 'đắk', lăk: 'lắk', lak: 'lắk' }; // prettier-ignore

/** Qui Nhơn is Quy Nhơn, Lí Sơn is Lý Sơn and Đăk Nông is Đắk Nông. */
function nameKey(word: string): string {
  const lower = word.toLowerCase();
  const short = SHORT_I[lower.charAt(lower.length - 1)];
  return short === undefined ? (HIGHLAND[lower] ?? lower) : lower.slice(0, -1) + short;
}

/** What names are compared by: their words in lower case, with the spellings that vary freely made one. */
export function nameKeys(name: string): string[] {
  return Array.from(name.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ([word]) => nameKey(word));
}

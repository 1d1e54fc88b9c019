/** A number read from a run of words. */
export interface NumberReading {
  readonly value: number;
  /** How many words it takes up, at least one. */
  readonly length: number;
}

const DIGITS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);

/** Other shapes of 1, 4 and 5, used after a ten only. "năm" after a ten is the word for year. */
const AFTER_TEN: ReadonlyMap<string, number> = new Map([
  ...[...DIGITS].filter(([word]) => word !== 'năm'),
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
]);

const TENS = new Set(['mươi', 'chục']);
const LINKS = new Set(['linh', 'lẻ']);
const THOUSANDS = new Set(['nghìn', 'ngàn']);
const FIGURES = /^\d{1,3}(?:\.\d{3})+$|^\d{1,9}$/u;

/** 1 … 99, also the short forms "hai lăm" and "bốn mốt". */
function readTens(words: readonly string[], at: number): NumberReading | null {
  const first = words[at] ?? '';
  const second = words[at + 1] ?? '';
  const digit = DIGITS.get(first);
  if (first === 'mười') {
    const unit = AFTER_TEN.get(second);
    return unit === undefined ? { value: 10, length: 1 } : { value: 10 + unit, length: 2 };
  }
  if (digit === undefined) return null;
  if (TENS.has(second)) {
    const unit = AFTER_TEN.get(words[at + 2] ?? '');
    return unit === undefined ? { value: digit * 10, length: 2 } : { value: digit * 10 + unit, length: 3 };
  }
  if (second === 'lăm' || second === 'nhăm' || second === 'mốt') {
    return { value: digit * 10 + (AFTER_TEN.get(second) ?? 0), length: 2 };
  }
  return { value: digit, length: 1 };
}

/** What may follow "trăm": "linh năm", "năm mươi", "ba mươi hai"; nothing when the next words are no part of it. */
function readAfterHundred(words: readonly string[], at: number): NumberReading {
  if (LINKS.has(words[at] ?? '')) {
    const unit = DIGITS.get(words[at + 1] ?? '');
    return unit === undefined ? { value: 0, length: 0 } : { value: unit, length: 2 };
  }
  const tens = readTens(words, at);
  return tens !== null && tens.value >= 10 ? tens : { value: 0, length: 0 };
}

/** 1 … 999. */
function readHundreds(words: readonly string[], at: number): NumberReading | null {
  const digit = DIGITS.get(words[at] ?? '');
  if (digit === undefined || words[at + 1] !== 'trăm') return readTens(words, at);
  const rest = readAfterHundred(words, at + 2);
  return { value: digit * 100 + rest.value, length: 2 + rest.length };
}

/**
 * The number that starts at `words[at]`, in figures ("1.234") or in Vietnamese words ("bảy mươi lăm");
 * null when none does. Words are lower case and canonical. "năm" counts as 5 only where it cannot mean
 * "year": at the start, after "linh", or before "mươi" and "trăm". Reads numbers below a million in words.
 */
export function readNumber(words: readonly string[], at: number): NumberReading | null {
  const first = words[at] ?? '';
  if (FIGURES.test(first)) return { value: Number(first.replaceAll('.', '')), length: 1 };
  const head = readHundreds(words, at);
  if (head === null || !THOUSANDS.has(words[at + head.length] ?? '')) return head;
  const from = at + head.length + 1;
  const tail = words[from + 1] === 'trăm' ? readHundreds(words, from) : readAfterHundred(words, from);
  return {
    value: head.value * 1000 + (tail?.value ?? 0),
    length: head.length + 1 + (tail?.length ?? 0),
  };
}

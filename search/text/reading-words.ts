/** A word of canonical text as rules compare it; `[start, end)` counts in that text. */
export interface ReadingWord {
  readonly start: number;
  readonly end: number;
  /** Lower case, one spelling for i/y pairs, short forms written out. Figures keep their dots: `1.234`. */
  readonly text: string;
  readonly capital: boolean;
}

/** Short forms of the press, written out. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  vn: 'việt nam',
  tp: 'thành phố',
  tphcm: 'thành phố hồ chí minh',
  hcm: 'hồ chí minh',
  tx: 'thị xã',
  tw: 'trung ương',
  llvt: 'lực lượng vũ trang',
  llvtnd: 'lực lượng vũ trang nhân dân',
  cand: 'công an nhân dân',
  qđnd: 'quân đội nhân dân',
  mttq: 'mặt trận tổ quốc',
  lhpn: 'liên hiệp phụ nữ',
  lhtn: 'liên hiệp thanh niên',
  tncs: 'thanh niên cộng sản',
  tnxp: 'thanh niên xung phong',
  ccb: 'cựu chiến binh',
  bđbp: 'bộ đội biên phòng',
  xhcn: 'xã hội chủ nghĩa',
  chxhcn: 'cộng hòa xã hội chủ nghĩa',
  chdcnd: 'cộng hòa dân chủ nhân dân',
  chnd: 'cộng hòa nhân dân',
  đcs: 'đảng cộng sản',
  đcsvn: 'đảng cộng sản việt nam',
  tbt: 'tổng bí thư',
  bhxh: 'bảo hiểm xã hội',
  tand: 'tòa án nhân dân',
  vksnd: 'viện kiểm sát nhân dân',
  ubnd: 'ủy ban nhân dân',
  vnah: 'việt nam anh hùng',
  bvtq: 'bảo vệ tổ quốc',
  antq: 'an ninh tổ quốc',
  nn: 'nông nghiệp',
  khcn: 'khoa học công nghệ',
};

/** The press spells these both ways. */
const SPELLINGS: Readonly<Record<string, string>> = {
  sỹ: 'sĩ',
  kỉ: 'kỷ',
  kì: 'kỳ',
  mĩ: 'mỹ',
  hi: 'hy',
  lí: 'lý',
  quí: 'quý',
};

const WORD = /\d{1,3}(?:\.\d{3})+(?!\d)|\d+|[\p{L}\p{M}]+/gu;

/** What a written word is read as: one word, or several for a short form. */
interface WordForm {
  readonly words: readonly string[];
  readonly capital: boolean;
}

function readForm(written: string): WordForm {
  const lower = written.toLowerCase();
  const words = (SHORT_FORMS[lower] ?? lower).split(' ').map((word) => SPELLINGS[word] ?? word);
  return { words, capital: lower !== written };
}

/** Some thousands of words make up nearly all text; longer ones seldom return. */
const KEPT = 20_000;
const LONGEST_KEPT = 12;
const known = new Map<string, WordForm>();

function formOf(written: string): WordForm {
  const seen = known.get(written);
  if (seen !== undefined) return seen;
  const form = readForm(written);
  if (written.length > LONGEST_KEPT) return form;
  if (known.size >= KEPT) known.clear();
  known.set(written, form);
  return form;
}

/** The words of canonical text in order; a short form yields all its words, each with the range of the whole. */
export function readingWords(text: string): ReadingWord[] {
  const found: ReadingWord[] = [];
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    const end = start + written.length;
    const { words, capital } = formOf(written);
    for (const word of words) found.push({ start, end, text: word, capital });
  }
  return found;
}

/** Words before a number that is part of a name or a rank and counts nothing: "Quận 3", "hạng 2", "đợt 1". */
const NAMED_BY_NUMBER: ReadonlySet<string> = new Set([
  'quận', 'phường', 'vùng', 'khóm', 'ấp', 'thôn', 'xóm', 'đồn', 'kíp', 'lớp', 'khóa', 'quý', 'tháng', 'ngày', 'đợt', 'lần',
  'thứ', 'cấp', 'hạng', 'điều', 'khoản', 'phiên', 'kỳ', 'nhóm', 'khối', 'tuổi', 'trang', 'chương', 'cụm', 'trạm',
]); // prettier-ignore

/** The same for words that need another one before them: "Trung đoàn 7", but "đoàn 7 người". */
const NAMED_BY_PAIR: Readonly<Record<string, ReadonlySet<string>>> = {
  khu: new Set(['quân', 'chiến', 'liên', 'đặc', 'phân']),
  đoàn: new Set(['trung', 'sư', 'lữ', 'tiểu', 'quân', 'binh', 'hải', 'phi', 'đặc']),
  đội: new Set(['đại', 'tiểu', 'hải', 'liên']),
  phố: new Set(['khu', 'tổ', 'dân']),
  bộ: new Set(['chi']),
  cục: new Set(['tổng', 'chi']),
  dân: new Set(['tổ']),
  trại: new Set(['công']),
  tế: new Set(['quốc']),
};

/** "Quyết định số 214", "Mầm non số 3", but "tổng số 10 đảng viên", "trong số 12 người". */
const AMOUNT = new Set(['tổng', 'trong', 'với', 'con', 'gồm', 'có']);
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Whether the number `value` at word `at` names, dates or ranks what stands before it and counts nothing. */
export function numbersAName(plain: readonly string[], at: number, value: number): boolean {
  const before = plain[at - 1] ?? '';
  if (NAMED_BY_NUMBER.has(before)) return true;
  if (before === 'số') return !AMOUNT.has(plain[at - 2] ?? '');
  if (before === 'năm' && value >= FIRST_YEAR && value <= LAST_YEAR) return true;
  return NAMED_BY_PAIR[before]?.has(plain[at - 2] ?? '') === true;
}

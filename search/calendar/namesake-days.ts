import type { AnniversaryClass } from './anniversary-classes.ts';
import type { Observance } from './observance.ts';
import { breaksClause, skip } from './occasion-words.ts';
import type { WordedText } from './occasion.ts';

/** First words of other countries' names: "Quốc khánh Nhật Bản", "thành lập Đảng Lao động Triều Tiên". */
const FOREIGN = new Set([
  'trung', 'lào', 'campuchia', 'cuba', 'nga', 'mỹ', 'hoa', 'pháp', 'nhật', 'hàn', 'ấn', 'thái', 'singapore', 'malaysia',
  'indonesia', 'philippines', 'úc', 'australia', 'anh', 'đức', 'italia', 'ý', 'tây', 'brazil', 'canada', 'israel',
  'kuwait', 'qatar', 'ukraine', 'belarus', 'mông', 'triều', 'thụy', 'bỉ', 'ba', 'hungary', 'séc', 'romania', 'chile',
  'bulgaria', 'vương', 'myanmar', 'brunei', 'pakistan', 'bangladesh', 'iran', 'ai', 'algeria', 'argentina', 'mexico',
  'new', 'liên', 'venezuela', 'kazakhstan', 'azerbaijan', 'sri', 'maroc', 'angola', 'mozambique', 'lao', 'liên',
]); // prettier-ignore

/** "thành lập Đảng bộ", "thành lập Đảng đoàn" are not the Party's day. */
const BODIES = new Set(['bộ', 'ủy', 'đoàn', 'cộng']);

const BETWEEN_NAME_AND_COUNTRY = new Set([
  'nước',
  'của',
  'cộng',
  'hòa',
  'nhân',
  'dân',
  'chủ',
  'xã',
  'hội',
  'nghĩa',
]);

/** Days whose names other countries and lesser bodies share, with the class of those others. */
const SHARED_NAMES: Readonly<Record<string, AnniversaryClass>> = {
  'quoc-khanh': 'national_day',
  'thanh-lap-dang': 'organisation_founding',
  'thanh-lap-quan-doi': 'sector_day',
};

/** Class of another country's or body's day that bears this name, null when the day itself is meant. */
export function classOfNamesake(worded: WordedText, last: number, day: Observance): AnniversaryClass | null {
  const { plain, words } = worded;
  const others = SHARED_NAMES[day.id];
  if (others === undefined) return null;
  if (day.id === 'thanh-lap-dang' && BODIES.has(plain[last] ?? '')) return others;
  const at = skip(plain, last, BETWEEN_NAME_AND_COUNTRY);
  const next = breaksClause(worded, last) ? undefined : words[at];
  return next?.capital === true && FOREIGN.has(next.text) ? others : null;
}

import { readOrdinal } from './anniversary-ordinal.ts';
import { dayByNumber, namedDay } from './named-days.ts';
import type { OccasionHead } from './occasion-heads.ts';
import { readOccasion } from './occasion-reader.ts';
import { skip } from './occasion-words.ts';
import type { OccasionPlace, WordedText, Reading } from './occasion.ts';

/** After these an occasion may stand without any number. */
const OPENERS = new Set(['niệm', 'mừng', 'nhân', 'dịp', 'tới', 'lễ', 'tinh', 'giỗ']);

/** "hướng tới 27/7", but "từ nay tới 27/7". */
const HEADING = new Set(['hướng', 'tiến']);

/** "lễ diễu binh Quốc khánh", "diễu hành 2/9". */
const PARADES = new Set(['diễu binh', 'diễu hành', 'duyệt binh']);

const endsParade = (plain: readonly string[], at: number): boolean =>
  PARADES.has(`${plain[at - 1] ?? ''} ${plain[at] ?? ''}`);

/** After these alone an occasion without a number may be one that no table knows. */
const CELEBRATIONS = new Set(['niệm', 'mừng', 'nhân', 'tinh']);

const UNNUMBERED_HEADS: ReadonlySet<OccasionHead> = new Set([
  'liberation', 'founding', 'restoration', 'birth', 'death', 'victory', 'tradition', 'central',
]); // prettier-ignore

const BEFORE_NAME = new Set([
  'ngày',
  'lễ',
  'dịp',
  'kỷ',
  'niệm',
  'đại',
  'nhân',
  'chào',
  'mừng',
  'các',
  'những',
]);

/** Whether an occasion may follow word `at` without any number. */
function isOpener(plain: readonly string[], at: number): boolean {
  const opener = plain[at] ?? '';
  if (opener === 'binh' || opener === 'hành') return endsParade(plain, at);
  return OPENERS.has(opener) && (opener !== 'tới' || HEADING.has(plain[at - 1] ?? ''));
}

/** "lễ 2/9", "lễ diễu binh ngày 2/9": the numbers at `from` are a date and no name. */
const isOwnDate = (plain: readonly string[], opener: number, from: number): boolean =>
  plain[from - 1] === 'lễ' || (plain[from - 1] === 'ngày' && endsParade(plain, opener));

/** "kỷ niệm thành lập Bộ môn Nhi": the founding of what has a name, told right behind "kỷ niệm". */
function isFoundingOf({ plain, words }: WordedText, at: number): boolean {
  return (
    plain[at - 1] === 'niệm' &&
    plain[at] === 'thành' &&
    plain[at + 1] === 'lập' &&
    words[at + 2]?.capital === true
  );
}

/** An occasion that no table knows, behind "ngày" or told as a founding; `from` is its first word. */
function celebrated(worded: WordedText, from: number, place: OccasionPlace): Reading | null {
  const dayOf = worded.plain[from - 1] === 'ngày';
  if (!dayOf && !isFoundingOf(worded, from)) return null;
  const occasion = readOccasion(worded, dayOf ? from - 1 : from, place);
  if (occasion?.head == null || !UNNUMBERED_HEADS.has(occasion.head)) return null;
  return { occasion, ordinal: null, shared: null };
}

/** An occasion named without a number behind a word of celebration. */
export function afterOpener(worded: WordedText, at: number, placeIds: readonly string[]): Reading | null {
  const { plain } = worded;
  const opener = plain[at] ?? '';
  if (!isOpener(plain, at)) return null;
  const place: OccasionPlace = { afterOrdinal: false, placeIds, head: null };
  if (opener === 'giỗ') return afterDeathRite(worded, at, place);
  const from = skip(plain, at + 1, BEFORE_NAME);
  if (readOrdinal(plain, from) !== null && dayByNumber(worded, from) === null) return null;
  for (let first = at + 1; first <= from; first += 1) {
    const named = namedDay(worded, first, place);
    if (named !== null) return { occasion: named, ordinal: null, shared: null };
  }
  const byNumber = isOwnDate(plain, at, from) ? null : dayByNumber(worded, from);
  if (byNumber !== null) return { occasion: byNumber, ordinal: null, shared: null };
  return CELEBRATIONS.has(opener) ? celebrated(worded, from, place) : null;
}

/** "giỗ Hoàng đế Quang Trung", and "Giỗ Tổ" whose name begins with the word itself. */
function afterDeathRite(worded: WordedText, at: number, place: OccasionPlace): Reading | null {
  const named = namedDay(worded, at, place);
  if (named !== null) return { occasion: named, ordinal: null, shared: null };
  const next = worded.words[at + 1];
  if (next?.capital !== true || worded.words[at]?.end !== next.start - 1) return null;
  const occasion = readOccasion(worded, at + 1, { ...place, head: 'death' });
  return occasion === null ? null : { occasion: { ...occasion, first: at }, ordinal: null, shared: null };
}

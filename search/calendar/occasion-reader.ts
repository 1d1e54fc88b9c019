import { adjoins, phraseIndex, type PhraseHit } from '../text/phrase-index.ts';
import type { ReadingWord } from '../text/reading-words.ts';
import type { AnniversaryClass } from './anniversary-classes.ts';
import { readOrdinal } from './anniversary-ordinal.ts';
import { FOUNDED_THINGS } from './founded-things.ts';
import type { Observance } from './observance.ts';
import { DAY_NAMES, NAMES, NAMES_AFTER_ORDINAL, daysOfPlace, namesAfter } from './observance-index.ts';
import { CLASS_OF_HEAD, OCCASION_HEADS, type OccasionHead } from './occasion-heads.ts';

/** A text in words, made once and read by every rule. */
export interface WordedText {
  readonly text: string;
  readonly words: readonly ReadingWord[];
  /** `words` without their ranges. */
  readonly plain: readonly string[];
}

/** What is remembered, as words `[first, last)`. */
export interface Occasion {
  readonly first: number;
  readonly last: number;
  readonly observance: Observance | null;
  readonly head: OccasionHead | null;
  readonly class: AnniversaryClass;
  /** Class that the words alone give, where it differs from the known day's. */
  readonly otherwise?: AnniversaryClass;
  /** Named by a short form that means its day only when the words before announce one. */
  readonly short?: boolean;
}

export interface OccasionPlace {
  /** True right behind "N năm", where short names and day numbers count as names too. */
  readonly afterOrdinal: boolean;
  /** True behind a span in brackets, whose brackets end no clause. */
  readonly behindSpan?: boolean;
  readonly placeIds: readonly string[];
  /** Head words that stood before the ordinal: "giỗ lần thứ 157 …". */
  readonly head: OccasionHead | null;
}

const HEADS = phraseIndex(
  OCCASION_HEADS.flatMap((row) => row.words.map((word): [string, OccasionHead] => [word, row.head])),
);
const THINGS = phraseIndex(
  FOUNDED_THINGS.flatMap((row) => row.words.map((word): [string, AnniversaryClass] => [word, row.class])),
);

/** Words between "N năm" and the occasion's own name. */
const FILLERS = new Set(['ngày', 'kể', 'từ', 'của', 'cuộc', 'lễ', 'kỷ', 'niệm', 'khi', 'đại']);
/** Words between a head and its object. */
const LINKS = new Set([
  'của', 'ngày', 'lực', 'lượng', 'tỉnh', 'thành', 'phố', 'lập', 'cố', 'toàn', 'ngành', 'quê', 'hương', 'cách', 'mạng',
]); // prettier-ignore
/** Words with which the clause goes on: the occasion's name ends before them. */
const STOPS = new Set([
  'do', 'tại', 'với', 'được', 'đã', 'sẽ', 'đang', 'là', 'nhằm', 'để', 'gắn', 'diễn', 'ở', 'vào', 'trong', 'nhân', 'cùng',
  'trao', 'đón', 'sáng', 'chiều', 'hôm', 'vừa', 'bằng', 'theo', 'trước', 'sau',
]); // prettier-ignore
/** The same for two words of which the first alone says nothing: "Hội đồng", "tối cao". */
const STOP_PAIRS = new Set([
  'tổ chức', 'đồng thời', 'kết hợp', 'tối nay', 'tối qua', 'tối ngày', 'khẳng định', 'đến nay', 'qua đó', 'mà còn',
]); // prettier-ignore
const CLAUSE_BREAK = /[;:!?…(),\n]|\.(?:\s|$)/u;
const LONGEST_OCCASION = 26;
const LONGEST_SKIP = 8;

/** Whether a sign between word `at` and the one before it ends the clause. */
export function breaksClause({ text, words }: WordedText, at: number): boolean {
  const left = words[at - 1];
  const right = words[at];
  return (
    left !== undefined &&
    right !== undefined &&
    right.start > left.end &&
    CLAUSE_BREAK.test(text.slice(left.end, right.start))
  );
}

/** Whether the next occasion begins here: "… và 88 năm …", "… và Quốc khánh". */
function opensNext(worded: WordedText, at: number): boolean {
  const { text, words, plain } = worded;
  if (readOrdinal(plain, at) !== null) return true;
  if (plain[at] !== 'và') return false;
  const next = skip(plain, at + 1, FILLERS);
  return readOrdinal(plain, next) !== null || NAMES.at(text, words, next) !== null;
}

/** Index of the first word that no longer belongs to the occasion that starts at `from`. */
export function occasionLimit(worded: WordedText, from: number): number {
  const most = Math.min(worded.words.length, from + LONGEST_OCCASION);
  for (let at = from + 1; at < most; at += 1) {
    const word = worded.words[at];
    if (word === undefined || breaksClause(worded, at) || opensNext(worded, at)) return at;
    const pair = `${word.text} ${worded.plain[at + 1] ?? ''}`;
    if (!word.capital && (STOPS.has(word.text) || STOP_PAIRS.has(pair))) return at;
  }
  return most;
}

/** Index of the first word from `at` on that is not in the set, a few words on at most. */
export function skip(plain: readonly string[], at: number, set: ReadonlySet<string>): number {
  let next = at;
  while (next < at + LONGEST_SKIP && set.has(plain[next] ?? '')) next += 1;
  return next;
}

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

/** What a rite of founders may be of when it is not the Hùng kings': "giỗ tổ làng gốm", "giỗ tổ nghề kim hoàn". */
const OTHER_FOUNDERS = new Set([
  'nghề',
  'làng',
  'họ',
  'dòng',
  'ngành',
  'sân',
  'đường',
  'các',
  'phường',
  'hát',
  'ca',
  'cải',
]);

/** Class of another country's or body's day that bears this name, null when the day itself is meant. */
function classOfNamesake(worded: WordedText, last: number, day: Observance): AnniversaryClass | null {
  const { plain, words } = worded;
  const others = SHARED_NAMES[day.id];
  if (others === undefined) return null;
  if (day.id === 'thanh-lap-dang' && BODIES.has(plain[last] ?? '')) return others;
  const at = skip(plain, last, BETWEEN_NAME_AND_COUNTRY);
  const next = breaksClause(worded, last) ? undefined : words[at];
  return next?.capital === true && FOREIGN.has(next.text) ? others : null;
}

/** A known day whose name starts at `first`. */
export function namedDay(worded: WordedText, first: number, place: OccasionPlace): Occasion | null {
  const { text, words } = worded;
  const byName = NAMES.at(text, words, first);
  const short = place.afterOrdinal ? NAMES_AFTER_ORDINAL.at(text, words, first) : null;
  const hit = byName !== null && byName.last >= (short?.last ?? 0) ? byName : short;
  if (hit === null || isPersonName(worded, first) || !isAddress(worded, hit.last)) return null;
  if (hit.value.class === 'hung_kings' && OTHER_FOUNDERS.has(worded.plain[hit.last] ?? '')) return null;
  const namesake = classOfNamesake(worded, hit.last, hit.value);
  return {
    first,
    last: namesake === null ? hit.last : occasionLimit(worded, hit.last),
    observance: namesake === null ? hit.value : null,
    head: hit.value.head ?? null,
    class: namesake ?? hit.value.class,
    short: hit === short,
  };
}

const SURNAMES = new Set([
  'nguyễn', 'trần', 'lê', 'phạm', 'hoàng', 'huỳnh', 'phan', 'vũ', 'võ', 'đặng', 'bùi', 'đỗ', 'hồ', 'ngô', 'dương', 'lý',
  'đào', 'đoàn', 'trịnh', 'trương', 'lâm', 'mai', 'tô', 'hà', 'cao', 'châu', 'thái', 'tạ', 'phùng', 'lương', 'văn',
]); // prettier-ignore

/** "Bác" and "Người" at the end of a name mean Hồ Chí Minh when written large, and not in "bác sĩ". */
function isAddress({ words, plain }: WordedText, last: number): boolean {
  const word = words[last - 1];
  if (word === undefined || (word.text !== 'bác' && word.text !== 'người')) return true;
  return word.capital && plain[last] !== 'sĩ' && plain[last] !== 'tôn';
}

/** "Nguyễn Quốc Khánh" is a person. */
function isPersonName({ text, words }: WordedText, first: number): boolean {
  const before = words[first - 1];
  const word = words[first];
  if (before === undefined || word === undefined) return false;
  return before.capital && word.capital && SURNAMES.has(before.text) && adjoins(text, before, word);
}

/** A year or another part of a date behind "27/7". */
const GOES_ON = /^\s?[/.-]\s?\d/u;

/** A day called by its numbers, "27/7", at `first`. */
export function dayByNumber(worded: WordedText, first: number): Occasion | null {
  const hit = DAY_NAMES.at(worded.text, worded.words, first);
  if (hit === null || GOES_ON.test(worded.text.slice(worded.words[hit.last - 1]?.end).slice(0, 4)))
    return null;
  return { first, last: hit.last, observance: hit.value, head: null, class: hit.value.class };
}

/** Earliest name that belongs to a head, among words `[from, to)`. */
function nameOfHead(worded: WordedText, head: OccasionHead, from: number, to: number): Occasion | null {
  const names = namesAfter(head);
  for (let at = from; at < to; at += 1) {
    const hit = names.at(worded.text, worded.words, at);
    if (hit !== null && isAddress(worded, hit.last))
      return { first: from, last: hit.last, observance: hit.value, head, class: hit.value.class };
  }
  return null;
}

/** Only these heads may stand some words away from the name they speak of. */
const LOOSE_HEADS: ReadonlySet<OccasionHead> = new Set([
  'birth',
  'death',
  'uprising',
  'victory',
  'naming',
  'central',
  'event',
]);

/** Class of an unknown occasion by its head and by the first word of its object, at `object`. */
function classOf(worded: WordedText, head: OccasionHead, object: number): AnniversaryClass {
  const byHead = CLASS_OF_HEAD.get(head) ?? null;
  if (head !== 'founding' && head !== 'tradition' && head !== 'restoration')
    return byHead ?? 'historic_event';
  const from = skip(
    worded.plain,
    object,
    new Set(['của', 'ngày', 'cách', 'mạng', 'vẻ', 'vang', 'các', 'toàn']),
  );
  const thing = THINGS.at(worded.text, worded.words, from)?.value ?? null;
  if (head === 'tradition') return thing === 'organisation_founding' ? thing : 'sector_day';
  return thing ?? byHead ?? 'organisation_founding';
}

/** "95 năm Hội Liên hiệp Phụ nữ Việt Nam": a known body named right behind the number; null for any other. */
export function foundedBody(worded: WordedText, first: number): Occasion | null {
  return nameOfHead(worded, 'founding', first, first + 1);
}

/** What was founded, where its full name alone tells the occasion: "thị xã Sa Pa", "Trường THPT Bình Minh"; else null. */
export function classOfThing(worded: WordedText, first: number): AnniversaryClass | null {
  const hit = THINGS.at(worded.text, worded.words, first);
  return hit !== null && worded.words[hit.last]?.capital === true ? hit.value : null;
}

/** The occasion whose head words are `[head.first, head.last)`, with its object behind them. */
function headedOccasion(
  worded: WordedText,
  hit: PhraseHit<OccasionHead>,
  limit: number,
  place: OccasionPlace,
): Occasion {
  const head = hit.value;
  const object = skip(worded.plain, hit.last, LINKS);
  const to = LOOSE_HEADS.has(head) ? limit : Math.min(object + 1, limit);
  const named =
    nameOfHead(worded, head, object, to) ?? nameOfHead(worded, head, hit.last, Math.min(hit.last + 1, limit));
  if (named !== null) return { ...named, first: hit.first, otherwise: classOf(worded, head, hit.last) };
  const unknown = {
    first: hit.first,
    last: Math.max(limit, hit.last),
    head,
    class: classOf(worded, head, hit.last),
  };
  const own = ownDay(unknown, worded, object, limit, place);
  return { ...unknown, observance: own };
}

const BARE = new Set(['tỉnh', 'thành phố', 'quê hương', 'tỉnh nhà', 'thành phố quê hương', '']);

/** "ngày giải phóng tỉnh", said in a province, is that province's day. */
function ownDay(
  occasion: { head: OccasionHead; class: AnniversaryClass; first: number },
  worded: WordedText,
  object: number,
  limit: number,
  { placeIds }: OccasionPlace,
): Observance | null {
  if (occasion.class !== 'local_liberation' && occasion.class !== 'admin_unit_founding') return null;
  const heads = HEADS.at(worded.text, worded.words, occasion.first)?.last ?? object;
  if (!BARE.has(worded.plain.slice(heads, limit).join(' '))) return null;
  const days = placeIds.flatMap((id) => daysOfPlace(id, occasion.head));
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** Heads that may stand behind what they speak of: "Bắc Ninh tái lập", "Vừ A Dính hy sinh". */
const LATE_HEADS: ReadonlySet<OccasionHead> = new Set([
  'restoration', 'central', 'naming', 'liberation', 'death', 'uprising', 'founding', 'victory', 'event',
]); // prettier-ignore

function lateHead(worded: WordedText, from: number, limit: number): Occasion | null {
  for (let at = from + 1; at < limit; at += 1) {
    const hit = HEADS.at(worded.text, worded.words, at);
    if (hit === null || !LATE_HEADS.has(hit.value)) continue;
    const named = nameOfHead(worded, hit.value, from, at);
    if (named !== null) return { ...named, first: from, last: hit.last };
    const place = hit.value === 'founding' ? from : hit.last;
    return {
      first: from,
      last: limit,
      observance: null,
      head: hit.value,
      class: classOf(worded, hit.value, place),
    };
  }
  return null;
}

/** Head words at the start of an occasion: "ngày sinh", "sinh" and the like may hold a filler word. */
function leadingHead(
  worded: WordedText,
  from: number,
  first: number,
  { head }: OccasionPlace,
): PhraseHit<OccasionHead> | null {
  if (head !== null) return { first, last: first, value: head };
  for (let at = from; at <= first; at += 1) {
    const hit = HEADS.at(worded.text, worded.words, at);
    if (hit !== null) return hit;
  }
  return null;
}

/** Head words that end right before word `at`: "sinh nhật lần thứ 135", "giỗ lần thứ 157". */
export function headBehind({ text, words }: WordedText, at: number): OccasionHead | null {
  for (const first of [at - 2, at - 1]) {
    const hit = first < 0 ? null : HEADS.at(text, words, first);
    if (hit?.last === at && (hit.value === 'birth' || hit.value === 'death')) return hit.value;
  }
  return null;
}

/** The occasion that starts at word `from` (fillers before it are skipped); null when the words name none. */
export function readOccasion(worded: WordedText, from: number, place: OccasionPlace): Occasion | null {
  const { words, plain } = worded;
  if (from > 0 && place.behindSpan !== true && breaksClause(worded, from)) return null;
  const first = skip(plain, from, FILLERS);
  const limit = occasionLimit(worded, from);
  if (first >= words.length || first > limit) return null;
  if (place.head === null) {
    for (let at = from; at <= first; at += 1) {
      const named = namedDay(worded, at, place) ?? dayByNumber(worded, at);
      if (named !== null) return named;
    }
  }
  const head = leadingHead(worded, from, first, place);
  if (head !== null) return headedOccasion(worded, head, limit, place);
  for (let at = first + 1; at < limit; at += 1) {
    const later = namedDay(worded, at, { ...place, afterOrdinal: false });
    if (later !== null) return { ...later, first };
  }
  return lateHead(worded, first, limit);
}

import { THINGS, type ThingClasses } from './founded-thing-index.ts';
import { breaksClause } from './occasion-words.ts';
import type { WordedText } from './occasion.ts';

/** "Ngày truyền thống của đơn vị", "của ngành mình": words that only point back. */
const POINTS_BACK = new Set(['của', 'đơn', 'vị', 'mình', 'nhà', 'trường', 'cơ', 'quan', 'viện']);
/** Words with which the sentence goes on behind a bare "ngày truyền thống". */
const GOES_ON = new Set([
  'và',
  'tại',
  'với',
  'được',
  'đã',
  'sẽ',
  'do',
  'vào',
  'cùng',
  'nhân',
  'diễn',
  'trao',
  'đón',
  'gắn',
]);
/** Bodies that hold feasts for those they lead. */
const HOSTS = new Set(['đảng', 'ủy', 'chính', 'hội', 'ban']);
/** Those whose day may be told before their name: "Kỷ niệm 75 năm Ngày truyền thống, Báo Quân khu". */
const TOLD_BEHIND = new Set([
  'báo',
  'đài',
  'viện',
  'trường',
  'bệnh',
  'công',
  'tổng',
  'tập',
  'học',
  'nhà',
  'khu',
]);
const FURTHEST = 40;
const NAME_WITHIN = 5;

/** What is named at word `at` by a capitalized word and a name of its own: "Khu di tích Địa đạo", "Viện 78". */
function namedThing({ text, words, plain }: WordedText, at: number): ThingClasses | null {
  const hit = words[at]?.capital === true ? THINGS.at(text, words, at) : null;
  if (hit === null) return null;
  const named =
    hit.last - at > 1 ||
    /^\d/u.test(plain[hit.last] ?? '') ||
    words.slice(hit.last, hit.last + NAME_WITHIN).some((word) => word.capital);
  return named ? hit.value : null;
}

/** Whether nothing but words that point back stands behind "ngày truyền thống". */
function isBare(worded: WordedText, object: number): boolean {
  let at = object;
  while (POINTS_BACK.has(worded.plain[at] ?? '')) at += 1;
  return at >= worded.words.length || breaksClause(worded, at) || GOES_ON.has(worded.plain[at] ?? '');
}

/**
 * Whose day a bare "Ngày truyền thống" before word `object` is: the body that opens the clause before it, else one
 * named behind. Null where the day names its own trade, or nobody is told.
 */
export function ownerOf(worded: WordedText, object: number): ThingClasses | null {
  if (!isBare(worded, object)) return null;
  let owner: ThingClasses | null = null;
  for (let at = object - 1; at >= Math.max(0, object - FURTHEST); at -= 1) {
    if (!HOSTS.has(worded.plain[at] ?? '')) owner = namedThing(worded, at) ?? owner;
    if (owner !== null && breaksClause(worded, at)) return owner;
  }
  if (owner !== null) return owner;
  for (let at = object; at < Math.min(worded.words.length, object + FURTHEST); at += 1) {
    const named = TOLD_BEHIND.has(worded.plain[at] ?? '') ? namedThing(worded, at) : null;
    if (named !== null) return named;
  }
  return null;
}

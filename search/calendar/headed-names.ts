import { phraseIndex } from '../text/phrase-index.ts';
import type { AnniversaryClass } from './anniversary-classes.ts';
import { ownerOf } from './day-owners.ts';
import { THINGS } from './founded-thing-index.ts';
import { isAddress } from './named-days.ts';
import { namesAfter } from './observance-index.ts';
import { CLASS_OF_HEAD, OCCASION_HEADS, type OccasionHead } from './occasion-heads.ts';
import { skip } from './occasion-words.ts';
import type { Occasion, WordedText } from './occasion.ts';

export const HEADS = phraseIndex(
  OCCASION_HEADS.flatMap((row) => row.words.map((word): [string, OccasionHead] => [word, row.head])),
);

/** Words between a head and its object. */
export const LINKS = new Set([
  'của', 'ngày', 'lực', 'lượng', 'tỉnh', 'thành', 'phố', 'lập', 'cố', 'toàn', 'ngành', 'quê', 'hương', 'cách', 'mạng',
]); // prettier-ignore

/** Earliest name that belongs to a head, among words `[from, to)`. */
export function nameOfHead(
  worded: WordedText,
  head: OccasionHead,
  from: number,
  to: number,
): Occasion | null {
  const names = namesAfter(head);
  for (let at = from; at < to; at += 1) {
    const hit = names.at(worded.text, worded.words, at);
    if (hit !== null && isAddress(worded, hit.last))
      return { first: from, last: hit.last, observance: hit.value, head, class: hit.value.class };
  }
  return null;
}

/** Class of a day of tradition by its object at `from`; "của đơn vị" points back to its owner. */
function traditionClass(worded: WordedText, object: number, from: number): AnniversaryClass {
  const thing = THINGS.at(worded.text, worded.words, from)?.value ?? null;
  const pointsBack = worded.plain[from] === 'đơn' && worded.plain[from + 1] === 'vị';
  const owner = thing === null || pointsBack ? ownerOf(worded, object) : null;
  return (owner ?? thing)?.tradition ?? 'sector_day';
}

/** Class of an unknown occasion by its head and by the first word of its object, at `object`. */
export function classOf(worded: WordedText, head: OccasionHead, object: number): AnniversaryClass {
  const byHead = CLASS_OF_HEAD.get(head) ?? null;
  if (head !== 'founding' && head !== 'tradition' && head !== 'restoration')
    return byHead ?? 'historic_event';
  const from = skip(
    worded.plain,
    object,
    new Set(['của', 'ngày', 'cách', 'mạng', 'vẻ', 'vang', 'các', 'toàn']),
  );
  const thing = THINGS.at(worded.text, worded.words, from)?.value ?? null;
  if (head === 'tradition') return traditionClass(worded, object, from);
  return thing?.founding ?? byHead ?? 'organisation_founding';
}

/** "95 năm Hội Liên hiệp Phụ nữ Việt Nam": a known body named right behind the number; null for any other. */
export function foundedBody(worded: WordedText, first: number): Occasion | null {
  return nameOfHead(worded, 'founding', first, first + 1);
}

/** What was founded, where its full name alone tells the occasion: "thị xã Sa Pa", "Trường THPT Bình Minh"; else null. */
export function classOfThing(worded: WordedText, first: number): AnniversaryClass | null {
  const hit = THINGS.at(worded.text, worded.words, first);
  return hit !== null && worded.words[hit.last]?.capital === true ? hit.value.founding : null;
}

/** Head words that end right before word `at`: "sinh nhật lần thứ 135", "giỗ lần thứ 157". */
export function headBehind({ text, words }: WordedText, at: number): OccasionHead | null {
  for (const first of [at - 2, at - 1]) {
    const hit = first < 0 ? null : HEADS.at(text, words, first);
    if (hit?.last === at && (hit.value === 'birth' || hit.value === 'death')) return hit.value;
  }
  return null;
}

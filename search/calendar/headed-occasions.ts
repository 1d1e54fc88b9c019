import type { PhraseHit } from '../text/phrase-index.ts';
import type { AnniversaryClass } from './anniversary-classes.ts';
import { HEADS, LINKS, classOf, nameOfHead } from './headed-names.ts';
import { daysOfPlace } from './observance-index.ts';
import type { Observance } from './observance.ts';
import type { OccasionHead } from './occasion-heads.ts';
import { skip } from './occasion-words.ts';
import type { Occasion, OccasionPlace, WordedText } from './occasion.ts';

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

/** The occasion whose head words are `[head.first, head.last)`, with its object behind them. */
export function headedOccasion(
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

/** "nửa thế kỷ Việt Nam và Đức đồng hành": behind two names it founds nothing. */
const TOGETHER = 'đồng';

export function lateHead(worded: WordedText, from: number, limit: number): Occasion | null {
  for (let at = from + 1; at < limit; at += 1) {
    const hit = HEADS.at(worded.text, worded.words, at);
    if (hit === null || !LATE_HEADS.has(hit.value) || worded.plain[at] === TOGETHER) continue;
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

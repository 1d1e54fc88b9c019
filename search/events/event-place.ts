import type { EventPlace } from '../model/event.ts';
import type { PlaceMention } from '../model/mention.ts';
import { placeById, placeOn } from '../places/gazetteer.ts';
import type { ToldSentence } from './told-sentences.ts';

/** How a place stands in its sentence; `pattern` is held against the lower-case text before it, the first row wins. */
interface Standing {
  readonly role: string;
  readonly score: number;
  readonly pattern: RegExp;
  readonly example: string;
}

export const STANDINGS: readonly Standing[] = [
  {
    role: 'home of a person',
    score: -5,
    pattern:
      /(?:quê(?: ở| quán)?|ngụ(?: tại| ở)?|trú(?: tại| ở)?|sinh (?:ra )?(?:tại|ở)|người|gốc|sống ở|đến từ|về từ|từ|khách|bạn bè|lặn lội từ|vào từ) (?:phường |xã |huyện |tỉnh |thành phố |tp |tp\.)?$/u,
    example: '(quê Hà Tĩnh)',
  },
  {
    role: 'newspaper',
    score: -5,
    pattern: /(?:^|[^\p{L}])(?:báo|đài|báo điện tử|theo báo) $/u,
    example: 'Báo Nghệ An',
  },
  {
    role: 'delegation',
    score: -1,
    pattern:
      /đoàn(?: (?:đại biểu|công tác|cán bộ|lãnh đạo|trí thức|viên|cựu chiến binh))*(?: (?:tỉnh|thành phố|tp|tp\.))? ?$/u,
    example: 'đoàn Bình Dương',
  },
  {
    role: 'place of the act',
    score: 4,
    pattern:
      /(?:tại|ở|trên địa bàn|trong|thuộc|thuộc địa bàn|trung tâm|về|ra|đến|tới|vào)(?: [\p{L}\d /.-]{0,40})? ?$/u,
    example: 'tại huyện Đức Hòa',
  },
  {
    role: 'organiser',
    score: 3,
    pattern:
      /(?:ubnd|ủy ban nhân dân|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|đảng bộ|hđnd|mttq|công an|bộ chỉ huy quân sự|sở [\p{L} -]{2,40}|hội [\p{L} -]{2,40}|trường [\p{L} -]{2,40}|bệnh viện [\p{L} -]{2,40}|thành đoàn|tỉnh đoàn|lãnh đạo|chủ tịch|bí thư)(?: (?:tỉnh|thành phố|tp|tp\.|phường|xã|huyện|quận|thị xã))? ?$/u,
    example: 'UBND tỉnh Long An',
  },
  {
    role: 'in brackets',
    score: 3,
    pattern: /\((?:tỉnh |thành phố |tp |tp\.)?(?:[\p{L} ]{0,40}, )?$/u,
    example: '(tỉnh Cà Mau)',
  },
  {
    role: 'parent of what stands before',
    score: 3,
    pattern: /, (?:tỉnh |thành phố |tp |tp\.)?$/u,
    example: ', tỉnh Gia Lai',
  },
  {
    role: 'with its unit word',
    score: 2,
    pattern: /(?:tỉnh|thành phố|tp|tp\.) ?$/u,
    example: 'tỉnh Nghệ An',
  },
];

const HOME = /\p{Lu}\p{Ll}*, ở $/u;
const AFTER_DATE = /\d\s*(?:âm lịch)?, ở $/u;
const NATIONWIDE = /(?<!\p{L})(?:cả nước|toàn quốc|khắp cả nước|nhiều tỉnh|các tỉnh, thành)(?!\p{L})/u;

function standing(sentence: ToldSentence, mention: PlaceMention): number {
  const at = mention.start - sentence.start;
  const before = sentence.lower.slice(Math.max(0, at - 60), at);
  const written = sentence.text.slice(Math.max(0, at - 40), at);
  if (HOME.test(written) && !AFTER_DATE.test(written)) return -5;
  const own = /^(?:tỉnh|thành phố|tp)(?!\p{L})/u.test(mention.text.toLowerCase()) ? 1 : 0;
  return (STANDINGS.find((row) => row.pattern.test(before))?.score ?? 1) + own;
}

interface Scored {
  readonly mention: PlaceMention;
  readonly sentence: ToldSentence;
  readonly score: number;
}

function scored(sentences: readonly ToldSentence[]): Scored[] {
  return sentences.flatMap((sentence) =>
    sentence.places
      .filter((mention) => !mention.former)
      .map((mention) => ({ mention, sentence, score: standing(sentence, mention) })),
  );
}

const best = (candidates: readonly Scored[]): Scored | null =>
  candidates.reduce<Scored | null>(
    (top, next) => (top === null || next.score > top.score ? next : top),
    null,
  );

/** The unit below the province: the one at the act's own place, else the first that is not a person's home. */
function districtOf(candidates: readonly Scored[], provinceId: string | null): string | null {
  const named = candidates.filter(
    ({ mention, score }) =>
      mention.ward !== null &&
      score > -2 &&
      (mention.placeId === null || provinceId === null || mention.placeId === provinceId),
  );
  return best(named)?.mention.ward ?? null;
}

/** Where sentences of a ceremony put it. `around` are the article's other sentences, asked when those name no province. */
export function placeOfEvent(
  own: readonly ToldSentence[],
  around: readonly ToldSentence[],
  day: string | null,
  sourcePlace: string | null,
): EventPlace {
  const candidates = scored(own);
  const named = candidates.filter(({ mention, score }) => mention.placeId !== null && score > -2);
  let placeId = best(named)?.mention.placeId ?? null;
  const [opening] = own;
  if (placeId === null && opening !== undefined && NATIONWIDE.test(opening.lower))
    return { placeId: null, province: null, districtOrWard: null };
  placeId ??=
    best(scored(around).filter(({ mention, score }) => mention.placeId !== null && score > -2))?.mention
      .placeId ?? sourcePlace;
  const unit =
    placeId === null
      ? null
      : day === null
        ? placeById(placeId)
        : (placeOn(placeId, day) ?? placeById(placeId));
  return {
    placeId: unit?.id ?? placeId,
    province: unit?.name ?? null,
    districtOrWard: districtOf(candidates, placeId),
  };
}

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
    role: 'where a life was spent',
    score: -5,
    pattern:
      /(?:hy sinh|hi sinh|ngã xuống|sinh ra|từ trần|bị bắt|bị giam|giam|tù|chiến đấu|công tác|nhập ngũ|học tập|du học)(?: (?:tại|ở|trong|về))?(?: [\p{L}\d-]+){0,3} ?$/u,
    example: 'đồng đội hy sinh tại nhà tù Phú Quốc',
  },
  {
    role: 'newspaper',
    score: -5,
    pattern: /(?:^|\P{L})(?:báo|đài|báo điện tử|theo báo) $/u,
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
const HOME_SCORE = -5;
/** From this score on a place is told as the act's or the organiser's. */
const FIRM = 2;
const WITH_UNIT =
  /^(?:tỉnh|thành phố|tp|ubnd|tỉnh ủy|thành ủy|đảng ủy|huyện|phường|xã|quận|thị|đặc khu)(?!\p{L})/iu;
const NATIONWIDE = /(?<!\p{L})(?:cả nước|toàn quốc|khắp cả nước|nhiều tỉnh|các tỉnh, thành)(?!\p{L})/u;
/** "ở phường Trần Phú, tỉnh Hà Tĩnh": what stands right behind a place names the same place. */
const SAME_PLACE = /^(?:, ?| \(| - )?$/u;
const NOWHERE: EventPlace = { placeId: null, province: null, districtOrWard: null };

/** A place with how firmly its sentence makes it the ceremony's. */
export interface PlaceInSentence {
  readonly mention: PlaceMention;
  readonly score: number;
}

function standing(sentence: ToldSentence, mention: PlaceMention): number {
  const at = mention.start - sentence.start;
  const written = sentence.text.slice(Math.max(0, at - 40), at);
  if (HOME.test(written) && !AFTER_DATE.test(written)) return HOME_SCORE;
  const opensTitle = sentence.field === 'title' && at === 0;
  const before = sentence.lower.slice(Math.max(0, at - 60), at);
  const score = STANDINGS.find((row) => row.pattern.test(before))?.score ?? 1;
  return score + (WITH_UNIT.test(mention.text) || opensTitle ? 1 : 0);
}

/** The places of a sentence with their standing; former names are left out. */
export function placesIn(sentence: ToldSentence): PlaceInSentence[] {
  const found: PlaceInSentence[] = [];
  for (const mention of sentence.places) {
    const last = found.at(-1);
    const from = last === undefined ? 0 : last.mention.end - sentence.start;
    const between = sentence.text.slice(from, mention.start - sentence.start);
    const atHome = last?.score === HOME_SCORE && SAME_PLACE.test(between);
    if (!mention.former) found.push({ mention, score: atHome ? HOME_SCORE : standing(sentence, mention) });
  }
  return found;
}

function best(candidates: readonly PlaceInSentence[]): PlaceInSentence | null {
  return candidates.reduce<PlaceInSentence | null>(
    (top, next) => (top !== null && top.score >= next.score ? top : next),
    null,
  );
}

/** The province of the best standing that reaches `least`; null for none. */
function strongest(candidates: readonly PlaceInSentence[], least: number): string | null {
  const named = candidates.filter(({ mention, score }) => mention.placeId !== null && score >= least);
  return best(named)?.mention.placeId ?? null;
}

/** The unit below the province, of that province or of none that the text settles. */
function districtOf(candidates: readonly PlaceInSentence[], provinceId: string | null): string | null {
  const named = candidates.filter(({ mention, score }) => {
    const fits = mention.placeId === null || provinceId === null || mention.placeId === provinceId;
    return mention.ward !== null && score >= 0 && fits;
  });
  return best(named)?.mention.ward ?? null;
}

/** Where else the article names places. */
export interface PlacesAround {
  /** The places of the whole article, asked where the ceremony's own sentences name no province firmly. */
  readonly around: () => readonly PlaceInSentence[];
  /** The headline and the sentence that leads to the ceremony: they may name its ward. */
  readonly hints: readonly ToldSentence[];
}

/**
 * Where the sentences of a ceremony put it, as the unit was on `day` (ISO; null for today's).
 */
export function placeOfEvent(
  own: readonly ToldSentence[],
  { around, hints }: PlacesAround,
  day: string | null,
  sourcePlace: string | null,
): EventPlace {
  const near = own.flatMap(placesIn);
  const firm = strongest(near, FIRM);
  if (firm === null && own.some((sentence) => NATIONWIDE.test(sentence.lower))) return NOWHERE;
  const told =
    firm ?? strongest(around(), FIRM) ?? strongest(near, 0) ?? strongest(around(), 0) ?? sourcePlace;
  if (told === null) return { ...NOWHERE, districtOrWard: districtOf(near, null) };
  const district = districtOf(near, told) ?? districtOf(hints.flatMap(placesIn), told);
  const unit = (day === null ? null : placeOn(told, day)) ?? placeById(told);
  return { placeId: unit?.id ?? told, province: unit?.name ?? null, districtOrWard: district };
}

import type { EventPlace } from '../model/event.ts';
import type { PlaceMention } from '../model/mention.ts';
import { CAPITAL_ID, isAtMausoleum, isCentral, isInCapital, namesCapital } from './capital-places.ts';
import { placeById, placeOn } from '../places/gazetteer.ts';
import { HELD_ABROAD } from './not-news/abroad.ts';
import { STANDINGS } from './place-standings.ts';
import type { ToldSentence } from './told-sentences.ts';

/** "Nguyễn Văn A, ở Bắc Ninh", "ông Nguyễn Văn A (Bắc Ninh)". */
const HOME =
  /\p{Lu}\p{Ll}*, ở $|(?<!\p{L})(?:ông|bà|anh|chị|em|cụ|cháu|lão nông|bác sĩ|thầy|cô|và) (?:\p{Lu}\p{Ll}* ){2,4}\((?:quê )?$/u;
const AFTER_DATE = /\d\s*(?:âm lịch)?, ở $/u;
const HOME_SCORE = -5;
/** From this score on a place is told as the act's or the organiser's. */
const FIRM = 2;
/** From this score on the act itself is told there. */
const AT = 4;
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

/** "huyện Phụng Hiệp, tỉnh Cần Thơ": the province written behind a unit is the unit's, whichever it is in today. */
function under(unit: PlaceInSentence, { ward, placeId }: PlaceMention): PlaceInSentence {
  const above = unit.mention.ward !== null && ward === null && placeId !== null;
  return above ? { ...unit, mention: { ...unit.mention, placeId } } : unit;
}

/** The places of a sentence with their standing; former names are left out. */
export function placesIn(sentence: ToldSentence): PlaceInSentence[] {
  const found: PlaceInSentence[] = [];
  for (const mention of sentence.places) {
    const last = found.at(-1);
    const from = last === undefined ? 0 : last.mention.end - sentence.start;
    const between = sentence.text.slice(from, mention.start - sentence.start);
    const atHome = last?.score === HOME_SCORE && SAME_PLACE.test(between);
    if (mention.former) continue;
    if (last !== undefined && SAME_PLACE.test(between)) found[found.length - 1] = under(last, mention);
    found.push({ mention, score: atHome ? HOME_SCORE : standing(sentence, mention) });
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

/** The province of that id by its name on `day` (null for today's). */
function placeNamed(id: string, day: string | null): EventPlace {
  const unit = (day === null ? null : placeOn(id, day)) ?? placeById(id);
  return { placeId: unit?.id ?? id, province: unit?.name ?? null, districtOrWard: null };
}

/** "tại Thái Nguyên và Tuyên Quang": an act in two provinces is in neither. */
function isTwofold(sentence: ToldSentence, firm: string): boolean {
  return sentence.places.some((place, at) => {
    const next = sentence.places[at + 1];
    if (next === undefined || place.former || next.former) return false;
    const between = sentence.lower.slice(place.end - sentence.start, next.start - sentence.start);
    const before = sentence.lower.slice(
      Math.max(0, place.start - sentence.start - 24),
      place.start - sentence.start,
    );
    const bare = place.ward === null && next.ward === null;
    return (
      bare &&
      (place.placeId === firm || next.placeId === firm) &&
      place.placeId !== next.placeId &&
      /^ và (?:tỉnh |thành phố )?$/u.test(between) &&
      /(?:tại|ở|các tỉnh|hai tỉnh)(?: hai)?(?: tỉnh)? $/u.test(before)
    );
  });
}

const NO_PLACES: readonly PlaceInSentence[] = [];
/** Whether the sentences put the act abroad, in two provinces, or in the whole country. */
function isNowhere(own: readonly ToldSentence[], firm: string | null): boolean {
  if (own.some(({ text }) => HELD_ABROAD.test(text))) return true;
  return firm === null
    ? own.some((sentence) => NATIONWIDE.test(sentence.lower))
    : own.some((sentence) => isTwofold(sentence, firm));
}

/** The home of those who receive, where an honour is given and no other place is told. */
function homeOfHonoured(own: readonly ToldSentence[], near: readonly PlaceInSentence[]): string | null {
  const honours = own.some(({ acts }) => acts.some((act) => act.kind === 'award'));
  return honours && !isCentral(own) ? strongest(near, HOME_SCORE) : null;
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
  const atSpot = isAtMausoleum(own) || (isInCapital(own) && strongest(near, AT) === null);
  const firm = atSpot ? CAPITAL_ID : strongest(near, FIRM);
  if (isNowhere(own, firm)) return NOWHERE;
  const elsewhere = isCentral(own) ? NO_PLACES : around();
  const told =
    firm ??
    strongest(elsewhere, FIRM) ??
    strongest(near, 0) ??
    strongest(elsewhere, 0) ??
    sourcePlace ??
    homeOfHonoured(own, near);
  if (told === null && namesCapital(own)) return placeNamed(CAPITAL_ID, day);
  if (told === null) return { ...NOWHERE, districtOrWard: districtOf(near, null) };
  const district = districtOf(near, told) ?? districtOf(hints.flatMap(placesIn), told);
  return { ...placeNamed(told, day), districtOrWard: district };
}

import { sameDate } from './act-days.ts';
import type { Ceremony } from './ceremonies.ts';
import type { EventKindId } from './event-kinds.ts';
import { foretells } from './event-status.ts';
import type { Act } from './find-acts.ts';
import type { ToldDay } from './told-days.ts';
import type { ToldSentence } from './told-sentences.ts';

/** Words by which a sentence goes on about the ceremony just told. */
const GOES_ON =
  /^(?:cũng )?(?:tại|trong|kết thúc|phát biểu(?: tại)?|mở đầu|sau|trước|diễn ra|nhân|đến dự|tham dự|dự|ngay tại)(?: khuôn khổ| không khí| phần)? (?:(?:buổi|cuộc|lễ|đại lễ|chương trình|hội nghị|sự kiện|đại hội|dịp|đêm)(?! (?:tháng|năm))|đây|dịp này)|^(?:dịp này|nhân dịp này|đợt này|dịp đó|cùng được|tiếp đó|tiếp theo|trong đó|cùng với đó|ngoài ra|bên cạnh đó|theo danh sách)(?!\p{L})/u;
/** Another part of the day just told. */
const OTHER_PART =
  /^(?:đến |sang |vào )?(?:buổi )?(?:sáng|trưa|chiều|tối|đêm)(?: đến| xuống| muộn)?(?:,| (?:cũng|tại|ở))/u;

function kindsOf(ceremony: Ceremony): Set<EventKindId> {
  return new Set(ceremony.acts.map(({ act }) => act.kind));
}

/** Whether a month or a year holds the day that is already known. */
function holds(coarse: ToldDay, day: ToldDay): boolean {
  const { start, end } = coarse.mention.value;
  return start <= day.mention.value.start && day.mention.value.end <= end;
}

/** Whether one of the acts is of a kind that the ceremony has already. */
export function sharesKind(ceremony: Ceremony, acts: readonly Act[]): boolean {
  const kinds = kindsOf(ceremony);
  return acts.some((act) => kinds.has(act.kind));
}

const wards = (sentence: ToldSentence): string[] =>
  sentence.places.map((place) => place.ward).filter((ward) => ward !== null);

/** A sentence that begins at another place than the ceremony's begins another ceremony. */
function isElsewhere(ceremony: Ceremony, sentence: ToldSentence): boolean {
  const here = new Set(ceremony.sentences.flatMap(wards));
  const [first] = wards(sentence);
  return (
    here.size > 0 &&
    first !== undefined &&
    !here.has(first) &&
    /^(?:[*•+–-] ?)?(?:còn |riêng |cũng )?(?:tại|ở|phường|xã|huyện|thị xã|quận|đảng ủy|huyện ủy)(?!\p{L})/u.test(
      sentence.lower,
    )
  );
}

/** "Trước buổi họp mặt, cũng trong ngày, …": another doing, around the ceremony and not in it. */
const BESIDE_IT =
  /^(?:trước|sau)(?: khi| giờ| đó)?(?:[ ,][^.;]{0,60})?(?:(?:cùng|cũng trong|trong) (?:ngày|buổi|hôm)|lúc \d)/u;

/** "Trước giờ gặp mặt, đoàn đến đặt vòng hoa ở Đài tưởng niệm": another outing, at a place that is named. */
const WENT_BEFORE =
  /^trước (?:giờ|buổi|khi vào|khi dự)(?! đó)[^.;,]{0,30}, [^.;]{1,60}(?<!\p{L})(?:đến|tới|ra)(?!\p{L})[^.;]{1,60}(?:đài tưởng niệm|nghĩa trang|đền|nhà bia|tượng đài)/u;

function isBesideIt(ceremony: Ceremony, sentence: ToldSentence, acts: readonly Act[]): boolean {
  return (BESIDE_IT.test(sentence.lower) || WENT_BEFORE.test(sentence.lower)) && !sharesKind(ceremony, acts);
}

/** A total over the rounds of a year belongs to no ceremony of that year. */
const TOTAL = /(?<!\p{L})(?:bốn|4|ba|3|các) (?:kỳ|đợt)(?!\p{L})|(?<!\p{L})cả năm(?!\p{L})/u;

function tellsTotal({ lower }: ToldSentence, acts: readonly Act[], { mention }: ToldDay): boolean {
  return mention.value.precision === 'year' && acts.every((act) => act.kind === 'award') && TOTAL.test(lower);
}

/** Whether acts of the ceremony's own day begin another one: told for another part of the day, place or time to come. */
function partsFrom(ceremony: Ceremony, sentence: ToldSentence, acts: readonly Act[], held: boolean): boolean {
  const ahead = foretells(sentence.lower, acts);
  if (isElsewhere(ceremony, sentence) && acts.some((act) => act.strength !== 'verb')) return true;
  if (ceremony.day === null) return false;
  return ahead ? held && acts.some((act) => act.strength === 'ceremony') : OTHER_PART.test(sentence.lower);
}

/** The ceremony that acts without a day of their own belong to; null when they begin one. */
export function homeWithoutDay(
  ceremonies: readonly Ceremony[],
  sentence: ToldSentence,
  acts: readonly Act[],
): Ceremony | null {
  const held = ceremonies.findLast((one) => !one.ahead);
  const last = (foretells(sentence.lower, acts) ? null : held) ?? ceremonies.at(-1) ?? null;
  if (last === null || isBesideIt(last, sentence, acts)) return null;
  if (GOES_ON.test(sentence.lower)) return last;
  return partsFrom(last, sentence, acts, last === held) ? null : last;
}

/** The ceremony of the day just told that acts belong to, among all `ceremonies`; null when they begin another one. */
function homeOfDay(
  namesake: Ceremony,
  ceremonies: readonly Ceremony[],
  sentence: ToldSentence,
  acts: readonly Act[],
): Ceremony | null {
  const goesOn = GOES_ON.test(sentence.lower);
  return goesOn || sharesKind(namesake, acts) || namesake === ceremonies.at(-1) ? namesake : null;
}

/** "Theo báo cáo tại buổi khen thưởng, ngày 21/5, …": what was reported there has days of its own. */
const REPORTED_THERE = /^(?:theo [^,.;]{0,50} |phát biểu |báo cáo )tại (?:buổi|lễ|hội nghị|cuộc)(?!\p{L})/u;

function isReportedAt(ceremony: Ceremony, { lower }: ToldSentence, acts: readonly Act[]): boolean {
  return REPORTED_THERE.test(lower) && sharesKind(ceremony, acts);
}

/** The ceremony that acts with a day of their own belong to; null when they begin one. */
export function homeWithDay(
  ceremonies: readonly Ceremony[],
  sentence: ToldSentence,
  acts: readonly Act[],
  day: ToldDay,
): Ceremony | null {
  const last = ceremonies.at(-1);
  if (last === undefined) return null;
  if (isReportedAt(last, sentence, acts)) return last;
  return tellsTotal(sentence, acts, day) ? null : homeByDay(ceremonies, last, sentence, acts, day);
}

/** The ceremony, up to the `last` told, of the day that acts have of their own; null when they begin one. */
function homeByDay(
  ceremonies: readonly Ceremony[],
  last: Ceremony,
  sentence: ToldSentence,
  acts: readonly Act[],
  day: ToldDay,
): Ceremony | null {
  if (day.mention.value.precision !== 'day' && last.day !== null && holds(day, last.day.told)) {
    return homeWithoutDay(ceremonies, sentence, acts);
  }
  const namesake = ceremonies.findLast((one) => one.day !== null && sameDate(one.day.told, day));
  if (namesake !== undefined) {
    if (isBesideIt(namesake, sentence, acts)) return null;
    const apart = day.sameDay || isElsewhere(namesake, sentence);
    return apart && !GOES_ON.test(sentence.lower) ? null : homeOfDay(namesake, ceremonies, sentence, acts);
  }
  return last.day?.told.mention.value.precision !== 'day' && sharesKind(last, acts) ? last : null;
}

import type { Anniversary } from '../model/event.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Ceremony } from './ceremonies.ts';
import type { ToldDay } from './told-days.ts';
import type { ToldSentence } from './told-sentences.ts';

/** A ceremony's date and the code of how it was found. */
export interface CeremonyDate {
  readonly date: PartialDate | null;
  readonly reason: string | null;
}

const TELLS_WHEN =
  /(?:buổi lễ|lễ|chương trình|hội nghị|sự kiện|đại hội|hoạt động|cuộc họp mặt|buổi (?:họp|gặp) mặt|mít tinh)(?: [^.;]{0,60})? (?:diễn ra|tổ chức|tiến hành|bắt đầu|khai mạc|được tổ chức|cử hành)/u;

/** Months, quarters and years always whole: "nửa cuối tháng 5" supports the month. */
function whole(value: PartialDate): PartialDate {
  if (value.precision === 'month') {
    const [year, month] = [Number(value.end.slice(0, 4)), Number(value.end.slice(5, 7))];
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return {
      start: `${value.start.slice(0, 7)}-01`,
      end: `${value.end.slice(0, 7)}-${String(last).padStart(2, '0')}`,
      precision: 'month',
    };
  }
  return value;
}

function isDay(day: ToldDay): boolean {
  return day.mention.value.precision === 'day';
}

/** Where a ceremony put off has its new day. */
const NEW_DAY =
  /(?:ngày|thời gian|lịch) mới(?!\p{L})|(?:chuyển|dời|lùi|đổi)(?: lại)?(?: lịch)? (?:sang|đến|tới|qua)(?!\p{L})/u;

/** The day that a sentence going on about the ceremony tells as its new one. */
function newDay(ceremony: Ceremony): ToldDay | null {
  const telling = ceremony.sentences.filter((told) => NEW_DAY.test(told.lower));
  return telling.flatMap((told) => told.days.filter(isDay))[0] ?? null;
}

/** A sentence without any act whose day may be the ceremony's. */
const SPEAKS_OF_IT = /(?<!\p{L})(?:lễ|buổi|việc trao|chương trình|hội nghị|cuộc họp mặt|đón nhận)(?!\p{L})/u;

/** A paragraph that opens so goes on about what the one before told. */
const POINTS_BACK =
  /^(?:tại đây|(?:tại |trong )?(?:buổi|cuộc) (?:lễ|họp|gặp|mít)|(?:tại|trong|sau) (?:lễ|hội nghị|chương trình)|dịp này|nhân dịp này|đến dự)(?!\p{L})/u;

/** The day told just before the ceremony in its paragraph, or with "buổi lễ diễn ra …" behind it. */
function nearbyDay(ceremony: Ceremony, sentences: readonly ToldSentence[]): ToldDay | null {
  const [first] = ceremony.sentences;
  if (first === undefined) return null;
  const furthest = POINTS_BACK.test(first.lower) ? first.paragraph - 1 : first.paragraph;
  for (let at = first.index - 1; at >= 0; at -= 1) {
    const told = sentences[at];
    if (told?.field !== first.field || told.paragraph < furthest) break;
    const day = told.days.findLast(isDay);
    if (day !== undefined) return day;
  }
  const behind = ceremony.sentences.filter((told) => TELLS_WHEN.test(told.lower));
  return behind.flatMap((told) => told.days.filter(isDay))[0] ?? null;
}

const IN_YEAR = /(?:trong|cả|của|suốt) (?:\p{L}+ ){0,4}năm (?:\d{4}|qua|nay|ngoái)|năm \d{4},/u;

/** A year beside what was held is most often part of a name; only "trong năm 2023" tells when. */
function tellsPeriod(coarse: ToldDay, ceremony: Ceremony): boolean {
  return (
    coarse.mention.value.precision !== 'year' || ceremony.sentences.some((told) => IN_YEAR.test(told.lower))
  );
}

/** The year of "80 năm Quốc khánh" where it is this year's or, for a plan, a coming one. */
function anniversaryYear(
  anniversaries: readonly Anniversary[],
  foretold: boolean,
  published: string | null,
): PartialDate | null {
  for (const { ordinal, origin, check } of anniversaries) {
    if (ordinal === null || origin === null || check === 'fails') continue;
    const year = Number(origin.slice(0, 4)) + ordinal;
    const now = published === null ? null : Number(published.slice(0, 4));
    const fits = now === null ? foretold : foretold ? year >= now && year <= now + 2 : year === now;
    if (fits) return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' };
  }
  return null;
}

function dated(value: PartialDate, told: ToldDay): CeremonyDate {
  return { date: whole(value), reason: told.mention.reason ?? 'written' };
}

/** The date of a ceremony: told with its act, else near it, else the year its anniversary falls in; null for none. */
export function ceremonyDate(
  ceremony: Ceremony,
  sentences: readonly ToldSentence[],
  foretold: boolean,
  published: string | null,
): CeremonyDate {
  const own = ceremony.day?.told ?? null;
  if (own !== null && isDay(own)) return dated(own.mention.value, own);
  const near = newDay(ceremony) ?? (foretold ? null : nearbyDay(ceremony, sentences));
  if (near !== null) return dated(near.mention.value, near);
  const beside = ceremony.sentences.flatMap((told) =>
    told.days.filter((day) => told.acts.length > 0 || !isDay(day) || SPEAKS_OF_IT.test(told.lower)),
  );
  const coarse = own ?? beside[0] ?? null;
  if (coarse !== null && (foretold || tellsPeriod(coarse, ceremony)))
    return dated(coarse.mention.value, coarse);
  const marks = ceremony.sentences.flatMap((told) => told.anniversaries.map((mark) => mark.anniversary));
  const year = anniversaryYear(marks, foretold, published);
  return { date: year, reason: year === null ? null : 'anniversary' };
}

import type { Ceremony } from './ceremonies.ts';
import type { ToldDay } from './told-days.ts';
import type { ToldSentence } from './told-sentences.ts';

const TELLS_WHEN =
  /(?:buổi lễ|lễ|chương trình|hội nghị|sự kiện|đại hội|hoạt động|cuộc họp mặt|buổi (?:họp|gặp) mặt|mít tinh)(?: [^.;]{0,60})? (?:diễn ra|tổ chức|tiến hành|bắt đầu|khai mạc|được tổ chức|cử hành)/u;

/** Whether a date is told to the day. */
export function isDay(day: ToldDay): boolean {
  return day.mention.value.precision === 'day';
}

const isMonth = (day: ToldDay): boolean => day.mention.value.precision === 'month';

/** Where a ceremony put off has its new day. */
const NEW_DAY =
  /(?:ngày|thời gian|lịch) mới(?!\p{L})|(?:chuyển|dời|lùi|đổi)(?: lại)?(?: lịch)? (?:sang|đến|tới|qua)(?!\p{L})/u;

/** The day that a sentence going on about the ceremony tells as its new one. */
export function newDay(ceremony: Ceremony): ToldDay | null {
  const telling = ceremony.sentences.filter((told) => NEW_DAY.test(told.lower));
  return telling.flatMap((told) => told.days.filter(isDay))[0] ?? null;
}

/** "Chủ tịch nước vừa ký Quyết định truy tặng …": taking the decision is the news. */
const SIGNS =
  /(?<!\p{L})(?:vừa|đã|hôm qua|sáng nay|chiều nay)[^.;]{0,40} ký (?:ban hành )?quyết định(?!\p{L})|^[^.;]{0,60} ký (?:ban hành )?quyết định [^.;]{0,40}(?:tặng|phong)/u;

/** The day on which the decision was taken that the ceremony's sentences tell as the news. */
function dayOfSigning(ceremony: Ceremony): ToldDay | null {
  if (!ceremony.acts.some(({ act, sentence }) => act.kind === 'award' && SIGNS.test(sentence.lower)))
    return null;
  return ceremony.sentences.flatMap((told) => told.paperDays.filter(isDay))[0] ?? null;
}

/** A sentence without any act whose day may be the ceremony's. */
const SPEAKS_OF_IT =
  /(?<!\p{L})(?:lễ|buổi|việc trao|chương trình|hội nghị|cuộc (?:họp |gặp )?(?:mặt|gặp)|đón nhận)(?!\p{L})/u;

/** A paragraph that opens so goes on about what the one before told. */
const POINTS_BACK =
  /^(?:tại đây|(?:tại |trong )?(?:buổi|cuộc) (?:lễ|họp|gặp|mít)|(?:tại|trong|sau) (?:lễ|hội nghị|chương trình)|dịp này|nhân dịp này|đến dự)(?!\p{L})/u;

/** The day told just before the ceremony in its paragraph, or with "buổi lễ diễn ra …" behind it. */
export function nearbyDay(ceremony: Ceremony, sentences: readonly ToldSentence[]): ToldDay | null {
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

/** "Cuối tháng 4, các cựu binh trở lại. Họ thắp hương …": the month told right before, in the same paragraph. */
function monthBefore(ceremony: Ceremony, sentences: readonly ToldSentence[]): ToldDay | null {
  const [first] = ceremony.sentences;
  const before = first === undefined ? undefined : sentences[first.index - 1];
  if (before?.field !== first?.field || before?.paragraph !== first?.paragraph) return null;
  return before?.days.find(isMonth) ?? null;
}

/** A date that its sentences tell without any act, or of what led to it; null for none. */
export function looseDate(
  ceremony: Ceremony,
  sentences: readonly ToldSentence[],
  foretold: boolean,
): ToldDay | null {
  const beside = ceremony.sentences
    .filter((told) => told.acts.length > 0 || SPEAKS_OF_IT.test(told.lower))
    .flatMap((told) => told.days);
  const told = beside[0] ?? dayOfSigning(ceremony);
  return told ?? (foretold ? null : monthBefore(ceremony, sentences));
}

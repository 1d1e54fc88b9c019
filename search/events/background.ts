import type { PartialDate } from '../model/partial-date.ts';
import type { ActingSentence } from './acting-sentences.ts';
import type { Ceremony, ToldAct } from './ceremonies.ts';
import { isCore } from './event-kinds.ts';
import { foretells } from './event-status.ts';

/** Sentences from the beginning among which news tells its events; what is told later without a date is background. */
const NEWS_OPENING = 9;
/** The same on a page whose day of publication nobody knows. */
const UNDATED_OPENING = 2;

function isFirm(date: PartialDate | null): boolean {
  return date !== null && date.precision !== 'year';
}

/** An act told with its own day, by more than a bare verb. */
function hasOwnDay({ act, sentence }: ToldAct, ceremony: Ceremony): boolean {
  return act.strength !== 'verb' && ceremony.day?.sentence === sentence;
}

/** "… được khởi công vào tháng 6/2014, có tổng mức đầu tư …": how old a work is, told beside what the page is about. */
const AGE_OF_WORK =
  /(?<!(?:đã|vừa|mới|chính thức|sẽ|sắp) )được (?:\p{L}+ ){0,2}(?:khởi công|động thổ|khánh thành|thông xe|đưa vào sử dụng)(?: xây dựng)?,? (?:từ|vào|năm|tháng|ngày|cuối|đầu|giữa)(?! (?:sáng|chiều|tối|trưa|hôm))(?!\p{L})/u;

const AROUND_WORK = 40;

const isOfWorks = ({ act }: ToldAct): boolean => act.kind === 'groundbreaking' || act.kind === 'inauguration';

/** Whether a page that nobody dates only tells the age of a work, or the month in which one was begun or opened. */
function tellsAge(told: ToldAct, date: PartialDate | null): boolean {
  if (!isOfWorks(told) || told.sentence.field === 'title') return false;
  const { act, sentence } = told;
  if (AGE_OF_WORK.test(sentence.lower.slice(Math.max(0, act.start - AROUND_WORK), act.end + AROUND_WORK)))
    return true;
  return date !== null && date.precision !== 'day' && !foretells(told.sentence.lower, [told.act]);
}

/** Words that a day is told with, where no figure tells it. */
const DAY_WORD =
  /\d|(?<!\p{L})(?:nay|qua|mai|kia|hôm|ngày|sáng|trưa|chiều|tối|đêm|thứ|chủ nhật|rằm|mùng|mồng|tuần|tết|giao thừa|lễ|giỗ|quốc khánh)(?!\p{L})/u;

/** Whether a sentence may tell a day, as far as can be told before dates are read. */
export const hasDayWord = ({ lower }: ActingSentence): boolean => DAY_WORD.test(lower);

/**
 * Whether the acts that an undated page tells as news may be more than background: where this is false, so is
 * `isBackground` true of each of its ceremonies. `mayTellDay` says in which sentences a day may stand.
 */
export function mayBeForeground(
  acting: readonly ActingSentence[],
  mayTellDay: (sentence: ActingSentence) => boolean,
): boolean {
  return acting.some((sentence, index) => {
    const opens = index <= UNDATED_OPENING;
    const isForeground = sentence.acts.some(
      ({ strength }) =>
        sentence.field === 'title' || (strength !== 'verb' && (opens || mayTellDay(sentence))),
    );
    return isForeground && sentence.noNews() === null;
  });
}

/**
 * Whether a ceremony is only background of what the article is about: told late and without a date. On a page without
 * a day of publication headline and opening must tell it, or a sentence of its own that names its day.
 */
export function isBackground(
  ceremony: Ceremony,
  date: PartialDate | null,
  published: string | null,
): boolean {
  const core = ceremony.acts.filter(({ act }) => isCore([act.kind]));
  const acts = core.length > 0 ? core : ceremony.acts;
  if (published === null) {
    if (core.length === 0 && acts.every((told) => tellsAge(told, date))) return true;
    const opens = acts.some(
      ({ act, sentence }) =>
        sentence.field === 'title' || (sentence.index <= UNDATED_OPENING && act.strength !== 'verb'),
    );
    return !opens && !(isFirm(date) && acts.some((told) => hasOwnDay(told, ceremony)));
  }
  const late = acts.every(
    ({ sentence }) => sentence.index >= NEWS_OPENING && !foretells(sentence.lower, sentence.acts),
  );
  return late && !isFirm(date);
}

import { findAnniversaries, type AnniversaryMention } from '../calendar/find-anniversaries.ts';
import { isAim, isTerm } from '../dates/terms.ts';
import type { TextField } from '../model/article.ts';
import type { ArticleReading } from '../model/article-reading.ts';
import type { DateMention, PlaceMention } from '../model/mention.ts';
import { whenAsked } from '../model/when-asked.ts';
import type { ActingSentence } from './acting-sentences.ts';
import type { Act } from './find-acts.ts';
import { withMentions, type SentenceWithMentions } from './sentence-mentions.ts';
import {
  isCeremonyDate,
  isClocked,
  isNews,
  isPaperDate,
  type TimeOfTelling,
  type ToldDay,
} from './told-days.ts';

/** A sentence of running text with all that was found in it; offsets of its parts count in the sentence. */
export interface ToldSentence {
  readonly field: TextField;
  /** Number of the sentence in the article's running text, the title's first. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly paragraph: number;
  readonly acts: readonly Act[];
  /** Why its acts are no news, see `sentenceIsNoNews`. */
  readonly noNews: () => string | null;
  /** Dates that may be the day of a ceremony, in order. */
  readonly days: readonly ToldDay[];
  /** Days of decisions and other papers, which are no days of ceremonies. */
  readonly paperDays: readonly ToldDay[];
  /** Whether a date was left out because it belongs to history. */
  readonly pastDate: boolean;
  readonly places: readonly PlaceMention[];
  readonly anniversaries: readonly AnniversaryMention[];
}

/** "12, 13 và 14-3 (tức 21, 22, 23 tháng Hai năm Quý Mão)": the day just told, by another calendar. */
const SAID_AGAIN = /(?:\(|, )(?:tức|nhằm|đúng)(?: là)?(?: ngày)? [^()]{0,40}$/u;

function isSaidAgain(lower: string, start: number, { value }: DateMention, before?: ToldDay): boolean {
  if (before === undefined || !SAID_AGAIN.test(lower.slice(Math.max(before.end, start - 60), start)))
    return false;
  const known = before.mention.value;
  return known.start <= value.start && value.end <= known.end;
}

const SAME_DAY = /cùng (?:ngày|buổi|hôm|thời gian|thời điểm)/u;

function overlaps(
  mention: { start: number; end: number },
  ranges: readonly { readonly start: number; readonly end: number }[],
): boolean {
  return ranges.some((range) => mention.start < range.end && range.start < mention.end);
}

/** What the sentences of an article share. */
interface Setting extends TimeOfTelling {
  /** Ids of the provinces that the article names, and of its source's. */
  readonly around: readonly string[];
}

function occasions(
  { sentence, dates, places }: SentenceWithMentions,
  { published, latestYear, around }: Setting,
): AnniversaryMention[] {
  const news = published === null ? dates.filter((date) => isNews(date, published, latestYear)) : dates;
  const day = news.find((date) => date.value.precision === 'day')?.value.start ?? published;
  return findAnniversaries(sentence.text, { day, placeIds: nearestFirst(places, around) });
}

/** What is read out of a sentence when something asks for it: few sentences are asked. */
type Readings = Pick<ToldSentence, 'days' | 'paperDays' | 'pastDate' | 'anniversaries'>;

function readingsOf(heard: SentenceWithMentions, near: boolean, setting: Setting): Readings {
  const { sentence, lower } = heard;
  const { published } = setting;
  const anniversaries = near ? occasions(heard, setting) : [];
  const days: ToldDay[] = [];
  const paperDays: ToldDay[] = [];
  let pastDate = false;
  for (const mention of heard.dates) {
    const at = { start: mention.start - sentence.start, end: mention.end - sentence.start };
    if (!isClocked(mention) && overlaps(at, anniversaries)) continue;
    if (isSaidAgain(lower, at.start, mention, days.at(-1))) continue;
    const day = { mention, ...at, sameDay: SAME_DAY.test(mention.text.toLowerCase()) };
    if (isCeremonyDate(lower, at.start, at.end, mention, setting)) days.push(day);
    else if (isPaperDate(lower, at.start, mention, setting)) paperDays.push(day);
    else pastDate ||= published !== null && mention.value.end < `${Number(published.slice(0, 4)) - 1}`;
  }
  return { days, paperDays, pastDate, anniversaries };
}

function told(heard: SentenceWithMentions, index: number, near: boolean, setting: Setting): ToldSentence {
  const { lower, field, acts, noNews, places } = heard;
  const { start, end, text, paragraph } = heard.sentence;
  const read = whenAsked(() => readingsOf(heard, near, setting));
  return {
    field,
    index,
    start,
    end,
    text,
    lower,
    paragraph,
    acts,
    noNews,
    places,
    get days() {
      return read().days;
    },
    get paperDays() {
      return read().paperDays;
    },
    get pastDate() {
      return read().pastDate;
    },
    get anniversaries() {
      return read().anniversaries;
    },
  };
}

/** Ids of a sentence's places, then those of the whole article: what "giải phóng tỉnh" may speak of. */
function nearestFirst(places: readonly PlaceMention[], around: readonly string[]): string[] {
  return [...new Set([...places.map((place) => place.placeId).filter((id) => id !== null), ...around])];
}

/** Sentences so near to an act, and those of the opening, are read for occasions. */
const NEAR = 30;
const OPENING = 6;

/** The latest year that an article which nobody dates tells, but for terms and aims that lie ahead of it. */
function yearOfTelling(dates: readonly DateMention[], { fields }: ArticleReading): number {
  const textOf = new Map(fields.map(({ field, text }) => [field, text]));
  const liesAhead = ({ field, start, value }: DateMention): boolean => {
    const text = textOf.get(field) ?? '';
    return isTerm(text, start) || (value.precision === 'year' && isAim(text, start));
  };
  return dates
    .filter((date) => date.value.precision !== 'years' && !liesAhead(date))
    .reduce((latest, { value }) => Math.max(latest, Number(value.end.slice(0, 4))), 0);
}

/** The running text of an article, sentence by sentence, with all that is told in it. */
export function toldSentences(
  acting: readonly ActingSentence[],
  reading: ArticleReading,
  dates: readonly DateMention[],
  places: readonly PlaceMention[],
): ToldSentence[] {
  const heard = withMentions(acting, dates, places);
  const named = places.filter((place) => !place.former).map((place) => place.placeId);
  const around = [...new Set([...named, reading.sourcePlace].filter((id) => id !== null))];
  const latestYear = reading.published === null ? yearOfTelling(dates, reading) : 0;
  const setting = { published: reading.published, latestYear, around };
  const actsAt = heard.flatMap(({ acts }, at) => (acts.length > 0 ? [at] : []));
  let ahead = 0;
  return heard.map((sentence, at) => {
    while (ahead < actsAt.length - 1 && (actsAt[ahead] ?? 0) < at) ahead += 1;
    const distance = Math.min(
      ...actsAt.slice(Math.max(0, ahead - 1), ahead + 1).map((act) => Math.abs(act - at)),
    );
    return told(sentence, at, at < OPENING || distance < NEAR, setting);
  });
}

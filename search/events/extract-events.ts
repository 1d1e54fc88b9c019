import type { ArticleReading } from '../model/article-reading.ts';
import type { ArticleEvent, EventPlace } from '../model/event.ts';
import type { DateMention, PlaceMention } from '../model/mention.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { type ActingSentence, actingSentences } from './acting-sentences.ts';
import { findCeremonies, type Ceremony } from './ceremonies.ts';
import { awardsOf } from './ceremony-awards.ts';
import { hasDayWord, isBackground, mayBeForeground } from './background.ts';
import { ceremonyDate } from './ceremony-date.ts';
import { confidenceOf, evidenceOf } from './ceremony-evidence.ts';
import { eventKinds, mainRule } from './ceremony-kinds.ts';
import { isCore } from './event-kinds.ts';
import { occasionsOf } from './ceremony-occasions.ts';
import { placeOfEvent, placesIn, type PlaceInSentence } from './event-place.ts';
import { isParadeAhead } from './feast-day.ts';
import { foretells, isAhead, isDone, isPutOff, statusOf, tellsPast } from './event-status.ts';
import { heardSentences } from './heard-sentences.ts';
import { articleIsNoNews } from './not-news.ts';
import { isOnlyReferred } from './only-referred.ts';
import { splitJoint } from './joint-ceremonies.ts';
import { publicKinds } from './public-life.ts';
import { addTitle } from './told-title.ts';
import { trustedDates } from './undated-years.ts';
import { toldSentences, type ToldSentence } from './told-sentences.ts';

/** So many sentences of the text may go on about what only the headline tells. */
const TITLE_LEADS = 3;

/** What the ceremonies of one article share. */
interface Story {
  readonly sentences: readonly ToldSentence[];
  readonly reading: ArticleReading;
  /** The places of the whole article, gathered when first asked for. */
  readonly around: () => readonly PlaceInSentence[];
}

function storyOf(sentences: readonly ToldSentence[], reading: ArticleReading): Story {
  let places: readonly PlaceInSentence[] | null = null;
  const around = (): readonly PlaceInSentence[] => (places ??= sentences.flatMap(placesIn));
  return { sentences, reading, around };
}

function placeOf(ceremony: Ceremony, { reading, around, sentences }: Story, day: string | null): EventPlace {
  const telling = ceremony.sentences.filter((one) => ceremony.acts.some((told) => told.sentence === one));
  const text = telling.filter((sentence) => sentence.field !== 'title');
  const [first] = text;
  const before = first === undefined ? undefined : sentences[first.index - 1];
  const lead = before?.paragraph === first?.paragraph && before?.field === first?.field ? before : undefined;
  const hints = [...(lead === undefined ? [] : [lead]), ...sentences.filter((one) => one.field === 'title')];
  return placeOfEvent(text.length > 0 ? text : telling, { around, hints }, day, reading.sourcePlace);
}

/**
 * Whether the ceremony is told as something to come: by its day, by the sentence that tells it, else by any of its acts,
 * unless one of them is told as done. Where no sentence tells a day, a first one of the past settles it.
 */
function isForetold(ceremony: Ceremony, published: string | null): boolean {
  const day = ceremony.day?.told.mention;
  if (published !== null && day !== undefined && isAhead(day, published)) return true;
  if (ceremony.acts.some(({ act, sentence }) => isDone(sentence.lower, act.start))) return false;
  const dayTold = ceremony.acts.filter(({ sentence }) => sentence === ceremony.day?.sentence);
  const [first] = ceremony.acts;
  if (dayTold.length === 0 && first !== undefined && tellsPast(first.sentence.lower, first.act)) return false;
  return (dayTold.length > 0 ? dayTold : ceremony.acts).some(
    ({ sentence, act }) => foretells(sentence.lower, [act]) || isPutOff(sentence.lower, act),
  );
}

/** The day whose units count: of a year told, the day of publication where it lies in that year. */
function dayForPlace(date: PartialDate | null, published: string | null): string | null {
  if (date === null) return published;
  const within = published !== null && date.start <= published && published <= date.end;
  return date.precision !== 'day' && within ? published : date.start;
}

function eventOf(ceremony: Ceremony, story: Story): ArticleEvent | null {
  const { sentences, reading } = story;
  const foretold = isForetold(ceremony, reading.published);
  const { date, reason } = ceremonyDate(ceremony, sentences, foretold, reading.published);
  const told = eventKinds(ceremony, date);
  if (told.length === 0 || isBackground(ceremony, date, reading.published)) return null;
  const day = dayForPlace(date, reading.published);
  const place = placeOf(ceremony, story, day);
  const isShow = told.includes('festival') && !isCore(told);
  const context = { day, placeId: place.placeId, sentences, isShow };
  const anniversaries = occasionsOf(ceremony, context, told.includes('anniversary'));
  const given = awardsOf(ceremony, told, sentences);
  const kinds = publicKinds(told, ceremony, anniversaries, given.awards);
  if (kinds.length === 0 || isOnlyReferred(ceremony, { date, kinds, anniversaries }, reading.published))
    return null;
  return {
    kinds,
    date,
    dateReason: reason,
    status: statusOf(
      date,
      reading.published,
      foretold || isParadeAhead(ceremony, anniversaries, reading.published),
    ),
    place,
    anniversaries,
    ...given,
    evidence: evidenceOf(ceremony, kinds),
    rule: mainRule(ceremony, kinds),
    confidence: confidenceOf(ceremony, date, place),
  };
}

/** Whether any act of the article may be news; most articles tell none, and nothing more of them is read. */
function mayTellNews(acting: readonly ActingSentence[], published: string | null): boolean {
  const told =
    published === null
      ? mayBeForeground(acting, hasDayWord)
      : acting.some(({ acts, noNews }) => acts.length > 0 && noNews() === null);
  return told && articleIsNoNews(acting.slice(0, 3).map(({ lower }) => lower)) === null;
}

/** The dates that count; null where the article turns out to tell nothing that they are needed for. */
function datesOfNews(
  acting: readonly ActingSentence[],
  published: string | null,
  dates: readonly DateMention[],
): readonly DateMention[] | null {
  if (published !== null) return dates;
  const trusted = trustedDates(dates, acting);
  const tellsDay = ({ field, sentence: { start, end } }: ActingSentence): boolean =>
    trusted.some((date) => date.field === field && start <= date.start && date.start < end);
  return mayBeForeground(acting, tellsDay) ? trusted : null;
}

/**
 * The events that an article tells, in the order of their telling. Ranges count in canonical text. `dates` is asked
 * only where an act may be news.
 */
export function extractEvents(
  reading: ArticleReading,
  dates: () => readonly DateMention[],
  places: readonly PlaceMention[],
): ArticleEvent[] {
  const acting = actingSentences(reading);
  if (!mayTellNews(acting, reading.published)) return [];
  const told = datesOfNews(acting, reading.published, dates());
  if (told === null) return [];
  const all = toldSentences(acting, reading, told, places);
  const sentences = heardSentences(all);
  const running = sentences.filter((sentence) => sentence.field !== 'title');
  const ceremonies = findCeremonies(running).flatMap(splitJoint);
  for (const title of sentences.filter((one) => one.field === 'title'))
    addTitle(title, ceremonies, running.slice(0, TITLE_LEADS));
  const story = storyOf(sentences, reading);
  return ceremonies.map((ceremony) => eventOf(ceremony, story)).filter((event) => event !== null);
}

import type { ArticleReading } from '../model/article-reading.ts';
import type { ArticleEvent, Award, EventPlace, Evidence, Recipients } from '../model/event.ts';
import type { DateMention, PlaceMention } from '../model/mention.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { findCeremonies, type Ceremony } from './ceremonies.ts';
import { ceremonyDate } from './ceremony-date.ts';
import { eventKinds, mainRule } from './ceremony-kinds.ts';
import { occasionsOf } from './ceremony-occasions.ts';
import { placeOfEvent, placesIn, type PlaceInSentence } from './event-place.ts';
import { foretells, statusOf } from './event-status.ts';
import { findAwards } from './find-awards.ts';
import { heardSentences } from './heard-sentences.ts';
import { articleIsNoNews } from './not-news.ts';
import { publicKinds } from './public-life.ts';
import { addTitle } from './told-title.ts';
import { toldSentences, type ToldSentence } from './told-sentences.ts';

const NO_RECIPIENTS: Recipients = { total: null, inPerson: null, represented: null, sumHolds: null };

/** The sentence that proves the event: one with its day and an act before one with an act only. */
function evidenceOf(ceremony: Ceremony, kinds: readonly string[]): Evidence {
  const weight = (sentence: ToldSentence): number => {
    const acts = ceremony.acts.filter((told) => told.sentence === sentence);
    const own = acts.some(({ act }) => act.kind === kinds[0] && act.strength !== 'verb')
      ? 2
      : acts.length > 0
        ? 1
        : 0;
    return own + (ceremony.day?.sentence === sentence ? 2 : 0) + (sentence.field === 'title' ? 0 : 0.5);
  };
  const [first, ...others] = ceremony.sentences;
  if (first === undefined) throw new TypeError('A ceremony has at least one sentence.');
  const { field, start, end, text } = others.reduce(
    (best, next) => (weight(next) > weight(best) ? next : best),
    first,
  );
  return { field, start, end, sentence: text };
}

/** "14 Huân chương Độc lập: 2 hạng nhì, 12 hạng ba" gives the two classes; the sum of them is no third award. */
function withoutSums(awards: readonly Award[]): Award[] {
  return awards.filter((award) => {
    const classes = awards.filter((other) => other.name.startsWith(`${award.name} hạng`));
    const sum = classes.reduce((total, { count }) => total + (count ?? 0), 0);
    return classes.length === 0 || (award.count !== null && award.count !== sum);
  });
}

function awardsOf(
  ceremony: Ceremony,
  kinds: readonly string[],
): { awards: readonly Award[]; recipients: Recipients } {
  if (!kinds.includes('award') && !kinds.includes('award_summary'))
    return { awards: [], recipients: NO_RECIPIENTS };
  const inOrder = [...ceremony.sentences].sort((left, right) => left.index - right.index);
  const { awards, recipients } = findAwards(inOrder.map((sentence) => sentence.text).join('\n'));
  return { awards: withoutSums(awards.map(({ award }) => award)), recipients };
}

function confidenceOf(ceremony: Ceremony, date: ArticleEvent['date'], place: ArticleEvent['place']): number {
  const strength = ceremony.acts.some(({ act }) => act.strength === 'ceremony')
    ? 0.6
    : ceremony.acts.some(({ act }) => act.strength === 'act')
      ? 0.55
      : 0.4;
  return Math.min(
    1,
    strength +
      (date?.precision === 'day' ? 0.25 : date === null ? 0 : 0.1) +
      (place.placeId === null ? 0 : 0.15),
  );
}

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

/** Sentences from the beginning among which news tells its events; what is told later without a date is background. */
const NEWS_OPENING = 9;

function isBackground(ceremony: Ceremony, date: PartialDate | null): boolean {
  const dated = date !== null && date.precision !== 'year';
  return (
    !dated &&
    ceremony.acts.every(
      ({ sentence }) => sentence.index >= NEWS_OPENING && !foretells(sentence.lower, sentence.acts),
    )
  );
}

/** Whether the ceremony is told as something to come: by the sentence that tells its day, else by any of its acts. */
function isForetold(ceremony: Ceremony): boolean {
  const dayTold = ceremony.acts.filter(({ sentence }) => sentence === ceremony.day?.sentence);
  return (dayTold.length > 0 ? dayTold : ceremony.acts).some(({ sentence, act }) =>
    foretells(sentence.lower, [act]),
  );
}

function eventOf(ceremony: Ceremony, story: Story): ArticleEvent | null {
  const { sentences, reading } = story;
  const foretold = isForetold(ceremony);
  const { date, reason } = ceremonyDate(ceremony, sentences, foretold, reading.published);
  const told = eventKinds(ceremony, date);
  if (told.length === 0 || isBackground(ceremony, date)) return null;
  const day = date?.start ?? reading.published;
  const place = placeOf(ceremony, story, day);
  const context = { day, placeId: place.placeId, sentences };
  const anniversaries = occasionsOf(ceremony, context, told.includes('anniversary'));
  const given = awardsOf(ceremony, told);
  const kinds = publicKinds(told, ceremony, anniversaries, given.awards);
  if (kinds.length === 0) return null;
  return {
    kinds,
    date,
    dateReason: reason,
    status: statusOf(date, reading.published, foretold),
    place,
    anniversaries,
    ...given,
    evidence: evidenceOf(ceremony, kinds),
    rule: mainRule(ceremony, kinds),
    confidence: confidenceOf(ceremony, date, place),
  };
}

/** The events that an article tells, in the order of their telling. Ranges count in canonical text. */
export function extractEvents(
  reading: ArticleReading,
  dates: readonly DateMention[],
  places: readonly PlaceMention[],
): ArticleEvent[] {
  const all = toldSentences(reading, dates, places);
  if (articleIsNoNews(all.slice(0, 3).map((sentence) => sentence.lower)) !== null) return [];
  const sentences = heardSentences(all);
  const running = sentences.filter((sentence) => sentence.field !== 'title');
  const ceremonies = findCeremonies(running);
  for (const title of sentences.filter((one) => one.field === 'title'))
    addTitle(title, ceremonies, running[0]);
  const story = storyOf(sentences, reading);
  return ceremonies.map((ceremony) => eventOf(ceremony, story)).filter((event) => event !== null);
}

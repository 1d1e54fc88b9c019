import { findAnniversaries, type AnniversaryMention } from '../calendar/find-anniversaries.ts';
import type { TextField } from '../model/article.ts';
import type { ArticleReading, FieldReading, ReadSentence } from '../model/article-reading.ts';
import type { DateMention, PlaceMention } from '../model/mention.ts';
import { findActs, type Act } from './find-acts.ts';
import { findCues } from './find-cues.ts';
import { isCeremonyDate, type ToldDay } from './told-days.ts';

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
  /** Dates that may be the day of a ceremony, in order. */
  readonly days: readonly ToldDay[];
  /** Whether a date was left out because it belongs to history. */
  readonly pastDate: boolean;
  readonly places: readonly PlaceMention[];
  readonly anniversaries: readonly AnniversaryMention[];
}

const SAME_DAY = /cùng (?:ngày|buổi|hôm|thời gian|thời điểm)/u;

/** Lower case of the same length, so that offsets stay. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : Array.from(text, (sign) =>
        sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign,
      ).join('');
}

/** Mentions of one field handed out sentence by sentence; both lists are in order of their start. */
function dealer<Mention extends { readonly start: number; readonly end: number }>(
  mentions: readonly Mention[],
): (sentence: ReadSentence) => Mention[] {
  let next = 0;
  return (sentence) => {
    const dealt: Mention[] = [];
    while (next < mentions.length) {
      const mention = mentions[next];
      if (mention === undefined || mention.start >= sentence.end) break;
      if (mention.start >= sentence.start) dealt.push(mention);
      next += 1;
    }
    return dealt;
  };
}

function overlaps(
  mention: { start: number; end: number },
  ranges: readonly { readonly start: number; readonly end: number }[],
): boolean {
  return ranges.some((range) => mention.start < range.end && range.start < mention.end);
}

function told(
  field: FieldReading,
  sentence: ReadSentence,
  index: number,
  dates: readonly DateMention[],
  places: readonly PlaceMention[],
  reading: ArticleReading,
  around: readonly string[],
): ToldSentence {
  const lower = lowerCase(sentence.text);
  const acts = findActs(findCues(lower));
  const context = {
    day: dates.find((date) => date.value.precision === 'day')?.value.start ?? reading.published,
    placeIds: nearestFirst(places, around),
  };
  const anniversaries = findAnniversaries(sentence.text, context);
  const days: ToldDay[] = [];
  let pastDate = false;
  for (const mention of dates) {
    const at = { start: mention.start - sentence.start, end: mention.end - sentence.start };
    if (overlaps(at, anniversaries)) continue;
    if (isCeremonyDate(lower, at.start, at.end, mention, reading.published)) {
      days.push({ mention, ...at, sameDay: SAME_DAY.test(mention.text.toLowerCase()) });
    } else
      pastDate ||=
        reading.published !== null && mention.value.end < `${Number(reading.published.slice(0, 4)) - 1}`;
  }
  const { start, end, text, paragraph } = sentence;
  return {
    field: field.field,
    index,
    start,
    end,
    text,
    lower,
    paragraph,
    acts,
    days,
    pastDate,
    places,
    anniversaries,
  };
}

/** Ids of a sentence's places, then those of the whole article: what "giải phóng tỉnh" may speak of. */
function nearestFirst(places: readonly PlaceMention[], around: readonly string[]): string[] {
  return [...new Set([...places.map((place) => place.placeId).filter((id) => id !== null), ...around])];
}

/** The running text of an article, sentence by sentence; captions, bylines and other boilerplate are left out. */
export function toldSentences(
  reading: ArticleReading,
  dates: readonly DateMention[],
  places: readonly PlaceMention[],
): ToldSentence[] {
  const sentences: ToldSentence[] = [];
  const named = places.filter((place) => !place.former).map((place) => place.placeId);
  const around = [...new Set([...named, reading.sourcePlace].filter((id) => id !== null))];
  for (const field of reading.fields) {
    const dealDates = dealer(dates.filter((date) => date.field === field.field));
    const dealPlaces = dealer(places.filter((place) => place.field === field.field));
    for (const sentence of field.sentences) {
      const [ownDates, ownPlaces] = [dealDates(sentence), dealPlaces(sentence)];
      if (sentence.role !== 'paragraph') continue;
      sentences.push(told(field, sentence, sentences.length, ownDates, ownPlaces, reading, around));
    }
  }
  return sentences;
}

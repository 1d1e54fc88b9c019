import type { ReadSentence } from '../model/article-reading.ts';
import type { DateMention, PlaceMention, TextRange } from '../model/mention.ts';
import type { ActingSentence } from './acting-sentences.ts';

/** The same with its mentions, before its dates and occasions are judged. */
export interface SentenceWithMentions extends ActingSentence {
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
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

/** Gives each sentence the mentions that begin in it. */
export function withMentions(
  acting: readonly ActingSentence[],
  dates: readonly DateMention[],
  places: readonly PlaceMention[],
): SentenceWithMentions[] {
  return [...Map.groupBy(acting, ({ field }) => field)].flatMap(([field, sentences]) => {
    const ofField = (mention: TextRange): boolean => mention.field === field;
    const dealDates = dealer(dates.filter(ofField));
    const dealPlaces = dealer(places.filter(ofField));
    return sentences.map((heard) => ({
      ...heard,
      dates: dealDates(heard.sentence),
      places: dealPlaces(heard.sentence),
    }));
  });
}

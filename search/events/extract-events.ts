import type { ArticleReading } from '../model/article-reading.ts';
import type { ArticleEvent } from '../model/event.ts';
import type { DateMention, PlaceMention } from '../model/mention.ts';

/** The events that an article tells, in the order of their telling. */
export function extractEvents(
  reading: ArticleReading,
  dates: readonly DateMention[],
  places: readonly PlaceMention[],
): ArticleEvent[] {
  void [reading, dates, places];
  return [];
}

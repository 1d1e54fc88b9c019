import { findDates } from '../dates/find-dates.ts';
import { extractEvents } from '../events/extract-events.ts';
import type { Article } from '../model/article.ts';
import type { ArticleReading, FieldReading } from '../model/article-reading.ts';
import type { EnrichedArticle } from '../model/enriched-article.ts';
import type { TextRange } from '../model/mention.ts';
import { whenAsked } from '../model/when-asked.ts';
import { findPlaces, type FindPlacesOptions } from '../places/find-places.ts';
import { readArticle } from '../text/read-article.ts';

/** Turns ranges of canonical text into ranges of the article's fields as given. */
function toGiven(
  article: Article,
  reading: ArticleReading,
): <Range extends TextRange>(range: Range) => Range {
  const given = { title: article.title, lead: article.lead, body: article.body };
  const fields = new Map<string, FieldReading>(reading.fields.map((field) => [field.field, field]));
  return (range) => {
    const toOriginal = fields.get(range.field)?.toOriginal;
    if (toOriginal === undefined) return range;
    const [start, end] = [toOriginal(range.start), toOriginal(range.end)];
    const text = given[range.field].slice(start, end);
    return 'sentence' in range ? { ...range, start, end, sentence: text } : { ...range, start, end, text };
  };
}

/**
 * All that is read out of an article: dates, places and events. Pure; ranges are those of the fields as given. Dates
 * are read when something needs them: most articles tell no event, and their dates are never asked for by an index.
 */
export function enrichArticle(article: Article, options: FindPlacesOptions = {}): EnrichedArticle {
  const reading = readArticle(article);
  const dates = whenAsked(() => findDates(reading));
  const places = findPlaces(reading, options);
  const events = extractEvents(reading, dates, places);
  const given = toGiven(article, reading);
  const givenDates = whenAsked(() => dates().map(given));
  return {
    article,
    get dates() {
      return givenDates();
    },
    places: places.map(given),
    events: events.map((event) => ({ ...event, evidence: given(event.evidence) })),
  };
}

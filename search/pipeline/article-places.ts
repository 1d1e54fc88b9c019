import type { EnrichedArticle } from '../model/enriched-article.ts';
import { isOfToday, placeById, placesToday } from '../places/gazetteer.ts';

/** In running text a place has to be named this often to be what the article is about. */
const NAMED_IN_BODY = 2;

/** The unit itself and, where it is gone, the units of today that hold its land. */
function withToday(id: string): string[] {
  const place = placeById(id);
  if (place === null || isOfToday(place)) return [id];
  return [id, ...placesToday(id).map((today) => today.id)];
}

/**
 * Ids of the provinces and cities that an article is about: named in title or lead, where its events took place, or
 * named twice in the body; former names told as history do not count. Without any, the place of its source.
 */
export function articlePlaces({ article, places, events }: Omit<EnrichedArticle, 'dates'>): string[] {
  const inBody = new Map<string, number>();
  const about = new Set(events.map(({ place }) => place.placeId));
  for (const { placeId, former, field } of places) {
    if (placeId === null || former) continue;
    const named = (inBody.get(placeId) ?? 0) + 1;
    inBody.set(placeId, named);
    if (field !== 'body' || named >= NAMED_IN_BODY) about.add(placeId);
  }
  about.delete(null);
  if (about.size === 0) about.add(article.sourcePlace);
  return [...new Set([...about].filter((id) => id !== null).flatMap(withToday))];
}

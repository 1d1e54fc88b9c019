import type { ArticleReading, FieldReading } from '../model/article-reading.ts';
import type { TextField } from '../model/article.ts';
import type { PlaceMention } from '../model/mention.ts';
import { placeOn, placesToday } from './gazetteer.ts';

/** How much one mention says about the place of the whole article, by field. */
const WEIGHTS: Readonly<Record<TextField, number>> = { title: 4, lead: 2, body: 1 };
/** A dateline ("Cần Thơ, ngày 2/9") says more than a sentence. */
const DATELINE_WEIGHT = 5;
const SOURCE_WEIGHT = 1;
/** A place is what an article is about when it weighs at least this share of the heaviest. */
const SHARE = 0.5;

function isDateline(field: FieldReading, at: number): boolean {
  return field.sentences.some(({ role, start, end }) => role === 'dateline' && start <= at && at < end);
}

function weights(reading: ArticleReading, mentions: readonly PlaceMention[]): Map<string, number> {
  const total = new Map<string, number>();
  const add = (id: string, weight: number): void => {
    const unit = reading.published === null ? id : (placeOn(id, reading.published)?.id ?? id);
    total.set(unit, (total.get(unit) ?? 0) + weight);
  };
  const datelined = reading.fields.filter(({ sentences }) =>
    sentences.some(({ role }) => role === 'dateline'),
  );
  for (const { field, start, placeId, former } of mentions) {
    if (placeId === null || former) continue;
    const inDateline = datelined.some((one) => one.field === field && isDateline(one, start));
    add(placeId, inDateline ? DATELINE_WEIGHT : WEIGHTS[field]);
  }
  if (reading.sourcePlace !== null) add(reading.sourcePlace, SOURCE_WEIGHT);
  return total;
}

/**
 * Ids of the provinces an article is about, the heaviest first, as they were on its day of publication:
 * those named in title, lead, dateline and body, and the source's own. Former names count for nothing.
 */
export function articlePlaces(reading: ArticleReading, mentions: readonly PlaceMention[]): string[] {
  const ranked = [...weights(reading, mentions)].sort((a, b) => b[1] - a[1]);
  const heaviest = ranked[0]?.[1] ?? 0;
  return ranked.filter(([, weight]) => weight >= heaviest * SHARE).map(([id]) => id);
}

/** The one province the whole article is about; null where it is about several or none. */
export function articlePlace(reading: ArticleReading, mentions: readonly PlaceMention[]): string | null {
  const [first, ...others] = articlePlaces(reading, mentions);
  return first !== undefined && others.length === 0 ? first : null;
}

/** The same places and the units of today that hold their land, for facets and timelines. */
export function placesThenAndNow(ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => [id, ...placesToday(id).map((place) => place.id)]))];
}

import { OBSERVANCES } from '../../search/calendar/observances.ts';
import type { FacetCount, FacetName, SearchEngine } from '../../search/engine/search-engine.ts';
import { AWARDS } from '../../search/events/awards.ts';
import { allPlaces } from '../../search/places/gazetteer.ts';
import { placeLabel, placeShortName } from '../../search/places/place-label.ts';
import type { Suggestible } from '../../search/suggest/suggestion-index.ts';
import { ask } from './ask.ts';

/** Counts by which names are weighed: articles about a place, events of an occasion or award. */
export type NameCounts = Readonly<Partial<Record<FacetName, readonly FacetCount[]>>>;

export async function nameCounts({ articles, events }: SearchEngine): Promise<NameCounts> {
  const [about, told] = await Promise.all([
    articles.search(ask({ facets: ['place'] })),
    events.search(ask({ facets: ['observance', 'award'] })),
  ]);
  return { ...about.facets, ...told.facets };
}

/** All names of places, occasions and awards. A place goes by its name whatever it is typed as. */
export function offeredNames(counts: NameCounts): Suggestible[] {
  const weigh = (facet: FacetName): ((value: string) => number) => {
    const known = new Map(counts[facet]?.map(({ value, count }) => [value, count]));
    return (value) => known.get(value) ?? 0;
  };
  const [ofPlace, ofOccasion, ofAward] = [weigh('place'), weigh('observance'), weigh('award')];
  // The archive knows awards by grade and giver as well, as the table does not.
  const awardNames = new Set([
    ...AWARDS.map(({ name }) => name),
    ...(counts.award ?? []).map(({ value }) => value),
  ]);
  const places = allPlaces().flatMap(({ id, name, aliases, abbreviations }) => {
    const place = { kind: 'place' as const, target: id, weight: ofPlace(id) };
    const short = [name, ...aliases, ...abbreviations];
    return [
      ...short.map((typedAs) => ({ ...place, text: placeShortName(id), typedAs })),
      { ...place, text: placeLabel(id) },
    ];
  });
  const occasions = OBSERVANCES.map(({ id, subject }) => ({
    kind: 'observance' as const,
    text: subject,
    target: id,
    weight: ofOccasion(id),
  }));
  const awards = Array.from(awardNames, (name) => ({
    kind: 'award' as const,
    text: name,
    target: name,
    weight: ofAward(name),
  }));
  return [...places, ...occasions, ...awards];
}

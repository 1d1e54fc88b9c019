import { OBSERVANCES } from '../../search/calendar/observances.ts';
import { AWARDS } from '../../search/events/awards.ts';
import { allPlaces } from '../../search/places/gazetteer.ts';
import { knownNames, type KnownNames } from '../../search/query/known-names.ts';

/** Names that queries on the command line hold together: places, occasions and awards, as the search box does. */
export function namesInQueries(): KnownNames {
  return knownNames([
    ...allPlaces().map(({ id, name, aliases, abbreviations }) => ({
      facet: 'place' as const,
      value: id,
      names: [name, ...aliases, ...abbreviations],
    })),
    ...OBSERVANCES.map(({ id, subject, names }) => ({
      facet: 'observance' as const,
      value: id,
      names: [subject, ...names],
    })),
    ...AWARDS.map(({ name, names }) => ({ facet: 'award' as const, value: name, names: [name, ...names] })),
  ]);
}

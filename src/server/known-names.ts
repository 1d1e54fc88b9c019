import { OBSERVANCES } from '../../search/calendar/observances.ts';
import { AWARDS } from '../../search/events/awards.ts';
import { EVENT_KINDS } from '../../search/events/event-kinds.ts';
import { allPlaces } from '../../search/places/gazetteer.ts';
import { knownNames } from '../../search/query/known-names.ts';

/** Names that the search box knows: places, occasions, awards and kinds of events. */
export const KNOWN_NAMES = knownNames([
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
  ...EVENT_KINDS.map(({ id, label }) => ({ facet: 'kind' as const, value: id, names: [label] })),
]);

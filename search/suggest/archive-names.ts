import { OBSERVANCES } from '../calendar/observances.ts';
import { AWARDS } from '../events/awards.ts';
import { EVENT_KINDS } from '../events/event-kinds.ts';
import { allPlaces } from '../places/gazetteer.ts';
import { knownNames } from '../query/known-names.ts';

/** Names that queries hold together and that `field:` words know: places, occasions, awards and kinds of events. */
export const ARCHIVE_NAMES = knownNames([
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

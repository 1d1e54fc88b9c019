import type { EngineHealth, FacetCount } from '../../search/engine/search-engine.ts';
import type { EventDocument } from '../../search/model/documents.ts';
import { EMPTY_QUERY } from '../../search/query/search-query.ts';
import type { OnThisDay } from '../../search/timeline/on-this-day.ts';
import { placeShortName } from '../../search/places/place-label.ts';
import { vi } from '../i18n/vi.ts';
import { paths } from '../paths.ts';
import { illustrationsAmong, type Illustrations } from './illustrations.ts';
import { eventCard, type EventCard } from './event-card.ts';
import type { Link } from './link.ts';
import { figure } from './numbers.ts';
import { placesOfToday } from './place-names.ts';

/** What the first page is made of. */
export interface HomeAnswer {
  readonly health: EngineHealth;
  readonly latest: readonly EventDocument[];
  readonly upcoming: readonly EventDocument[];
  readonly remembered: { readonly day: OnThisDay; readonly events: readonly EventDocument[] };
  /** Events by place. */
  readonly places: readonly FacetCount[];
}

interface CardList {
  readonly heading: string;
  readonly cards: readonly EventCard[];
}

export interface HomePage {
  readonly holdings: string;
  readonly empty: boolean;
  readonly examples: readonly Link[];
  /** Lists with anything in them. */
  readonly lists: readonly CardList[];
  readonly places: readonly (Link & { readonly count: string })[];
  readonly illustration: Illustrations;
}

/** Queries a newcomer may try: without marks, an acronym, a phrase. */
const EXAMPLES = ['quoc khanh can tho', 'huy hiệu Đảng', '"dâng hương" liệt sĩ', 'ubnd khánh thành'] as const;

/** `today` is an ISO day. */
export function homePage(answer: HomeAnswer, today: string): HomePage {
  const { health, latest, upcoming, remembered } = answer;
  const counts = new Map(answer.places.map(({ value, count }) => [value, count]));
  const day = `${Number(today.slice(8))}/${Number(today.slice(5, 7))}`;
  const lists = [
    { heading: (remembered.day.exact ? vi.home.thisDay : vi.home.aroundDay)(day), events: remembered.events },
    { heading: vi.home.upcoming, events: upcoming },
    { heading: vi.home.latest, events: latest },
  ];
  const shown = lists.flatMap(({ events }) => events);
  return {
    holdings: vi.home.holdings(health.articles, health.events),
    empty: health.articles === 0,
    examples: EXAMPLES.map((text) => ({ text, href: paths.search({ ...EMPTY_QUERY, text }) })),
    lists: lists
      .filter(({ events }) => events.length > 0)
      .map(({ heading, events }) => ({ heading, cards: events.map(eventCard) })),
    places: placesOfToday().map(({ id }) => ({
      href: paths.place(id),
      text: placeShortName(id),
      count: figure(counts.get(id) ?? 0),
    })),
    illustration: illustrationsAmong(shown),
  };
}

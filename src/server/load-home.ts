import type { EventDocument } from '../../search/model/documents.ts';
import { onThisDay } from '../../search/timeline/on-this-day.ts';
import type { HomeAnswer } from '../views/home-page.ts';
import { ask, filters } from './ask.ts';
import { engine } from './engine.ts';

const LATEST = 6;
/** Looked at to find the latest that were held: what was only announced and never told of again is passed over. */
const NEWEST = 40;
const UPCOMING = 3;
const REMEMBERED = 4;

async function eventsOn(day: string): Promise<readonly EventDocument[]> {
  const { events } = engine();
  const { hits } = await events.search(ask({ filters: filters({ from: day, to: day }), limit: REMEMBERED }));
  return hits.map(({ document }) => document).filter((event) => event.event.date?.start === day);
}

async function remember(today: string): Promise<HomeAnswer['remembered']> {
  const { histogram } = await engine().events.search(ask({ histogram: 'day' }));
  const day = onThisDay(histogram, today, REMEMBERED);
  const found = await Promise.all(day.days.map(eventsOn));
  return { day, events: found.flat().slice(0, REMEMBERED) };
}

/** `today` is an ISO day. */
export async function loadHome(today: string): Promise<HomeAnswer> {
  const { events } = engine();
  const [health, past, coming, remembered] = await Promise.all([
    engine().health(),
    events.search(ask({ filters: filters({ to: today }), limit: NEWEST, facets: ['place'] })),
    events.search(ask({ filters: filters({ from: today }), sort: 'oldest', limit: UPCOMING })),
    remember(today),
  ]);
  return {
    health,
    latest: past.hits
      .map(({ document }) => document)
      .filter(({ event }) => event.status === 'held')
      .slice(0, LATEST),
    upcoming: coming.hits.map(({ document }) => document),
    remembered,
    places: past.facets.place ?? [],
  };
}

import { setImmediate as breathe } from 'node:timers/promises';
import { OBSERVANCES } from '../../search/calendar/observances.ts';
import type { Heading } from '../../search/engine/search-engine.ts';
import { AWARDS } from '../../search/events/awards.ts';
import { allPlaces } from '../../search/places/gazetteer.ts';
import { placeLabel } from '../../search/places/place-label.ts';
import type { CorpusFrequencies } from '../../search/suggest/corpus-frequencies.ts';
import { textCounter } from '../../search/suggest/count-texts.ts';
import { suggestionIndex, type Suggestible, type SuggestionIndex } from '../../search/suggest/suggest.ts';
import { ask } from './ask.ts';
import { engine } from './engine.ts';

/** What is offered to readers who are still typing, and what tells a slip from a word. */
export interface Offers {
  readonly indexes: readonly SuggestionIndex[];
  readonly corpus: CorpusFrequencies;
}

const NEWEST_TITLES = 10_000;
/** Titles that are counted and sorted in one go; other requests are answered in between. */
const TITLES_AT_ONCE = 500;
/** Counting begins when the page that set it going has been sent, in milliseconds. */
const AFTER_THE_PAGE = 50;
/** How long the offers of one state of the index are good, in milliseconds. */
const GOOD_FOR = 60_000;

type Counted = 'observance' | 'award';

/** All names by which places, occasions and awards are offered; the latter weigh as many events as there are. */
function nameRows(counts: Readonly<Record<Counted, ReadonlyMap<string, number>>>): Suggestible[] {
  const places = allPlaces().flatMap(({ id, name, aliases, abbreviations }) =>
    [name, placeLabel(id), ...aliases, ...abbreviations].map((text) => ({
      kind: 'place' as const,
      text,
      target: id,
      weight: 0,
    })),
  );
  const occasions = OBSERVANCES.map(({ id, subject }) => ({
    kind: 'observance' as const,
    text: subject,
    target: id,
    weight: counts.observance.get(id) ?? 0,
  }));
  const awards = AWARDS.map(({ name }) => ({
    kind: 'award' as const,
    text: name,
    target: name,
    weight: counts.award.get(name) ?? 0,
  }));
  return [...places, ...occasions, ...awards];
}

async function eventCounts(): Promise<Record<Counted, ReadonlyMap<string, number>>> {
  const { facets } = await engine().events.search(ask({ facets: ['observance', 'award'] }));
  const byValue = (name: Counted): ReadonlyMap<string, number> =>
    new Map(facets[name]?.map(({ value, count }) => [value, count]));
  return { observance: byValue('observance'), award: byValue('award') };
}

/** Newer titles weigh more. */
function titleRow({ id, title }: Heading, place: number): Suggestible {
  return { kind: 'title', text: title, target: id, weight: NEWEST_TITLES - place };
}

interface Kept {
  readonly offers: Offers;
  readonly updated: string | null;
  readonly at: number;
}

// Vite may put this module into several server chunks; the offers are kept once all the same.
const KEY = Symbol.for('bien-nien.suggestions');
const shared = globalThis as Record<
  symbol,
  { kept: Kept | null; building: Promise<Offers> | null } | undefined
>;
const state = (shared[KEY] ??= { kept: null, building: null });

async function read(): Promise<Offers> {
  const indexes = [suggestionIndex(nameRows(await eventCounts()))];
  const headings = await engine().articles.headings(NEWEST_TITLES);
  const counter = textCounter();
  for (let first = 0; first < headings.length; first += TITLES_AT_ONCE) {
    await breathe();
    const some = headings.slice(first, first + TITLES_AT_ONCE);
    for (const { title } of some) counter.add(title);
    indexes.push(suggestionIndex(some.map((heading, place) => titleRow(heading, first + place))));
  }
  return { indexes, corpus: counter.frequencies() };
}

async function build(): Promise<Offers> {
  const { updated } = await engine().health();
  const { kept } = state;
  const offers = kept?.updated === updated ? kept.offers : await read();
  state.kept = { offers, updated, at: Date.now() };
  return offers;
}

/** The offers as they are now; old ones go on while new ones are made. Rejects like the engine when there are none yet. */
export function offers(): Promise<Offers> {
  const { kept } = state;
  if (kept !== null && Date.now() - kept.at < GOOD_FOR) return Promise.resolve(kept.offers);
  state.building ??= build().finally(() => {
    state.building = null;
  });
  if (kept === null) return state.building;
  state.building.catch(() => undefined);
  return Promise.resolve(kept.offers);
}

/** What tells a slip from a word, null until it is counted: no page waits for it, the first to ask sets it going. */
export function corpusAtHand(): CorpusFrequencies | null {
  setTimeout(() => {
    offers().catch(() => undefined);
  }, AFTER_THE_PAGE);
  return state.kept?.offers.corpus ?? null;
}

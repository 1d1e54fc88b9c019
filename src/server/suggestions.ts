import { setImmediate as breathe } from 'node:timers/promises';
import { OBSERVANCES } from '../../search/calendar/observances.ts';
import type { Heading } from '../../search/engine/search-engine.ts';
import { AWARDS } from '../../search/events/awards.ts';
import { allPlaces } from '../../search/places/gazetteer.ts';
import type { CorpusFrequencies } from '../../search/suggest/corpus-frequencies.ts';
import { countTexts } from '../../search/suggest/count-texts.ts';
import { suggestionIndex, type Suggestible, type SuggestionIndex } from '../../search/suggest/suggest.ts';
import { engine } from './engine.ts';

/** What is offered to readers who are still typing, and what tells a slip from a word. */
export interface Offers {
  readonly index: SuggestionIndex;
  readonly corpus: CorpusFrequencies;
}

/** Counting and sorting so many titles takes about half a second, once for each state of the index. */
const NEWEST_TITLES = 10_000;
/** How long the offers of one state of the index are good, in milliseconds. */
const GOOD_FOR = 60_000;

const NAMES: readonly Suggestible[] = [
  ...allPlaces().map(({ id, name }) => ({ kind: 'place' as const, text: name, target: id, weight: 0 })),
  ...OBSERVANCES.map(({ id, subject }) => ({
    kind: 'observance' as const,
    text: subject,
    target: id,
    weight: 0,
  })),
  ...AWARDS.map(({ name }) => ({ kind: 'award' as const, text: name, target: name, weight: 0 })),
];

function rows(headings: readonly Heading[]): Suggestible[] {
  const titles = headings.map(({ id, title }, place) => ({
    kind: 'title' as const,
    text: title,
    target: id,
    weight: headings.length - place,
  }));
  return [...NAMES, ...titles];
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

async function build(): Promise<Offers> {
  const { updated } = await engine().health();
  if (state.kept?.updated === updated) {
    state.kept = { ...state.kept, at: Date.now() };
    return state.kept.offers;
  }
  const headings = await engine().articles.headings(NEWEST_TITLES);
  await breathe();
  const corpus = countTexts(headings.map(({ title }) => title));
  await breathe();
  const offers = { index: suggestionIndex(rows(headings)), corpus };
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

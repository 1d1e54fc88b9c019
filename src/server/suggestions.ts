import { once } from 'node:events';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { CorpusFrequencies } from '../../search/suggest/corpus-frequencies.ts';
import { didYouMean } from '../../search/suggest/did-you-mean.ts';
import { orderedFrequencies } from '../../search/suggest/ordered-frequencies.ts';
import { suggest } from '../../search/suggest/suggest.ts';
import {
  suggestionIndex,
  type Suggestible,
  type SuggestionIndex,
} from '../../search/suggest/suggestion-index.ts';
import { engine } from './engine.ts';
import { offeredNames } from './offered-names.ts';

/** What is offered to readers who are still typing, and what tells a slip from a word. */
interface Offers {
  readonly index: SuggestionIndex;
  /** Null until titles are counted. */
  readonly corpus: CorpusFrequencies | null;
}

/** What the thread sends. */
interface Sorted {
  readonly index: SuggestionIndex;
  readonly titles: number;
}

/** How long the offers of one state of the index are good, in milliseconds. */
const GOOD_FOR = 60_000;
/** How long a reader waits for the first ones, in milliseconds. */
const PATIENCE = 500;

// By its name in package.json, since a built server lies elsewhere than this file.
const THREAD = createRequire(import.meta.url).resolve('#offers-thread');

interface State {
  kept: Offers | null;
  /** State of the index that the kept ones tell of, and when that was found out. */
  updated: string | null;
  checked: number;
  building: Promise<unknown> | null;
}

// Vite may put this module into several server chunks; the offers are kept once all the same.
const KEY = Symbol.for('bien-nien.suggestions');
const shared = globalThis as Record<symbol, State | undefined>;
const state = (shared[KEY] ??= { kept: null, updated: null, checked: 0, building: null });

/** Places, occasions and awards alone: they need no index. */
let names: Offers | null = null;
const namesOnly = (): Offers => (names ??= { index: suggestionIndex(offeredNames({})), corpus: null });

/** Reads and sorts beside the pages: that takes seconds for many titles. */
async function sorted(): Promise<Offers> {
  const thread = new Worker(THREAD);
  thread.unref();
  const [{ index, titles }] = (await once(thread, 'message')) as [Sorted];
  return { index, corpus: orderedFrequencies(index, titles) };
}

/** Rejects like the engine; what the thread fails at is left for later, as names are offered without it. */
async function build(): Promise<void> {
  const { updated } = await engine().health();
  state.checked = Date.now();
  if (state.kept !== null && state.updated === updated) return;
  try {
    state.kept = await sorted();
    state.updated = updated;
  } catch (error) {
    console.error(error);
  }
}

/** Makes new offers where the old ones may be out of date; rejects like the engine. */
function refresh(): Promise<unknown> {
  if (state.building !== null) return state.building;
  if (Date.now() - state.checked < GOOD_FOR) return Promise.resolve();
  state.building = build().finally(() => {
    state.building = null;
  });
  return state.building;
}

const kept = (): Offers | null => state.kept;

/** The offers as they are; the very first ones are waited for a moment. Rejects like the engine while there are none. */
async function offers(): Promise<Offers> {
  const building = refresh();
  const known = kept();
  if (known !== null) {
    building.catch(() => undefined);
    return known;
  }
  await Promise.race([building, wait(PATIENCE)]);
  return kept() ?? namesOnly();
}

/** What a reader who has typed so far may mean, also behind keystrokes of Telex or words run together. */
export async function suggestionsFor(text: string, most: number): Promise<Suggestible[]> {
  const { index, corpus } = await offers();
  const found = suggest(index, text, most);
  const meant = found.length === 0 ? didYouMean(text, corpus) : null;
  return meant === null ? found : suggest(index, meant.text, most);
}

/** What tells a slip from a word, null where that is not counted yet. Rejects like the engine. */
export async function corpusAtHand(): Promise<CorpusFrequencies | null> {
  return (await offers()).corpus;
}

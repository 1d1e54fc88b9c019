import { openConfiguredEngine } from '../../search/engine/open-engine.ts';
import type { SearchEngine } from '../../search/engine/search-engine.ts';

/** The engine given on the command line, else the one of the environment, with the environment's keys. */
export function openGivenEngine(given: string | null): SearchEngine {
  return openConfiguredEngine(process.env, { address: given });
}

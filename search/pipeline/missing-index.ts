import { SearchEngineError } from '../engine/search-engine.ts';

/** What `ask` answers, or `fallback` where there is no index yet: the first run makes it. Other errors go on. */
export async function unlessMissing<Answer>(ask: () => Promise<Answer>, fallback: Answer): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof SearchEngineError && error.code === 'missing-index') return fallback;
    throw error;
  }
}

import type { APIRoute } from 'astro';
import type { EngineHealth } from '../../search/engine/search-engine.ts';
import { SearchEngineError } from '../../search/engine/search-engine.ts';
import { engine } from '../server/engine.ts';
import { json } from '../server/json.ts';

interface Sick {
  readonly ok: false;
  readonly code: string;
}

async function examine(): Promise<EngineHealth | Sick> {
  try {
    return await engine().health();
  } catch (error) {
    // The message may name paths and addresses: it belongs into the log.
    console.error(error instanceof SearchEngineError ? `${error.message} ${error.advice}` : error);
    return { ok: false, code: error instanceof SearchEngineError ? error.code : 'failed' };
  }
}

/** 200 while the engine answers, 503 with Retry-After while it doesn't. */
export const GET: APIRoute = async () => {
  const health = await examine();
  return json(health, health.ok ? 200 : 503, health.ok ? {} : { 'retry-after': '30' });
};

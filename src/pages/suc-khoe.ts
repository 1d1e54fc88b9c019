import type { APIRoute } from 'astro';
import type { EngineHealth } from '../../search/engine/search-engine.ts';
import { SearchEngineError } from '../../search/engine/search-engine.ts';
import { engine } from '../server/engine.ts';
import { json } from '../server/json.ts';

interface Sick {
  readonly ok: false;
  readonly code: string;
  readonly message: string;
}

async function examine(): Promise<EngineHealth | Sick> {
  try {
    return await engine().health();
  } catch (error) {
    const code = error instanceof SearchEngineError ? error.code : 'failed';
    return { ok: false, code, message: error instanceof Error ? error.message : String(error) };
  }
}

/** 200 while the engine answers, 503 with Retry-After while it doesn't. */
export const GET: APIRoute = async () => {
  const health = await examine();
  return json(health, health.ok ? 200 : 503, health.ok ? {} : { 'retry-after': '30' });
};

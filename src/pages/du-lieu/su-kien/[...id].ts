import type { APIRoute } from 'astro';
import { engine } from '../../../server/engine.ts';
import { json, nothingHere } from '../../../server/json.ts';

/** The event with all its reports, as the index keeps it. */
export const GET: APIRoute = async ({ params }) => {
  const document = await engine().events.get(params['id'] ?? '');
  if (document === null) return nothingHere();
  const { id, title, event, reports, sourceCount, places, illustration } = document;
  return json({ id, title, event, reports, sourceCount, places, illustration });
};

import type { APIRoute } from 'astro';
import { engine } from '../../../server/engine.ts';
import { json, nothingHere } from '../../../server/json.ts';

/** The article with its events, as the index keeps it. */
export const GET: APIRoute = async ({ params }) => {
  const document = await engine().articles.get(params['id'] ?? '');
  if (document === null) return nothingHere();
  const { article, events, eventIds, places } = document;
  const { id, url, title, lead, body, blocks, published, source, section, illustration } = article;
  return json({
    ...{ id, url, title, lead, body, blocks, published, source, section, illustration },
    places,
    events: events.map((event, at) => ({ id: eventIds[at] ?? null, ...event })),
  });
};

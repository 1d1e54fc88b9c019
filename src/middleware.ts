import { subscribe } from 'node:diagnostics_channel';
import { STATUS_CODES, type ServerResponse } from 'node:http';
import { defineMiddleware } from 'astro:middleware';
import { SearchEngineError } from '../search/engine/search-engine.ts';
import { paths } from './paths.ts';
import { engineAway } from './server/json.ts';
import { SECURITY_HEADERS } from './server/security-headers.ts';

// In development Vite puts styles and scripts into the page; the policy would forbid them.
const HEADERS = Object.entries(SECURITY_HEADERS).filter(
  ([name]) => !(import.meta.env.DEV && name === 'content-security-policy'),
);

// Styles and other files don't pass through Astro's middleware: these headers are set where Node begins an answer.
subscribe('http.server.request.start', (message) => {
  const { response } = message as { readonly response: ServerResponse };
  for (const [name, value] of HEADERS) response.setHeader(name, value);
});

/** The page's answer, or the page that says that the engine is away: the reader's address stays as it is. */
async function answered(next: () => Promise<Response>, away: () => Promise<Response>): Promise<Response> {
  try {
    return await next();
  } catch (error) {
    if (!(error instanceof SearchEngineError)) throw error;
    console.error(`${error.message} ${error.advice}`);
    return away();
  }
}

/** Adds what every answer carries; a status of ours gets its own words, not those of the page that was meant. */
function completed(response: Response): Response {
  const { body, status } = response;
  const headers = new Headers(response.headers);
  for (const [name, value] of HEADERS) headers.set(name, value);
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-cache');
  if (headers.get('content-type') === 'text/html') headers.set('content-type', 'text/html; charset=utf-8');
  return new Response(body, { status, statusText: STATUS_CODES[status] ?? '', headers });
}

/** Programs that ask for data are told in data. */
export const onRequest = defineMiddleware(async (context, next) => {
  const away = context.url.pathname.startsWith(paths.data())
    ? () => Promise.resolve(engineAway())
    : () => context.rewrite(paths.away());
  return completed(await answered(next, away));
});

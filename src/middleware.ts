import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';
import { defineMiddleware } from 'astro:middleware';
import { SearchEngineError } from '../search/engine/search-engine.ts';
import { paths } from './paths.ts';
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

export const onRequest = defineMiddleware(async (context, next) => {
  const response = await answered(next, () => context.rewrite(paths.away()));
  for (const [name, value] of HEADERS) response.headers.set(name, value);
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-cache');
  return response;
});

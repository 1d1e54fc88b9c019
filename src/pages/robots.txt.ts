import type { APIRoute } from 'astro';
import { paths } from '../paths.ts';

/** Search results are endless combinations of filters: robots are asked to keep to articles, events and places. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nDisallow: ${paths.searchForm()}\nDisallow: /du-lieu/\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });

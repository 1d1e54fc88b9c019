import type { APIContext } from 'astro';

/** The page that says that there is nothing at this address, with status 404. */
export function missing(context: Pick<APIContext, 'rewrite'>): Promise<Response> {
  return context.rewrite('/404');
}

import type { APIRoute } from 'astro';

/** The seal of the head: years on a string. */
const SEAL = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#9c2b1e"/><path d="M16 5v22M16 9.5h7M16 16H9M16 22.5h7" stroke="#fbf7ee" stroke-width="2.2" stroke-linecap="round" fill="none"/><g fill="#fbf7ee"><circle cx="16" cy="9.5" r="2.6"/><circle cx="16" cy="16" r="2.6"/><circle cx="16" cy="22.5" r="2.6"/></g></svg>`;

export const GET: APIRoute = () =>
  new Response(SEAL, {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8', 'cache-control': 'public, max-age=86400' },
  });

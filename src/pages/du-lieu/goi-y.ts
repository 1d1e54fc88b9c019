import type { APIRoute } from 'astro';
import { parseSearchQuery } from '../../../search/query/search-query.ts';
import { json } from '../../server/json.ts';
import { suggestionsFor } from '../../server/suggestions.ts';
import { suggestionLine } from '../../views/suggestion-line.ts';

const MOST = 8;

/** What a reader who has typed so far may mean: places, occasions, awards, titles. */
export const GET: APIRoute = async ({ url }) => {
  const { text } = parseSearchQuery(url.searchParams);
  if (text === '') return json([]);
  return json((await suggestionsFor(text, MOST)).map(suggestionLine));
};

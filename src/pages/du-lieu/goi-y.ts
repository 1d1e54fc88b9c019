import type { APIRoute } from 'astro';
import { parseSearchQuery } from '../../../search/query/search-query.ts';
import { suggest } from '../../../search/suggest/suggest.ts';
import { json } from '../../server/json.ts';
import { offers } from '../../server/suggestions.ts';
import { suggestionLine } from '../../views/suggestion-line.ts';

const MOST = 8;

/** What a reader who has typed so far may mean: places, occasions, awards, titles. */
export const GET: APIRoute = async ({ url }) => {
  const { text } = parseSearchQuery(url.searchParams);
  if (text === '') return json([]);
  const { indexes } = await offers();
  return json(suggest(indexes, text, MOST).map(suggestionLine));
};

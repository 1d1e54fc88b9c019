import { isOfToday, placeById } from '../../search/places/gazetteer.ts';
import { parseSearchQuery, PARAMETERS } from '../../search/query/search-query.ts';
import type { Suggestible } from '../../search/suggest/suggestion-index.ts';
import { vi } from '../i18n/vi.ts';
import { paths } from '../paths.ts';
import { headline } from './excerpt.ts';

/** One line of the list under the search box. */
export interface SuggestionLine {
  readonly text: string;
  /** What it is, in a word. */
  readonly kind: string;
  readonly href: string;
}

function hrefOf({ kind, text, target }: Suggestible): string {
  if (kind === 'place' && target !== null) return paths.place(target);
  if (kind === 'title' && target !== null) return paths.article(target);
  return paths.search(parseSearchQuery(new URLSearchParams([[PARAMETERS.text, text]])));
}

/** Units that are no more say so: their names are often looked for as if they stood. */
function kindOf({ kind, target }: Suggestible): string {
  const place = kind === 'place' && target !== null ? placeById(target) : null;
  return place === null || isOfToday(place) ? vi.suggestions.kinds[kind] : vi.suggestions.formerPlace;
}

export function suggestionLine(row: Suggestible): SuggestionLine {
  return { text: headline(row.text), kind: kindOf(row), href: hrefOf(row) };
}

import { parseSearchQuery, PARAMETERS } from '../../search/query/search-query.ts';
import type { Suggestible } from '../../search/suggest/suggest.ts';
import { vi } from '../i18n/vi.ts';
import { paths } from '../paths.ts';

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

export function suggestionLine(row: Suggestible): SuggestionLine {
  return { text: row.text, kind: vi.suggestions.kinds[row.kind], href: hrefOf(row) };
}

import type { Article } from '../model/article.ts';

/** What of a body is body text: its paragraphs without boilerplate, a blank line between them, letter for letter as given. */
export function proseOf({ body, blocks }: Pick<Article, 'body' | 'blocks'>): string {
  return blocks
    .filter(({ role }) => role === 'paragraph')
    .map(({ start, end }) => body.slice(start, end))
    .join('\n\n');
}

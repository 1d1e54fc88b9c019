import type { Article } from '../model/article.ts';

/** More text than this in one field is a book, in UTF-16 units: what it tells is read out of its beginning. */
export const MOST_READ = 1_000_000;

/** The article as far as it is read for what it tells; the article itself where that is all of it. Ranges stay. */
export function beginningOf(article: Article): Article {
  const { lead, body, blocks } = article;
  if (lead.length <= MOST_READ && body.length <= MOST_READ) return article;
  return {
    ...article,
    lead: lead.slice(0, MOST_READ),
    body: body.slice(0, MOST_READ),
    blocks: blocks
      .filter(({ start }) => start < MOST_READ)
      .map((block) => ({ ...block, end: Math.min(block.end, MOST_READ) })),
  };
}

import { hash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import { textBytes } from '../text/text-codes.ts';

/**
 * What decides an article's document: everything its source gives but the line, and the version of the rules that
 * read it. A line moves when another article is put before it; that is no change.
 */
export function contentHash(article: Article, rulesVersion: string): string {
  const { id, url, title, lead, body, published, source, section, sourcePlace } = article;
  const parts = [rulesVersion, id, article.origin.path, url, title, lead, body, published, source, section];
  const text = [...parts, sourcePlace, String(article.illustration)].join('\u0000');
  return hash('sha256', textBytes(text), 'base64url');
}

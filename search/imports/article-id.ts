import { createHash } from 'node:crypto';
import type { ImportedArticle } from './import-format.ts';

/** Ids stand in addresses and in both engines, so they keep to letters that need no quoting anywhere. */
const PLAIN_ID = /^[\w-]{1,128}$/u;

function hashId(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 20);
}

/**
 * The same article gets the same id in every run: the id its source gives (hashed where it holds more than letters,
 * digits, `_` and `-`), else a hash of its URL, else of file name, title and day. The folder does not count, so an
 * archive can be moved.
 */
export function articleId(article: ImportedArticle): string {
  if (PLAIN_ID.test(article.id)) return article.id;
  if (article.id !== '') return hashId('id', article.id);
  if (article.url !== '') return hashId('url', article.url);
  const fileName = article.origin.path.split(/[/\\]/u).at(-1) ?? '';
  const name = article.title.trim() === '' ? (article.lead + article.body).slice(0, 300) : article.title;
  return hashId('file', fileName, name.trim().normalize('NFC'), article.published);
}

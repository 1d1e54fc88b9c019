import { findPlaces } from '../../../search/places/find-places.ts';
import type { Article } from '../../../search/model/article.ts';
import type { PlaceMention } from '../../../search/model/mention.ts';
import type { WardTable } from '../../../search/places/ward-table.ts';
import { readArticle } from '../../../search/text/read-article.ts';
import type { ArticleReading } from '../../../search/model/article-reading.ts';

/** What a test article tells; the body is one paragraph a line. */
export interface TestArticle {
  readonly title?: string;
  readonly lead?: string;
  readonly body: string;
  readonly published?: string | null;
  readonly sourcePlace?: string;
}

export function readingOf(told: TestArticle): ArticleReading {
  const blocks: Article['blocks'][number][] = [];
  for (const match of told.body.matchAll(/[^\n]+/gu)) {
    blocks.push({ role: 'paragraph', start: match.index, end: match.index + match[0].length });
  }
  return readArticle({
    id: 'test',
    origin: { path: 'test.txt', line: null },
    url: null,
    title: told.title ?? '',
    lead: told.lead ?? '',
    body: told.body,
    blocks,
    published: told.published === undefined ? '2025-10-15' : told.published,
    source: null,
    section: null,
    sourcePlace: told.sourcePlace ?? null,
    illustration: true,
  });
}

export function placesIn(told: TestArticle | string, wards?: WardTable): PlaceMention[] {
  const reading = readingOf(typeof told === 'string' ? { body: told } : told);
  return findPlaces(reading, wards === undefined ? {} : { wards });
}

import type { Origin } from '../model/article.ts';
import { slug } from '../text/slug.ts';
import { BLANK_ARTICLE, type ImportedArticle } from './import-format.ts';

type TextName = Exclude<keyof typeof BLANK_ARTICLE, 'illustration' | 'marked'>;

/** Names under which JSON, CSV and front matter give a field; the first that holds something counts. */
export const FIELD_NAMES = {
  id: ['id', 'guid', 'ma'],
  url: ['url', 'link', 'permalink', 'canonical_url', 'duong_dan'],
  title: ['title', 'headline', 'tieu_de', 'tua'],
  lead: ['lead', 'sapo', 'summary', 'description', 'excerpt', 'tom_tat'],
  body: ['body', 'text', 'content', 'articleBody', 'noi_dung'],
  published: ['published', 'published_at', 'publishedAt', 'publish_date', 'datePublished', 'date_published', 'pubDate', 'date', 'ngay_dang', 'ngay', 'url_date', 'feed_time'],
  source: ['source', 'source_name', 'publisher', 'site', 'nguon'],
  section: ['section', 'category', 'chuyen_muc'],
  sourcePlace: ['source_place', 'sourcePlace', 'province', 'dia_phuong'],
} as const satisfies Record<TextName, readonly string[]>; // prettier-ignore

export type FieldRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is FieldRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `Tiêu đề` → `tieu_de`: column names as people write them, in the form of the table. */
export function fieldName(heading: string): string {
  const name = heading.trim();
  return /^[A-Za-z_]+$/u.test(name) ? name : slug(name).replaceAll('-', '_');
}

/** A value as text: lists joined as paragraphs, objects by their `name` or `rendered`, `''` for anything else. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? '' : value.toISOString();
  if (Array.isArray(value)) {
    return value
      .map((part: unknown) => (typeof part === 'string' ? part : ''))
      .filter((part) => part !== '')
      .join('\n\n');
  }
  if (isRecord(value)) return typeof value['name'] === 'string' ? value['name'] : asText(value['rendered']);
  return '';
}

function pick(record: FieldRecord, names: readonly string[]): string {
  for (const name of names) {
    if (!Object.hasOwn(record, name)) continue;
    const text = asText(record[name]);
    if (text.trim() !== '') return text;
  }
  return '';
}

/** An article from named fields. Texts are kept letter for letter; unknown fields are ignored. */
export function fromFields(record: FieldRecord, origin: Origin): ImportedArticle {
  return {
    origin,
    id: pick(record, FIELD_NAMES.id).trim(),
    url: pick(record, FIELD_NAMES.url).trim(),
    title: pick(record, FIELD_NAMES.title),
    lead: pick(record, FIELD_NAMES.lead),
    body: pick(record, FIELD_NAMES.body),
    published: pick(record, FIELD_NAMES.published).trim(),
    source: pick(record, FIELD_NAMES.source).trim(),
    section: pick(record, FIELD_NAMES.section).trim(),
    sourcePlace: pick(record, FIELD_NAMES.sourcePlace).trim(),
    illustration: record['illustration'] === true || record['illustration'] === 'true',
    marked: BLANK_ARTICLE.marked,
  };
}

import { type FieldRecord, isRecord } from './import-fields.ts';

/** What a page says about its article outside of the text; `''` where it says nothing. */
export interface PageFacts {
  readonly title: string;
  readonly lead: string;
  readonly url: string;
  readonly source: string;
  readonly section: string;
  readonly published: string;
}

interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

interface Page {
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Names of `<meta>` (property, name or itemprop) in order of trust. */
const META_NAMES = {
  title: ['og:title', 'twitter:title'],
  lead: ['og:description', 'description', 'twitter:description'],
  url: ['og:url'],
  source: ['og:site_name', 'application-name', 'dc.publisher', 'copyright'],
  section: ['article:section'],
  published: ['article:published_time', 'datepublished', 'pubdate', 'publishdate', 'publish-date', 'date', 'dc.date', 'dc.created', 'dcterms.created'],
} as const satisfies Record<keyof PageFacts, readonly string[]>; // prettier-ignore

function readMeta(page: Page): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop'].map((key) => element.getAttribute(key)).find(Boolean);
    const content = element.getAttribute('content')?.trim() ?? '';
    if (name && content !== '' && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  return meta;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The schema.org description of the article (JSON-LD), an empty record where there is none. */
function readLinkedData(page: Page): FieldRecord {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const value = parseJson(script.textContent ?? '');
    const members: readonly unknown[] = Array.isArray(value) ? value : [value];
    const nested = members.flatMap((member) => (isRecord(member) ? [member, member['@graph']].flat() : []));
    const article = nested.find(
      (member) => isRecord(member) && /(?:Article|BlogPosting)$/u.test([member['@type']].flat().join(' ')),
    );
    if (isRecord(article)) return article;
  }
  return {};
}

function text(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (isRecord(value)) return text(value['name'] ?? value['@id']);
  return Array.isArray(value) ? text(value[0]) : '';
}

function attribute(page: Page, selector: string, name: string): string {
  for (const element of page.querySelectorAll(selector)) return element.getAttribute(name)?.trim() ?? '';
  return '';
}

/** Facts from JSON-LD first, then `<meta>`, then elements that usually hold them. */
export function readPageFacts(page: Page): PageFacts {
  const linked = readLinkedData(page);
  const meta = readMeta(page);
  const first = (names: readonly string[]): string => names.map((name) => meta.get(name)).find(Boolean) ?? '';
  return {
    title: text(linked['headline']) || first(META_NAMES.title),
    lead: text(linked['description']) || first(META_NAMES.lead),
    url:
      attribute(page, 'link[rel="canonical"]', 'href') ||
      first(META_NAMES.url) ||
      text(linked['mainEntityOfPage']),
    source: text(linked['publisher']) || first(META_NAMES.source),
    section: text(linked['articleSection']) || first(META_NAMES.section),
    published:
      text(linked['datePublished']) ||
      first(META_NAMES.published) ||
      attribute(page, 'time[datetime]', 'datetime'),
  };
}

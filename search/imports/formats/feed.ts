import { parseFeed } from 'feedsmith';
import type { Origin } from '../../model/article.ts';
import { htmlText } from '../html-text.ts';
import {
  BLANK_ARTICLE,
  type ImportedArticle,
  type ImportFormat,
  rejected,
  type SourceFile,
} from '../import-format.ts';
import { readText } from '../read-text.ts';

type Feed = ReturnType<typeof parseFeed>;
type RssItem = NonNullable<Extract<Feed, { format: 'rss' }>['feed']['items']>[number];
type AtomEntry = NonNullable<Extract<Feed, { format: 'atom' }>['feed']['entries']>[number];
type RdfItem = NonNullable<Extract<Feed, { format: 'rdf' }>['feed']['items']>[number];

/** Full text as body and the summary as lead; a feed that gives one of them gives the lead. */
function texts(summary: string, full: string): Pick<ImportedArticle, 'lead' | 'body' | 'marked'> {
  const body = htmlText(full);
  return { lead: htmlText(summary).text, body: body.text, marked: body.marked };
}

/** The first of the values that is a text with words; feeds leave out what they like. */
function first(...values: readonly unknown[]): string {
  return values.find((value): value is string => typeof value === 'string' && value.trim() !== '') ?? '';
}

function fromRss(item: RssItem, source: string, origin: Origin): ImportedArticle {
  return {
    ...BLANK_ARTICLE,
    origin,
    id: first(item.guid?.value),
    url: first(item.link),
    title: htmlText(first(item.title)).text,
    ...texts(first(item.description), first(item.content?.encoded)),
    published: first(item.pubDate, item.dc?.dates?.[0]),
    source: first(item.source?.title, source),
    section: first(item.categories?.[0]?.name),
  };
}

function fromRdf(item: RdfItem, source: string, origin: Origin): ImportedArticle {
  return {
    ...BLANK_ARTICLE,
    origin,
    url: first(item.link),
    title: htmlText(first(item.title)).text,
    ...texts(first(item.description), first(item.content?.encoded)),
    published: first(item.dc?.dates?.[0]),
    source,
  };
}

function fromAtom(entry: AtomEntry, source: string, origin: Origin): ImportedArticle {
  const links = entry.links ?? [];
  const link = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0];
  const [category] = entry.categories ?? [];
  return {
    ...BLANK_ARTICLE,
    origin,
    id: first(entry.id),
    url: first(link?.href),
    title: htmlText(first(entry.title?.value)).text,
    ...texts(first(entry.summary?.value), first(entry.content?.value)),
    published: first(entry.published, entry.updated),
    source,
    section: first(category?.label, category?.term),
  };
}

function readFeed(feed: Feed, origin: Origin): ImportedArticle[] {
  switch (feed.format) {
    case 'rss':
      return (feed.feed.items ?? []).map((item) => fromRss(item, feed.feed.title ?? '', origin));
    case 'rdf':
      return (feed.feed.items ?? []).map((item) => fromRdf(item, feed.feed.title ?? '', origin));
    case 'atom':
      return (feed.feed.entries ?? []).map((entry) => fromAtom(entry, feed.feed.title?.value ?? '', origin));
    case 'json':
      return [];
  }
}

/** RSS 0.9 to 2.0 and Atom, saved as files. */
export const feed: ImportFormat = {
  name: 'RSS or Atom',
  endings: ['.rss', '.atom', '.rdf', '.xml'],
  sniff: (head) => /<(?:rss|feed|rdf:RDF)[\s>]/u.test(head),
  async *read(source: SourceFile) {
    const text = await readText(source);
    if (typeof text !== 'string') {
      yield text;
      return;
    }
    const origin = { path: source.path, line: null };
    try {
      const articles = readFeed(parseFeed(text), origin);
      yield* articles;
      if (articles.length === 0) yield rejected(origin, 'The feed holds no articles', 'Leave it out.');
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      const advice = 'Save the RSS or Atom feed again; other kinds of XML are not read.';
      yield rejected(origin, `The file is no whole feed: ${detail}`, advice);
    }
  },
};

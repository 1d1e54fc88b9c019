import type { SearchRequest } from '../../../../search/engine/search-engine.ts';
import type { ArticleDocument, EventDocument } from '../../../../search/model/documents.ts';
import { planQuery, type PlanningOptions } from '../../../../search/query/plan-query.ts';

export interface ArticleSketch {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly body?: string;
  readonly published?: string | null;
  readonly source?: string;
  readonly places?: readonly string[];
  readonly kinds?: readonly string[];
  readonly awards?: readonly string[];
  readonly observances?: readonly string[];
  readonly contentHash?: string;
  readonly path?: string;
}

/** An article document of which only what a test speaks of is given. */
export function articleDocument(sketch: ArticleSketch): ArticleDocument {
  const { id, title, lead = '', body = '', published = null } = sketch;
  return {
    id,
    article: {
      id,
      origin: { path: sketch.path ?? 'articles.jsonl', line: 1 },
      url: null,
      title,
      lead,
      body,
      blocks: [{ role: 'paragraph', start: 0, end: body.length }],
      published,
      source: sketch.source ?? null,
      section: null,
      sourcePlace: null,
      illustration: true,
    },
    contentHash: sketch.contentHash ?? `hash of ${id}`,
    events: [],
    eventIds: [],
    places: sketch.places ?? [],
    kinds: sketch.kinds ?? [],
    awards: sketch.awards ?? [],
    observances: sketch.observances ?? [],
  };
}

export interface EventSketch {
  readonly id: string;
  readonly day: string | null;
  readonly bucket: string;
  readonly articleIds: readonly string[];
  readonly title?: string;
  readonly places?: readonly string[];
  readonly kinds?: readonly string[];
}

export function eventDocument(sketch: EventSketch): EventDocument {
  const { id, day, bucket, articleIds, kinds = ['anniversary'] } = sketch;
  const sentence = `Lễ kỷ niệm ${id} được tổ chức trọng thể.`;
  const event: EventDocument['event'] = {
    kinds,
    date: day === null ? null : { start: day, end: day, precision: 'day' },
    dateReason: null,
    status: 'held',
    place: { placeId: sketch.places?.[0] ?? null, province: null, districtOrWard: null },
    anniversaries: [],
    awards: [],
    recipients: { total: null, inPerson: null, represented: null, sumHolds: null },
    evidence: { field: 'body', start: 0, end: sentence.length, sentence },
    rule: 'test',
    confidence: 1,
  };
  return {
    id,
    title: sketch.title ?? `Lễ kỷ niệm ${id}`,
    event,
    reports: articleIds.map((articleId) => ({
      articleId,
      articleTitle: `Bài ${articleId}`,
      published: day,
      source: 'Báo thử',
      illustration: true,
      copyGroup: articleId,
      event,
    })),
    sourceCount: articleIds.length,
    bucket,
    day,
    places: sketch.places ?? [],
    kinds,
    observances: [],
    awards: [],
    illustration: true,
  };
}

/** A request for a typed text; everything else as a first page asks it. */
export function request(
  text: string | null,
  over: Partial<SearchRequest> = {},
  options: PlanningOptions = {},
): SearchRequest {
  return {
    plan: text === null ? null : planQuery(text, options).plan,
    filters: { facets: {}, from: null, to: null },
    sort: 'relevance',
    offset: 0,
    limit: 20,
    facets: [],
    histogram: null,
    ...over,
  };
}

export async function* batches<Item>(
  ...lists: readonly (readonly Item[])[]
): AsyncGenerator<readonly Item[]> {
  for (const list of lists) yield await Promise.resolve(list);
}

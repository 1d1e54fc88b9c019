import type { ArticleDocument, EventDocument, EventReport } from '../../../search/model/documents.ts';
import type { ArticleEvent } from '../../../search/model/event.ts';

export const EVENT: ArticleEvent = {
  kinds: ['anniversary', 'award'],
  date: { start: '2023-08-31', end: '2023-08-31', precision: 'day' },
  dateReason: 'span-end',
  status: 'held',
  place: { placeId: 'soc-trang', province: 'Sóc Trăng', districtOrWard: 'huyện Kế Sách' },
  anniversaries: [],
  awards: [],
  recipients: { total: null, inPerson: null, represented: null, sumHolds: null },
  evidence: { field: 'lead', start: 0, end: 23, sentence: 'Sáng 31/8, lễ diễn ra.' },
  rule: 'le-ky-niem',
  confidence: 0.9,
};

/** An event with what a test changes about it. */
export function anEvent(change: Partial<ArticleEvent> = {}): ArticleEvent {
  return { ...EVENT, ...change };
}

export function aReport(change: Partial<EventReport> = {}): EventReport {
  return {
    articleId: 'bai-1',
    articleTitle: 'Bài một',
    published: '2023-09-01',
    source: 'Bản tin',
    illustration: false,
    copyGroup: '0',
    event: EVENT,
    ...change,
  };
}

export function anEventDocument(change: Partial<EventDocument> = {}): EventDocument {
  const event = change.event ?? EVENT;
  return {
    id: 'su-kien-1',
    title: 'Lễ kỷ niệm – Sóc Trăng',
    event,
    reports: [aReport({ event })],
    sourceCount: 1,
    bucket: '',
    day: event.date?.start ?? null,
    places: ['soc-trang', 'can-tho'],
    kinds: event.kinds,
    observances: [],
    awards: [],
    illustration: false,
    ...change,
  };
}

/** An article whose body is one paragraph, or the blocks that are given. */
export function anArticle(change: Partial<ArticleDocument['article']> = {}): ArticleDocument {
  const body = change.body ?? 'Đoạn thân bài.';
  return {
    id: 'bai-1',
    article: {
      id: 'bai-1',
      origin: { path: 'a.txt', line: null },
      url: null,
      title: 'Bài một',
      lead: 'Sáng 31/8, lễ diễn ra. Trời mưa.',
      body,
      blocks: [{ role: 'paragraph', start: 0, end: body.length }],
      published: null,
      source: null,
      section: null,
      sourcePlace: null,
      illustration: false,
      ...change,
    },
    contentHash: '',
    events: [],
    eventIds: [],
    places: [],
    kinds: [],
    awards: [],
    observances: [],
  };
}

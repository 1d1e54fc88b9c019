import { describe, expect, test } from 'vitest';
import { drift, DOCUMENT_SETTINGS } from '../../../search/engine/drivers/meilisearch/index-settings.ts';
import { nearQueries } from '../../../search/engine/drivers/meilisearch/near-queries.ts';
import { foundQueries, type FoundQueries } from '../../../search/engine/drivers/meilisearch/query-texts.ts';
import { serverAddress } from '../../../search/engine/drivers/meilisearch/server-address.ts';
import { holderOf } from '../../../search/engine/drivers/meilisearch/spread-documents.ts';
import { documentKey, storeDocument } from '../../../search/engine/drivers/meilisearch/stored-document.ts';
import { articleView } from '../../../search/engine/document-views.ts';
import { prepareDocument } from '../../../search/engine/prepare-document.ts';
import type { TermStatistics } from '../../../search/ranking/term-statistics.ts';
import { documentTokens } from '../../../search/ranking/token-keys.ts';
import type { QueryPlan } from '../../../search/model/query-plan.ts';
import { planQuery } from '../../../search/query/plan-query.ts';
import { statisticsOf } from '../ranking/statistics-of.ts';
import { articleDocument } from './conformance/documents.ts';

function plan(text: string): QueryPlan {
  const planned = planQuery(text).plan;
  if (planned === null) throw new Error(`no plan for "${text}"`);
  return planned;
}

describe('addresses', () => {
  test.each([
    ['meilisearch+http://127.0.0.1:7700', { urls: ['http://127.0.0.1:7700'], prefix: 'bien-nien' }],
    ['meilisearch+https://search.example.vn/archive', { urls: ['https://search.example.vn'], prefix: 'archive' }],
    ['meilisearch+http://10.0.0.1:7700,10.0.0.2:7700', { urls: ['http://10.0.0.1:7700', 'http://10.0.0.2:7700'], prefix: 'bien-nien' }],
  ])('%s', (address, expected) => {
    expect(serverAddress(address)).toEqual(expected);
  }); // prettier-ignore
});

/** Statistics of an index that holds some titles. */
const titled = (titles: readonly string[]): TermStatistics =>
  statisticsOf(titles.map((title) => documentTokens({ title, lead: '', body: '' })));

const found = (text: string, marked = false, titles: readonly string[] = []): FoundQueries =>
  foundQueries(plan(text), titled(titles), marked);

describe('queries for what is found', () => {
  test('every word in quotes, so that no prefix, typo or split takes part', () => {
    expect(found('huy hieu dang').texts).toEqual([
      { q: expect.stringMatching(/^("[a-z ]+" ?)+$/u) as string, attribute: 'folded' },
    ]);
  });

  test('alternatives become a union', () => {
    const { texts, exact } = found('huế OR "đà nẵng"');
    expect(texts.map(({ q }) => q).sort()).toEqual(['"da nang"', '"hue"']);
    expect(exact).toBe(true);
  });

  test('marks of a phrase as they are stored, word by word', () => {
    const { folded, marked } = storeDocument(
      prepareDocument(
        articleDocument({ id: 'a', title: 'Về Cần Thơ', lead: 'Đường U23, 北京' }),
        articleView,
      ),
    );
    expect(folded.split(' . ').slice(0, 2)).toEqual(['ve can tho', 'duong u23 北京']);
    expect(marked.split(' . ')[0]).toMatch(/^ve\d{3} can\d{3} tho\d{3}$/u);
    const [asked] = found('"Cần Thơ"', true).texts;
    expect(asked?.attribute).toBe('marked');
    expect(marked).toContain(asked?.q.replaceAll('"', ''));
    expect(marked).not.toContain(found('"Cán Thơ"', true).texts[0]?.q.replaceAll('"', ''));
  });

  test('what is excluded stands in each query', () => {
    expect(found('lễ -"pháo hoa"').texts[0]?.q).toBe('"le" -"phao hoa"');
  });

  test('more words than the server reads are looked at one by one', () => {
    const long = found('một hai ba bốn năm sáu bảy tám chín mười mía gạo');
    expect(long.exact).toBe(false);
    expect(long.texts[0]?.q.split('" "')).toHaveLength(10);
  });

  test('the server is asked for the rarest of them, so that few documents have to be looked at', () => {
    const usual = ['Hai ba bốn', 'Một hai ba bốn năm sáu bảy', 'Hai ba'];
    const [asked] = found('một hai ba bốn năm sáu bảy tám chín mười mía gạo', false, usual).texts;
    for (const rare of ['mia', 'gao', 'chin', 'tam']) expect(asked?.q).toContain(`"${rare}"`);
    for (const common of ['hai', 'ba']) expect(asked?.q).not.toContain(`"${common}"`);
  });
});

describe('queries for what is near', () => {
  const asked = (text: string, titles: readonly string[]): string[] =>
    nearQueries(plan(text), titled(titles)).map(({ q }) => q);

  test('what is akin proposes documents, unless there are more of it than hits are taken', () => {
    expect(asked('xe hơi', ['Ô tô'])).toContain('"o to"');
    expect(
      asked(
        'xe hơi',
        Array.from({ length: 1001 }, () => 'Ô tô'),
      ),
    ).not.toContain('"o to"');
  });
});

describe('keys and places of documents', () => {
  test('ids that the server takes stay, others are hashed, none collide', () => {
    expect(documentKey('bao-can-tho_12')).toBe('bao-can-tho_12');
    expect(documentKey('bài 1')).toMatch(/^h-[\w-]{43}$/u);
    expect(documentKey('h-x')).not.toBe('h-x');
  });

  test('only documents of a server that leaves change their place', () => {
    const ids = Array.from({ length: 500 }, (_, number) => `bai-${number}`);
    const three = ['http://a', 'http://b', 'http://c'];
    const moved = ids.filter((id) => {
      const before = three[holderOf(id, three)];
      return before !== 'http://c' && before !== three[holderOf(id, three.slice(0, 2))];
    });
    expect(moved).toEqual([]);
    for (const place of [0, 1, 2]) {
      expect(ids.filter((id) => holderOf(id, three) === place).length).toBeGreaterThan(100);
    }
  });
});

describe('drift of settings', () => {
  test('none against themselves, in whatever order sets come and whatever the server adds', () => {
    const served = structuredClone(DOCUMENT_SETTINGS) as Record<string, unknown>;
    served['sortableAttributes'] = ['key', 'stamp'];
    served['typoTolerance'] = { enabled: false, disableOnWords: [] };
    expect(drift(DOCUMENT_SETTINGS, served)).toEqual([]);
  });

  test('is told by name', () => {
    const served = { ...DOCUMENT_SETTINGS, rankingRules: ['words', 'typo'], searchCutoffMs: null };
    expect(drift(DOCUMENT_SETTINGS, served)).toEqual(['rankingRules', 'searchCutoffMs']);
  });
});

import { describe, expect, test } from 'vitest';
import { articlePage } from '../../../src/views/article-page.ts';
import { anArticle, anEvent, anEventDocument } from './sample-documents.ts';

const sentence = (field: 'lead' | 'body', start: number, end: number) =>
  anEvent({ evidence: { field, start, end, sentence: '' } });

describe('the page of an article', () => {
  test("marks an event's sentence, anchors its beginning and links it", () => {
    const document = { ...anArticle(), events: [sentence('lead', 0, 22)], eventIds: ['su-kien-1'] };
    const page = articlePage(document, [anEventDocument()]);
    const event = { number: 0, href: '/su-kien/su-kien-1' };
    expect(page.lead).toEqual([
      { text: 'Sáng 31/8, lễ diễn ra.', event, begins: [0] },
      { text: ' Trời mưa.', event: null, begins: [] },
    ]);
    expect(page.events.map(({ anchor }) => anchor)).toEqual(['/bai/bai-1#su-kien-1']);
  });

  test('two events of one sentence each have their anchor, one event told twice is listed once', () => {
    const events = [sentence('lead', 0, 22), sentence('lead', 0, 22)];
    const page = articlePage({ ...anArticle(), events, eventIds: ['su-kien-1', 'su-kien-1'] }, [
      anEventDocument(),
    ]);
    expect(page.lead[0]?.begins).toEqual([0, 1]);
    expect(page.events).toHaveLength(1);
  });

  test('keeps captions in their place and the rest of the page apart', () => {
    const body = 'Đoạn một.\n\nẢnh: lễ\n\nXem thêm\n\nĐoạn hai.';
    const blocks = [
      { role: 'paragraph', start: 0, end: 9 },
      { role: 'caption', start: 11, end: 18 },
      { role: 'see-also', start: 20, end: 28 },
      { role: 'paragraph', start: 30, end: body.length },
    ] as const;
    const page = articlePage(anArticle({ body, blocks }), []);
    expect(page.paragraphs.map(({ role, pieces }) => [role, pieces[0]?.text])).toEqual([
      ['paragraph', 'Đoạn một.'],
      ['caption', 'Ảnh: lễ'],
      ['paragraph', 'Đoạn hai.'],
    ]);
    expect(page.around.map(({ pieces }) => pieces[0]?.text)).toEqual(['Xem thêm']);
  });

  test('a dateline stands on the line of its paragraph', () => {
    const body = 'TTXVN - Ngày 31/8, lễ.\n\nCần Thơ\n\nHết.';
    const blocks = [
      { role: 'dateline', start: 0, end: 7 },
      { role: 'paragraph', start: 8, end: 22 },
      { role: 'dateline', start: 24, end: 31 },
      { role: 'paragraph', start: 33, end: body.length },
    ] as const;
    const lines = articlePage(anArticle({ body, blocks }), []).paragraphs;
    expect(lines.map(({ role, dateline, pieces }) => [role, dateline, pieces[0]?.text])).toEqual([
      ['paragraph', 'TTXVN - ', 'Ngày 31/8, lễ.'],
      ['dateline', null, 'Cần Thơ'],
      ['paragraph', null, 'Hết.'],
    ]);
  });

  test('a sentence over two lines is marked on both and anchored once', () => {
    const body = 'Câu bắt đầu\nvà hết.';
    const document = { ...anArticle({ body }), events: [sentence('body', 0, body.length)], eventIds: ['x'] };
    const pieces = articlePage(document, []).paragraphs.map((paragraph) => paragraph.pieces);
    expect(pieces.map((line) => line.map(({ begins }) => begins))).toEqual([[[0]], [[]]]);
    expect(pieces.every(([piece]) => piece?.event?.href === '/su-kien/x')).toBe(true);
  });

  test('an article without a title has a heading all the same', () => {
    expect(articlePage(anArticle({ title: '' }), []).titleText).toBe('Bài không có tiêu đề');
  });

  test.each([
    ['https://example.org/a?b=<c>', 'https://example.org/a?b=%3Cc%3E'],
    ['javascript:alert(1)', null],
    ['data:text/html,<script>', null],
    [' JAVASCRIPT:alert(1)', null],
    ['//example.org', null],
    ['khong phai dia chi', null],
    [null, null],
  ])('the address %j is linked as %j', (url, link) => {
    expect(articlePage(anArticle({ url }), []).original).toBe(link);
  });
});

import { describe, expect, test } from 'vitest';
import type { Article } from '../../../search/model/article.ts';
import { readArticle } from '../../../search/text/read-article.ts';

const body = 'Sáng 31/8, thành phố trao “Huy hiệu”. Dự lễ có đông người.\n(Ảnh: Thu Hà)'.normalize('NFD');
const caption = body.indexOf('(');

const article: Article = {
  id: 'a',
  origin: { path: 'a.txt', line: null },
  url: null,
  title: 'Trao Huy hiệu Đảng',
  lead: ' ',
  body,
  blocks: [
    { role: 'paragraph', start: 0, end: caption - 1 },
    { role: 'caption', start: caption, end: body.length },
  ],
  published: '2023-08-31',
  source: null,
  section: null,
  sourcePlace: 'can-tho',
  illustration: true,
};

describe('reading an article', () => {
  test('gives title and body in canonical form, blank fields left out', () => {
    const reading = readArticle(article);
    expect(reading.fields.map((field) => field.field)).toEqual(['title', 'body']);
    expect(reading.published).toBe('2023-08-31');
    expect(reading.sourcePlace).toBe('can-tho');
  });

  test('cuts sentences block by block and leads them back', () => {
    const field = readArticle(article).fields[1];
    expect(field?.sentences.map(({ role, paragraph, text }) => [role, paragraph, text])).toEqual([
      ['paragraph', 0, 'Sáng 31/8, thành phố trao "Huy hiệu".'],
      ['paragraph', 0, 'Dự lễ có đông người.'],
      ['caption', 1, '(Ảnh: Thu Hà)'],
    ]);
    for (const { start, end, text } of field?.sentences ?? []) {
      expect(field?.text.slice(start, end)).toBe(text);
      const given = body.slice(field?.toOriginal(start), field?.toOriginal(end)).normalize('NFC');
      expect(given.replace(/[“”]/gu, '"')).toBe(text);
    }
  });
});

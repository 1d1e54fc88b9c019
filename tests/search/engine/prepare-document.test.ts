import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentView, SearchedFields, StoredDetails } from '../../../search/engine/document-views.ts';
import { prepareDocument } from '../../../search/engine/prepare-document.ts';
import { unpackTokens } from '../../../search/ranking/packed-tokens.ts';
import { documentTokens } from '../../../search/ranking/token-keys.ts';
import { tokens } from '../../../search/text/tokens.ts';

type Document = StoredDetails & SearchedFields;

const view: DocumentView<Document> = {
  fields: (document) => document,
  facets: () => ({ place: [], kind: [], source: [], year: [], award: [], observance: [] }),
  day: () => null,
  links: () => [],
};

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
const wordsOf = (text: string, form: 'folded' | 'coded'): string[] => tokens(text).map((word) => word[form]);

function check(fields: SearchedFields): void {
  const document = { id: 'một', ...fields };
  const { words, json } = prepareDocument(document, view);
  const texts = [fields.title, fields.lead, fields.body];
  expect(words.folded.map(textOf)).toEqual(texts.map((text) => wordsOf(text, 'folded').join(' ')));
  const coded = textOf(words.coded).split(' ').filter((word) => word !== '');
  expect(new Set(coded)).toEqual(new Set(texts.flatMap((text) => wordsOf(text, 'coded'))));
  expect(unpackTokens(words.tokens)).toEqual(documentTokens(fields));
  expect(JSON.parse(textOf(json))).toEqual(document);
} // prettier-ignore

const LONG = 'nghiêng'.repeat(40);

test.each([
  { title: '', lead: '', body: '' },
  { title: 'Cần Thơ', lead: 'cần, căn; Cần Thơ!', body: '' },
  { title: 'Hoà bình', lead: 'Hòa bình'.normalize('NFD'), body: 'kỉ niệm, kỷ niệm 02/09' },
  { title: 'Chữ \ufc5e đứng riêng', lead: '\ufe74', body: '½ ℃ ⒆ ㈦ 淋㈦Ꭸ' },
  { title: 'Жизнь và 東京', lead: 'ɖường 😀 ﬁ', body: `${LONG} ${LONG} x` },
])('its words are those of the text: $title', check);

test('whatever the text, document after document', () => {
  const text = fc.string({ unit: fc.oneof(fc.constantFrom('a', 'Đ', 'ệ', ' ', '\u0301', '1', '.', 'ж'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), maxLength: 80 }); // prettier-ignore
  fc.assert(fc.property(fc.record({ title: text, lead: text, body: text }), check), { numRuns: 300 });
});

test('all of it lies in one buffer, which another thread can have without a copy', () => {
  const { words, json } = prepareDocument({ id: 'a', title: 'Một', lead: 'hai', body: 'ba' }, view);
  const buffers = new Set([words.tokens, ...words.folded, words.coded, json].map(({ buffer }) => buffer));
  expect([...buffers]).toEqual([json.buffer]);
});

import { expect, test } from 'vitest';
import {
  countDocument,
  emptyStatistics,
  markedFrequency,
  pairFrequency,
  pairWeight,
  slotStamps,
  wordFrequency,
  wordWeight,
  type TermStatistics,
} from '../../../search/ranking/term-statistics.ts';
import { statisticsBytes, statisticsFromBytes } from '../../../search/ranking/statistics-bytes.ts';
import { documentTokens, foldedNumber, tokenKey } from '../../../search/ranking/token-keys.ts';
import { statisticsOf } from './statistics-of.ts';

const TEXTS = [
  'Cần Thơ mừng Quốc khánh',
  'Căn nhà ở Cần Thơ',
  'Lễ tưởng niệm liệt sĩ ở Quảng Trị',
  'Vị tướng và niềm tin',
];

const documents = TEXTS.map((body) => documentTokens({ title: '', lead: '', body }));

const counted = (order: readonly number[]): TermStatistics =>
  statisticsOf(order.flatMap((at) => documents[at] ?? []));

test('a term counts once a document, with and without its marks', () => {
  const statistics = counted([0, 1, 2, 3]);
  expect(statistics.documents).toBe(4);
  expect(wordFrequency(statistics, foldedNumber('can'))).toBe(2);
  expect(markedFrequency(statistics, tokenKey('can', 'can62'))).toBe(2);
  expect(markedFrequency(statistics, tokenKey('can', 'can8'))).toBe(1);
  expect(wordFrequency(statistics, foldedNumber('tuong'))).toBe(2);
  expect(pairFrequency(statistics, foldedNumber('tuong'), foldedNumber('niem'))).toBe(1);
  expect(pairFrequency(statistics, foldedNumber('niem'), foldedNumber('tuong'))).toBe(0);
});

test('the order of documents and what came and went in between change nothing', () => {
  const there = counted([0, 1, 2, 3]);
  const back = counted([3, 2, 1, 0]);
  const stamps = slotStamps();
  for (const sign of [1, -1] as const) {
    for (const document of documents.slice(0, 2)) countDocument(back, document, sign, stamps);
  }
  expect(statisticsBytes(back)).toEqual(statisticsBytes(there));
});

test('they survive being kept as bytes', () => {
  const statistics = counted([0, 2]);
  const back = statisticsFromBytes(statisticsBytes(statistics));
  expect(back.documents).toBe(2);
  expect(back.words).toEqual(statistics.words);
  expect(back.counts).toEqual(statistics.counts);
});

test('so do those of many documents, most of whose slots are used', () => {
  const statistics = emptyStatistics();
  statistics.counts.fill(7);
  statistics.counts.set([254, 255, 256, 70_000, 0], 5);
  const back = statisticsFromBytes(statisticsBytes({ ...statistics, documents: 9 }));
  expect(back.documents).toBe(9);
  expect(back.counts).toEqual(statistics.counts);
  expect(statisticsBytes(counted([0])).length).toBeLessThan(1000);
});

test.each([
  { terms: 'words', weigh: wordWeight, rarest: 1 },
  { terms: 'pairs', weigh: pairWeight, rarest: 100 },
])('rarer $terms weigh more, down to $rarest of 10,000 documents', ({ weigh, rarest }) => {
  const statistics = { ...emptyStatistics(), documents: 10_000 };
  const frequencies = [9000, 1000, 200, 100, 10, 1, 0];
  const weights = frequencies.map((frequency) => weigh(statistics, frequency));
  expect(weights).toEqual([...weights].sort((one, other) => one - other));
  expect(new Set(weights).size).toBe(frequencies.filter((frequency) => frequency >= rarest).length);
  expect(Math.min(...weights)).toBeGreaterThan(0);
});

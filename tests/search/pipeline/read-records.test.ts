import { expect, test } from 'vitest';
import { BLANK_ARTICLE } from '../../../search/imports/import-format.ts';
import { validateArticle } from '../../../search/imports/validate-article.ts';
import { mergeReports } from '../../../search/events/merge-reports.ts';
import {
  isRead,
  readOutcomes,
  type RecordOrProblem,
  toRecords,
} from '../../../search/pipeline/read-records.ts';
import { growthOf, LINEAR } from '../growth.ts';

const OPENING = 'Sáng 2/9/2023, tỉnh Cà Mau tổ chức lễ trao tặng Huy hiệu Đảng cho 5 đảng viên.\n\n';
/** Each one is a ceremony of its own on the same day at the same place. */
const AGAIN = 'Cùng ngày, tỉnh Cà Mau tổ chức lễ trao tặng Huy hiệu Đảng cho 7 đảng viên.\n\n';

function readBody(body: string): RecordOrProblem[] {
  const origin = { path: 'bai.txt', line: 1 };
  const imported = { ...BLANK_ARTICLE, origin, title: 'Trao Huy hiệu Đảng', body, published: '2023-09-03' };
  const { article } = validateArticle(imported);
  const given = article === null ? [] : [{ article, hash: '' }];
  return toRecords(given, readOutcomes(given, { prepare: false }));
}

const reportsIn = (items: readonly RecordOrProblem[]) =>
  items.filter(isRead).flatMap(({ reports }) => reports);

test('an article that tells a few ceremonies keeps them all, without a notice', () => {
  const items = readBody(OPENING + AGAIN.repeat(3));
  expect(items).toHaveLength(1);
  expect(reportsIn(items)).toHaveLength(4);
});

test('of an article with ceremonies without end the first hundred are taken, and it is told', () => {
  const items = readBody(OPENING + AGAIN.repeat(400));
  expect(reportsIn(items)).toHaveLength(100);
  expect(items.find((item) => !isRead(item))).toMatchObject({
    severity: 'notice',
    path: 'bai.txt',
    reason: 'The article tells more events than one report does: 401',
  });
});

test('of a book the beginning is read for events, and it is told; all of it is searched', () => {
  const filling = 'Đồng lúa chín vàng hai bên bờ kênh. '.repeat(30_000);
  const items = readBody(`${OPENING}${filling}\n\n${AGAIN}Chương cuối nói về cây thốt nốt.`);
  expect(reportsIn(items)).toHaveLength(1);
  expect(items.find((item) => !isRead(item))).toMatchObject({
    reason: 'The article is longer than a report is',
  });
  const body = items.find(isRead)?.prepared.words.folded[2] ?? '';
  expect(Buffer.from(body).toString()).toMatch(/cay thot not$/u);
});

test('reading and merging ceremonies without end take linear time', () => {
  const read = (text: string): unknown => mergeReports(reportsIn(readBody(OPENING + text)));
  expect(growthOf(read, AGAIN)).toBeLessThan(LINEAR);
});

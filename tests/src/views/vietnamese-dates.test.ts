import { describe, expect, test } from 'vitest';
import type { PartialDate } from '../../../search/model/partial-date.ts';
import {
  dateWords,
  dayWords,
  machineDate,
  marginDate,
  monthWords,
  originWords,
} from '../../../src/views/vietnamese-dates.ts';

const plain = (text: string | null): string | null => text?.replace(/\u00a0/gu, ' ') ?? null;
const date = (start: string, end = start, precision: PartialDate['precision'] = 'day'): PartialDate => ({
  start,
  end,
  precision,
});

describe('dates in words, no more exact than they are known', () => {
  test.each([
    [date('2023-08-31'), 'thứ Năm, 31/8/2023', '2023-08-31'],
    [date('2023-12-31'), 'Chủ Nhật, 31/12/2023', '2023-12-31'],
    [date('2023-09-01', '2023-09-03'), '1 – 3/9/2023', '2023-09-01'],
    [date('2023-08-30', '2023-09-02'), '30/8 – 2/9/2023', '2023-08-30'],
    [date('2023-12-31', '2024-01-01'), '31/12/2023 – 1/1/2024', '2023-12-31'],
    [date('2023-09-01', '2023-09-30', 'month'), 'tháng 9 năm 2023', '2023-09'],
    [date('2023-07-01', '2023-09-30', 'quarter'), 'quý III năm 2023', null],
    [date('2023-01-01', '2023-12-31', 'year'), 'năm 2023', '2023'],
    [date('2021-01-01', '2026-12-31', 'years'), 'giai đoạn 2021 – 2026', null],
  ])('%o is %s', (value, words, machine) => {
    expect(plain(dateWords(value))).toBe(words);
    expect(machineDate(value)).toBe(machine);
  });

  test('no date has no words', () => {
    expect(dateWords(null)).toBeNull();
    expect(machineDate(null)).toBeNull();
  });

  test.each([
    ['1945-09-02', '2/9/1945'],
    ['1944-12', '12/1944'],
    ['1791', 'năm 1791'],
    ['0040', 'năm 40'],
  ])('the origin %s is %s', (origin, words) => {
    expect(plain(originWords(origin))).toBe(words);
  });

  test('a number never parts from the word before it', () => {
    expect(dayWords('2023-08-31')).toContain('thứ\u00a0Năm');
    expect(monthWords('2023-08')).toBe('tháng\u00a08 năm\u00a02023');
  });
});

describe("a timeline's margin", () => {
  test.each([
    [date('2023-08-31'), '31', 'thứ Năm'],
    [date('2023-09-01', '2023-09-03'), '1–3', 'nhiều ngày'],
    [date('2023-08-30', '2023-09-02'), '30–2/9', 'nhiều ngày'],
    [date('2023-09-01', '2023-09-30', 'month'), '—', 'trong tháng'],
    [date('2023-01-01', '2023-12-31', 'year'), '—', 'trong năm'],
    [null, '?', 'không rõ ngày'],
  ])('%o', (value, figure, note) => {
    const margin = marginDate(value);
    expect([margin.figure, plain(margin.note)]).toEqual([figure, note]);
  });
});

import type { DateCorpus } from './date-corpus.ts';

/** Lunar days, published on 1 April 2025; the lunar year Ất Tỵ began on 29 January and had a leap sixth month. */
export const LUNAR_DAYS: DateCorpus = {
  published: '2025-04-01',
  rows: [
    [
      '2025-04-07',
      'mùng 10 tháng 3 âm lịch', 'mồng 10 tháng 3 âm lịch', 'Mùng 10 tháng ba', '10/3 âm lịch', '10-3 âm lịch', 'ngày 10-3 âm lịch', 'ngày 10/3 (âm lịch)',
      'mùng 10/3 âm lịch', '10-3 (ÂL)', 'ngày 10/3 (AL)', '10.3 âm lịch', 'ngày 10 tháng 3 lịch âm', 'ngày 7/4 dương lịch', 'ngày 10/3 năm Ất Tỵ',
      'ngày mùng 10 tháng 3 năm Ất Tỵ', 'ngày 10 tháng 3 năm 2025 âm lịch', 'mồng mười tháng ba',
    ],
    ['2025-01-29', 'mùng 1 Tết', 'mồng 1 Tết', 'sáng mùng một Tết', 'mùng 1 Tết Nguyên đán', 'mùng 1 tháng Giêng', 'mùng 1 Tết Ất Tỵ'],
    ['2025-02-02', 'mùng 5 Tết', 'sáng mùng 5 Tết', 'mồng năm Tết', 'mùng 5 tháng Giêng'],
    ['2025-02-12', 'rằm tháng Giêng', 'đêm rằm tháng Giêng', 'Rằm tháng Giêng năm Ất Tỵ', 'ngày rằm tháng Giêng', '15 tháng Giêng'],
    ['2025-09-06', 'sẽ diễn ra vào rằm tháng Bảy', 'sẽ mở vào ngày 15/7 âm lịch', 'rằm tháng 7 năm Ất Tỵ'],
    ['2025-08-08', 'ngày 15 tháng 6 nhuận năm Ất Tỵ', 'rằm tháng 6 nhuận năm Ất Tỵ'],
    ['2025-07-10', 'ngày 16/6 âm lịch năm Ất Tỵ', 'ngày 16 tháng 6 năm Ất Tỵ (âm lịch)'],
    ['2025-01-28', 'đêm 30 Tết', 'đêm giao thừa'],
    ['2025-01-22', 'ngày 23 tháng Chạp', '23 tháng Chạp', 'ngày 23/12 âm lịch'],
    ['2025-01-29..2025-02-02', 'từ mùng 1 đến mùng 5 Tết', 'mùng 1 - mùng 5 tháng Giêng', 'từ mùng 1 đến mùng 5 tháng Giêng'],
    ['2025-02-01..2025-02-12', 'từ mùng 4 đến rằm tháng Giêng'],
    ['2025-04-05..2025-04-07', 'từ mùng 8 đến mùng 10 tháng 3 âm lịch', 'từ ngày 8 đến 10/3 âm lịch'],
    ['2025-04-05..2025-04-07', 'ngày 8, 9 và 10 tháng 3 âm lịch', 'ngày 8, 9, 10 tháng Ba năm Ất Tỵ'],
    ['2025-01-22..2025-02-02', 'từ 23 tháng Chạp đến mùng 5 tháng Giêng', 'từ ngày 23 tháng Chạp đến ngày 5 tháng Giêng'],
    ['2025-07-23..2025-08-24', 'từ ngày 29/6 đến 2/7 âm lịch'],
    // "Mùng" of the solar calendar: a feast, a weekday, a numbered year.
    ['2024-09-02', 'mùng 2 tháng 9 năm 2024', 'mùng 2/9/2024'],
    ['2025-03-08', 'mồng 8 tháng 3'],
  ],
}; // prettier-ignore

import type { DateCorpus } from './date-corpus.ts';

/** Months, quarters, years, terms and decades, published on 20 August 2025. */
export const MONTHS_AND_YEARS: DateCorpus = {
  published: '2025-08-20',
  rows: [
    ['2025-06', 'tháng 6', 'cuối tháng 6', 'đầu tháng sáu', 'tháng 6/2025', 'tháng 6-2025', 'tháng 6 năm 2025', 'tháng sáu năm nay', 'hồi tháng 6', '6/2025', 'tháng 06/2025'],
    ['2025-09', 'tháng 9', 'tháng 9 tới', 'trung tuần tháng 9', 'tháng chín'],
    ['2024-11', 'tháng 11/2024', 'tháng 11 năm ngoái', 'tháng mười một năm 2024'],
    ['1975-03', 'tháng 3/1975', 'tháng ba năm 1975'],
    ['2025-01..2025-06', '6 tháng đầu năm 2025', 'sáu tháng đầu năm nay', 'từ tháng 1 đến tháng 6/2025', '6 tháng đầu năm'],
    ['1975-03..1975-05', 'tháng 3 đến tháng 5 năm 1975', 'tháng 3-5/1975'],
    ['2025-01..2025-10', '10 tháng năm 2025', '10 tháng của năm 2025'],
    ['2025-Q1', 'quý I/2025', 'quý 1/2025', 'quý I năm 2025', 'quý một năm 2025', 'quý I', 'quí I-2025'],
    ['2025-Q3', 'quý III/2025', 'quý 3', 'quý ba', 'đầu quý III'],
    ['2025-Q4', 'quý IV/2025', 'quý 4 của năm 2025'],
    ['2023', 'năm 2023', 'cuối năm 2023', 'đầu năm 2023', 'năm Quý Mão', 'năm Quý Mão 2023', 'năm Quý Mão (2023)'],
    ['2025', 'năm Ất Tỵ', 'xuân Ất Tỵ', 'Năm nay'],
    ['1804', 'năm Giáp Tý (1804)', 'năm 1804'],
    ['0938', 'năm 938'],
    ['2021..2026', 'nhiệm kỳ 2021-2026', 'nhiệm kỳ 2021 - 2026', 'giai đoạn 2021-2026', '2021-2026', 'nhiệm kỳ 2021 – 2026'],
    ['2024..2025', 'năm học 2024-2025', 'năm học 2024 - 2025'],
    ['1980..1989', 'những năm 1980', 'thập niên 1980', 'những năm 80', 'thập niên 80', 'những năm 80 của thế kỷ XX', 'đầu những năm 1980', 'thập kỷ 80 của thế kỷ trước'],
    ['1901..2000', 'thế kỷ XX', 'thế kỷ 20', 'đầu thế kỷ XX'],
  ],
}; // prettier-ignore

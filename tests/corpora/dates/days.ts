import type { DateCorpus } from './date-corpus.ts';

/** Days of the solar calendar, published on Sunday, 3 September 2023. */
export const DAYS: DateCorpus = {
  published: '2023-09-03',
  rows: [
    [
      '2023-08-31',
      'ngày 31/8', 'Ngày 31-8', 'ngày 31.8', 'ngày 31/08', 'ngày 31 tháng 8', 'ngày 31 / 8', 'sáng 31/8', 'Sáng 31-8',
      'rạng sáng 31.8', 'chiều 31-8', 'tối 31.8', 'đêm 31/8', 'trưa 31-8', 'chiều tối 31/8', 'sáng ngày 31/8',
      'sáng sớm ngày 31-8', 'buổi chiều ngày 31/8', 'hôm 31/8', '31/8', 'ngày 31 tháng tám', 'ngày ba mươi mốt tháng tám',
      'ngày 31/8/2023', 'ngày 31-8-2023', '31.8.2023', '31/8/2023', 'ngày 31/8 năm 2023', 'ngày 31 tháng 8 năm 2023',
      '31 tháng 8 năm 2023', 'ngày 31-8 năm nay', '2023-08-31', 'ngày 31/8/23', 'thứ Năm, ngày 31/8', 'thứ năm 31-8',
      'Thứ 5 ngày 31/8/2023', 'sáng thứ Năm (31/8)', 'ngày 31/8 (thứ Năm)', '8h ngày 31/8', '19h30 31/8', 'lúc 9 giờ sáng 31-8',
      '7 giờ 30 phút ngày 31-8', 'hôm thứ Năm (31-8)', 'ngày 31/8 vừa qua', 'ngày31/8', 'T5 ngày 31/8',
    ],
    ['2023-09-02', 'tối qua (2/9)', 'tối qua, 2-9', 'tối 2-9', 'sáng hôm qua 2/9', 'hôm qua, ngày 2/9', 'cùng ngày 2/9', 'hôm qua (2-9)', 'cuối tuần này (2/9)'],
    // The written day wins over the word beside it.
    ['2023-09-04', 'tối nay (4/9)', 'hôm nay, 4-9', 'sáng mai 4/9'],
    ['2023-10-28', 'ngày 28/10', 'tối 28-10', 'ngày 28/10 tới'],
    ['2023-12-20', 'dự kiến ngày 20/12', 'sẽ khai mạc vào ngày 20/12', 'ngày 20/12 sắp tới'],
    ['2022-10-28', 'ngày 28/10 năm ngoái', 'ngày 28/10 năm trước', 'ngày 28-10-2022', 'hồi ngày 28/10'],
    ['2024-03-10', 'ngày 10/3 năm tới', 'ngày 10-3 năm sau', 'ngày 10/3/2024', 'ngày 10/3 tới'],
    ['1975-04-30', 'ngày 30/4/1975', '30-4-1975', 'ngày 30 tháng 4 năm 1975', 'ba mươi tháng tư năm 1975', 'ngày 30 tháng tư 1975'],
    ['2024-02-29', 'ngày 29/2/2024', 'ngày 29 tháng 2 năm 2024'],
    // 1 September 2023 was a Friday; the year before it was a Thursday.
    ['2022-09-01', 'thứ Năm, 1/9'],
    ['2023-09-01', 'thứ Sáu, 1/9', 'từ 1/9', 'đến hết 1/9', 'từ 01-9', 'ngày đầu tiên của tháng 9'],
  ],
}; // prettier-ignore

/** Several days at once. Days in a row are one mention. */
export const DAY_RANGES: DateCorpus = {
  published: '2023-09-03',
  rows: [
    [
      '2023-09-01..2023-09-03',
      'từ ngày 1 đến 3/9', 'từ 1 đến 3-9', 'từ ngày 1/9 đến ngày 3/9', 'từ ngày 1-3/9', 'ngày 1 - 3/9', '1-3/9', '1 - 3/9/2023',
      'từ 1/9 đến hết 3/9', 'các ngày 1, 2 và 3/9', 'ngày 1, 2, 3/9', 'ngày 1/9, 2/9 và 3/9', 'ngày 1, 2 và 3 tháng 9 năm 2023',
      'từ sáng 1/9 đến tối 3/9', 'từ 8h ngày 1/9 đến 17h ngày 3/9', 'từ ngày 1 tháng 9 đến ngày 3 tháng 9 năm 2023', 'từ 1.9 - 3.9.2023',
    ],
    ['2023-08-30..2023-09-02', 'từ 30/8 đến 2/9', 'từ ngày 30-8 đến 2-9', '30/8 - 2/9', 'ngày 30.8 - 2.9.2023', 'từ ngày 30 đến 2/9'],
    ['2022-12-28..2023-01-02', 'từ ngày 28/12/2022 đến 2/1/2023', 'từ 28/12 đến 2/1/2023', '28/12/2022 - 2/1/2023'],
    ['2001-01-11..2011-12-31', 'từ ngày 11/1/2001 đến ngày 31/12/2011'],
    ['1945-09-02..2023-09-02', '2/9/1945 - 2/9/2023',
      '2-9-1945-2-9-2023',
      '2.9.1945-2.9.2023', '(2/9/1945-2/9/2023)', '2-9-1945 – 2-9-2023', 'ngày 2/9/1945 đến ngày 2/9/2023', '02/9/1945 - 02/9/2023'],
  ],
}; // prettier-ignore

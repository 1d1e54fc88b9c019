/** Short texts of several sentences: what is published when, and each mention with its value and, where inferred, its reason. */
export interface DatedArticle {
  readonly about: string;
  readonly published: string | null;
  readonly text: string;
  readonly mentions: readonly (readonly [text: string, value: string, reason: string | null])[];
}

export const ARTICLES: readonly DatedArticle[] = [
  {
    about: 'without publication the end of the remembrance span gives the year',
    published: null,
    text: 'Ngày 31/8, thành phố họp mặt kỷ niệm 78 năm Quốc khánh (2/9/1945 - 2/9/2023).',
    mentions: [
      ['Ngày 31/8', '2023-08-31', 'span-end'],
      ['2/9/1945 - 2/9/2023', '1945-09-02..2023-09-02', null],
    ],
  },
  {
    about: 'without publication the same day told in full gives the year',
    published: null,
    text: 'Lễ khánh thành mở ngày 12/5/2022. Trước đó, ngày 10/5, đoàn kiểm tra đã đến. Sáng 12-5 trời mưa.',
    mentions: [
      ['ngày 12/5/2022', '2022-05-12', null],
      ['ngày 10/5', '2022-05-10', 'full-date'],
      ['Sáng 12-5', '2022-05-12', 'full-date'],
    ],
  },
  {
    about: 'without publication a lone year of the text serves',
    published: null,
    text: 'Sáng 20/11, nhà trường tổng kết phong trào thi đua năm 2019.',
    mentions: [
      ['Sáng 20/11', '2019-11-20', 'year-in-text'],
      ['năm 2019', '2019', null],
    ],
  },
  {
    about: '"cùng ngày" goes back to the day of the meeting, not to the day remembered or to the decision',
    published: '2023-09-05',
    text:
      'Ngày 31/8, huyện họp mặt theo Quyết định số 45/QĐ-UBND ngày 20/8/2023. Buổi lễ ôn lại ngày 2/9/1945. ' +
      'Chiều cùng ngày, đoàn đến nghĩa trang. Hai ngày sau, đoàn trở về.',
    mentions: [
      ['Ngày 31/8', '2023-08-31', 'publication'],
      ['ngày 20/8/2023', '2023-08-20', null],
      ['ngày 2/9/1945', '1945-09-02', null],
      ['Chiều cùng ngày', '2023-08-31', 'counted-from-named-day'],
      ['Hai ngày sau', '2023-09-02', 'counted-from-named-day'],
    ],
  },
  {
    about: 'a story of the past keeps its year within the sentence',
    published: '2025-04-28',
    text: 'Ngày 10/3/1975 quân ta nổ súng, ngày 26/3 giải phóng Huế. Sáng 26/4, tỉnh tổ chức mít tinh.',
    mentions: [
      ['Ngày 10/3/1975', '1975-03-10', null],
      ['ngày 26/3', '1975-03-26', 'same-sentence'],
      ['Sáng 26/4', '2025-04-26', 'publication'],
    ],
  },
  {
    about: 'plans look ahead over the turn of the year, what was held looks back',
    published: '2023-12-28',
    text: 'Thành phố sẽ bắn pháo hoa tối 10/2. Dịp này năm ngoái. Lễ hội đã diễn ra ngày 15/4.',
    mentions: [
      ['tối 10/2', '2024-02-10', 'planned'],
      ['năm ngoái', '2022', 'counted-from-publication'],
      ['ngày 15/4', '2023-04-15', 'held'],
    ],
  },
  {
    about: 'a list of days apart is one mention a day, the feast beside a name is told apart',
    published: '2024-03-25',
    text: 'Các ngày 15, 17 và 20/3, đoàn đi thăm. Nhân Ngày Quốc tế Phụ nữ 8-3, hội tặng quà.',
    mentions: [
      ['ngày 15', '2024-03-15', 'publication'],
      ['17', '2024-03-17', 'publication'],
      ['20/3', '2024-03-20', 'publication'],
      ['8-3', '2024-03-08', 'publication'],
    ],
  },
  {
    about: 'a lunar day beside its solar day',
    published: '2025-04-02',
    text: 'Lễ giỗ mở ngày 7/4 (tức mùng 10 tháng 3 âm lịch).',
    mentions: [
      ['ngày 7/4', '2025-04-07', 'publication'],
      ['mùng 10 tháng 3 âm lịch', '2025-04-07', 'publication'],
    ],
  },
  {
    about: 'a ceremony on the last day of the year for the first day of the next',
    published: '2024-01-02',
    text: 'Tối 31/12, thành phố kỷ niệm 20 năm trực thuộc Trung ương (1/1/2004 - 1/1/2024).',
    mentions: [
      ['Tối 31/12', '2023-12-31', 'span-end'],
      ['1/1/2004 - 1/1/2024', '2004-01-01..2024-01-01', null],
    ],
  },
  {
    about:
      'an old article read without publication tells its own time from its span, though later years are named',
    published: null,
    text: 'Sáng 18/8, xã tổ chức lễ kỷ niệm (19/8/1945 - 19/8/2015). Mục tiêu đến năm 2020 là về đích.',
    mentions: [
      ['Sáng 18/8', '2015-08-18', 'span-end'],
      ['19/8/1945 - 19/8/2015', '1945-08-19..2015-08-19', null],
      ['năm 2020', '2020', null],
    ],
  },
  {
    about: 'without publication a day of history gives no year',
    published: null,
    text: 'Ngày 31/8, huyện họp mặt ôn lại ngày 2/9/1945.',
    mentions: [['ngày 2/9/1945', '1945-09-02', null]],
  },
  {
    about: 'without publication the years of a span give the year',
    published: null,
    text: 'Ngày 15/3, trường kỷ niệm 50 năm thành lập (1973 - 2023).',
    mentions: [
      ['Ngày 15/3', '2023-03-15', 'span-end'],
      ['1973 - 2023', '1973..2023', null],
    ],
  },
  {
    about: 'the span of its own sentence outweighs a much later day of publication',
    published: '2026-01-10',
    text: 'Ngày 31/8, thành phố họp mặt kỷ niệm 78 năm Quốc khánh (2/9/1945 - 2/9/2023).',
    mentions: [
      ['Ngày 31/8', '2023-08-31', 'span-end'],
      ['2/9/1945 - 2/9/2023', '1945-09-02..2023-09-02', null],
    ],
  },
];

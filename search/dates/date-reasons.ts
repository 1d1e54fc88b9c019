/** How the parts of a date that the text leaves out were found, in words for the reader. */
export const DATE_REASONS = {
  'full-date': 'năm lấy từ ngày đầy đủ nêu trong bài',
  'span-end': 'năm lấy từ mốc cuối của đợt kỷ niệm nêu trong bài',
  'year-in-text': 'năm lấy từ năm nêu trong bài',
  'edition-year': 'năm lấy từ tên sự kiện nêu trong bài',
  'same-sentence': 'năm lấy từ mốc nêu trước đó trong câu',
  weekday: 'năm có ngày ấy rơi đúng thứ nêu trong bài',
  'other-calendar': 'năm có ngày âm lịch và ngày dương lịch nêu trong bài trùng nhau',
  'solar-day-beside': 'ngày dương lịch nêu kèm ngày âm lịch',
  held: 'ngày gần nhất trước ngày đăng, vì việc đã diễn ra',
  planned: 'ngày gần nhất sau ngày đăng, vì việc sắp diễn ra',
  publication: 'ngày gần ngày đăng nhất',
  'counted-from-publication': 'tính từ ngày đăng',
  'counted-from-named-day': 'tính từ ngày vừa nêu trong bài',
} as const satisfies Readonly<Record<string, string>>;

export type DateReason = keyof typeof DATE_REASONS;

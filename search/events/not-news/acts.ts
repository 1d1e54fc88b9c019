import { NO_FEASTS } from './feasts.ts';
import type { NotAnAct } from './not-an-act-row.ts';
import { ROADS_REOPENED, WORKS_UNDER_WAY } from './works.ts';

/** Acts of bodies that are only asked for, or are those of another meeting. */
const OTHER_BUSINESS: readonly NotAnAct[] = [
  {
    why: 'press conference: only asked for',
    kinds: ['press_conference'],
    side: 'before',
    pattern:
      /(?<!\p{L})(?:cần|nên|phải|đề nghị|yêu cầu|không)(?: (?:sớm|tổ chức|mở|phải|có|một|cuộc|buổi))* $/u,
    example: 'Ngành y tế cần sớm họp báo để người dân yên tâm.',
  },
  {
    why: 'recognition: only proposed',
    kinds: ['recognition'],
    side: 'from',
    pattern:
      /^[^.;]{0,120}(?<!\p{L})(?:đề nghị|đề xuất|xét|xem xét|hồ sơ|ứng viên)(?: xét| được)? công nhận(?!\p{L})/u,
    example: 'Sở công bố danh sách 14 xã được đề nghị xét công nhận đạt chuẩn nông thôn mới nâng cao.',
  },
  {
    why: 'congress: a meeting about it',
    kinds: ['congress'],
    side: 'from',
    pattern:
      /^(?:tổ chức|đồng tổ chức|phối hợp tổ chức|tiến hành|khai mạc)(?: \p{L}+)? (?:hội thảo|tọa đàm|hội nghị|họp|góp ý|lấy ý kiến|tổng kết|quán triệt|kiểm tra|tập huấn|cuộc thi|hội thi(?! đua))(?!\p{L})/u,
    example: 'Ngày 5/9, Hội Luật gia tổ chức hội thảo góp ý văn kiện trình Đại hội đại biểu tỉnh.',
  },
];

/** Rows for side kinds; the core kinds have readers of their own. */
export const NO_NEWS_ACTS: readonly NotAnAct[] = [
  ...WORKS_UNDER_WAY,
  ...ROADS_REOPENED,
  ...NO_FEASTS,
  ...OTHER_BUSINESS,
];

import type { NotDate } from '../date-rule.ts';
import { COUNT, COUNTED, countOpeners, form, oneOf } from '../vocabulary.ts';

const RATES = [
  'tỷ số',
  'tỉ số',
  'tỷ lệ',
  'tỉ lệ',
  'đạt',
  'xếp hạng',
  'hạng',
  'vòng',
  'phiên bản',
  'version',
  'ios',
  'android',
  'bản',
  'thị lực',
  'nhóm',
  'khoảng',
  'hơn',
  'gần',
] as const;

/** Figures that count, measure or compare. */
export const COUNTS = [
  {
    name: 'around-the-clock',
    opens: ['#/'],
    pattern: form('24 {0,1}/ {0,1}(?:7|24)(?![/.-]\\d| {1,3}âm lịch)|7/7|360/365'),
    example: '24/7',
  },
  {
    name: 'rate-or-score',
    opens: RATES,
    pattern: form(`${oneOf(RATES)} {1,3}(?:là {1,3}|:{1,3})?\\d{1,3} {0,2}[/.:-] {0,2}\\d{1,3}(?![/.-]\\d)`),
    example: 'tỷ số 2/1',
  },
  {
    name: 'counted-things',
    opens: ['#/'],
    pattern: form(`\\d{1,2} {0,2}[/-] {0,2}\\d{1,2} {1,3}${COUNTED}`),
    example: '12/12 xã',
  },
  {
    name: 'times-a-day',
    opens: ['mỗi ngày', 'một ngày', 'ngày', '# ngày'],
    pattern: form(
      '(?:(?:mỗi|một|1) {1,3}ngày {1,3}(?:uống |ăn |làm |ngủ |có )?(?:từ |khoảng )?\\d{1,2}|ngày {1,3}[1-9])[/.-]\\d{1,2} {1,3}(?:lần(?! đầu| thứ)|bữa|viên|cữ|giờ(?! địa)|tiếng|ly|cốc|lít|chuyến|buổi|triệu|nghìn|kg|gram|g|km|h)',
    ),
    example: 'mỗi ngày 2-3 lần',
  },
  {
    name: 'duration',
    opens: countOpeners('tháng'),
    pattern: form(`${COUNT} {1,3}tháng {1,3}\\d{1,2} {1,3}ngày`),
    example: '6 tháng 10 ngày',
  },
  {
    name: 'ordinal',
    opens: ['lần thứ', 'kỳ họp', 'khóa thứ', 'vị trí', 'đứng thứ', 'phiên', 'xếp thứ'],
    pattern: form(
      '(?:lần|kỳ họp|khóa|vị trí|đứng|phiên(?: họp)?|xếp) {1,3}thứ {1,3}(?:hai|ba|tư|năm|sáu|bảy|[2-7])',
    ),
    example: 'lần thứ hai',
  },
] as const satisfies readonly NotDate[];

import type { NotDate } from '../date-rule.ts';
import { DATE, DAY, form, MONTH } from '../vocabulary.ts';

const PAIR = `${DAY} {0,2}[/.-] {0,2}${MONTH}`;

/** Days that come again: rounds of awards, days of every year or month. */
export const RECURRING_DAYS = [
  {
    name: 'award-round',
    opens: ['đợt'],
    pattern: form(
      `đợt(?: {1,3}(?:trao tặng|trao|xét tặng|tặng|kỷ niệm))?(?: {1,3}huy hiệu đảng)?(?: {1,3}dịp)?(?: {1,3}ngày)? {1,3}\\(?${PAIR}(?:[/.-]\\d{4}| {1,3}năm {1,3}\\d{4})?`,
    ),
    example: 'đợt 2-9',
  },
  {
    name: 'every-year',
    opens: ['ngày', '#/', '# tháng', 'mùng', 'mồng', 'rằm', 'tháng', 'trước', 'từ', 'đến', 'vào'],
    pattern: form(
      `(?:(?:trước|từ|đến|vào) {1,3})?(?:ngày {1,3})?(?:(?:mùng|mồng) {1,3})?(?:${DATE}|(?:rằm {1,3})?tháng {1,3}[\\p{L}\\d]{1,5}(?: {1,3}âm lịch)?),? {0,3}\\(?(?:hằng|hàng|mỗi) {1,3}năm`,
    ),
    example: 'ngày 10/3 âm lịch hằng năm',
  },
  {
    name: 'every-month',
    opens: ['ngày'],
    pattern: form(`ngày {1,3}\\d{1,2}(?: {1,3}âm lịch)? {1,3}(?:hằng|hàng|mỗi) {1,3}tháng`),
    example: 'ngày 15 hằng tháng',
  },
] as const satisfies readonly NotDate[];

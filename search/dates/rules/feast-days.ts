import type { DateRule } from '../date-rule.ts';
import { dateReading } from '../readings.ts';
import { countFollows, DATE_END, DAY, form, MONTH } from '../vocabulary.ts';

/** Days that the press names by day and month alone, as it names feasts: day/month. */
const FEAST_DAYS = new Set([
  '9/1', '3/2', '14/2', '27/2', '8/3', '26/3', '18/4', '21/4', '30/4', '1/5', '7/5', '15/5', '19/5', '1/6', '5/6', '11/6', '21/6', '28/6',
  '27/7', '28/7', '19/8', '2/9', '10/10', '13/10', '14/10', '15/10', '20/10', '9/11', '18/11', '20/11', '23/11', '3/12', '19/12', '22/12',
]); // prettier-ignore

/** Words of which one stands before a feast's bare day; without it "3-2" is a score and "1/5" a share. */
const FEAST_WORD =
  /(?<!\p{L})(?:quốc khánh|quốc tế|lễ|dịp|mừng|ngày|tết|độc lập|phụ nữ|lao động|thiếu nhi|thành lập|giải phóng|thống nhất|cách mạng|tháng tám|truyền thống|nhà giáo|thầy thuốc|báo chí|thương binh|liệt sĩ|kỷ niệm|kháng chiến|quân đội|sinh nhật|doanh nhân|gia đình|môi trường|thành phố)(?!\p{L})/u;
const NOT_BEFORE_FEAST =
  /(?:\d|thắng|thua|hòa|tỷ số|tỉ số|khoảng|hơn|gần|chiếm|tương đương|bằng|tăng|giảm|đạt|với) ?$/u;

export function isFeastDay(day: number, month: number): boolean {
  return FEAST_DAYS.has(`${day}/${month}`);
}

/** Days of feasts told by day and month alone: what is remembered, seldom when it happened. */
export const FEAST_DAY_RULES = [
  {
    name: 'observance-day',
    opens: ['#/'],
    pattern: form(`(?<day>${DAY})(?: {0,2}[/-] {0,2}|\\.)(?<month>${MONTH})${DATE_END}`),
    produce: (match) => {
      const before = match.text.slice(Math.max(0, match.start - 48), match.start);
      const named =
        FEAST_WORD.test(before.slice(before.lastIndexOf('. ') + 1)) && !NOT_BEFORE_FEAST.test(before);
      const isFeast = isFeastDay(Number(match.groups['day']), Number(match.groups['month']));
      return named && isFeast && !countFollows(match.text, match.end) ? dateReading(match) : null;
    },
    example: '27/7',
  },
] as const satisfies readonly DateRule[];

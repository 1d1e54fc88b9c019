import type { NotDate } from '../date-rule.ts';
import { form } from '../vocabulary.ts';

/** Words for days that mean an age, a movement or nothing in particular. */
export const FIGURES_OF_SPEECH = [
  {
    name: 'today-as-an-age',
    opens: ['thế hệ', 'vì ngày', 'hôm', 'ngày', 'có được', 'được như', 'như ngày', 'như hôm'],
    pattern: form(
      'thế {1,3}hệ(?: {1,3}(?:trẻ|thanh niên))? {1,3}(?:hôm nay|ngày mai)|vì {1,3}ngày {1,3}mai|(?:ngày {1,3})?hôm {1,3}nay {1,3}và {1,3}mai {1,3}sau|(?:có {1,3}được|được {1,3}như|như) {1,3}(?:ngày {1,3})?hôm {1,3}nay|ngày {1,3}mai {1,3}(?:tươi sáng|tốt đẹp)',
    ),
    example: 'thế hệ hôm nay',
  },
  {
    name: 'sunday-of-a-movement',
    opens: ['ngày chủ', 'chủ nhật'],
    pattern: form('(?:ngày {1,3})?chủ {1,3}nhật {1,3}(?:xanh|đỏ|hồng|hằng tuần|hàng tuần)'),
    example: 'Ngày Chủ nhật xanh',
  },
] as const satisfies readonly NotDate[];

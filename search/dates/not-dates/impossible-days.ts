import type { NotDate } from '../date-rule.ts';
import { form } from '../vocabulary.ts';

const APART = '(?:[/-]| {1,3}tháng {1,3})';

/** Days and months that no calendar has. */
export const IMPOSSIBLE_DAYS = [
  {
    name: 'date-without-such-a-month',
    opens: ['#/', 'tháng', 'ngày'],
    pattern: form(
      '(?:ngày {1,3})?\\d{1,2}[/.-](?:1[3-9]|[2-9]\\d|00?)[/.-]\\d{4}|tháng {1,3}(?:1[3-9]|[2-9]\\d)(?:/\\d{4})?',
    ),
    example: '32/13/2020',
  },
  {
    name: 'no-such-day',
    opens: ['ngày', '#/', '# tháng'],
    pattern: form(
      `(?:ngày {1,3})?(?:(?:0{1,2}|3[2-9]|[4-9]\\d)${APART}\\d{1,2}|31${APART}(?:0?[2469]|11)|30${APART}0?2)(?:[/-]\\d{4}|,? {1,3}năm {1,3}\\d{4})?`,
    ),
    example: 'ngày 32 tháng 4 năm 2000',
  },
] as const satisfies readonly NotDate[];

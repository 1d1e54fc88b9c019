/** How a text takes a day back: the words before it or behind it, lower case, within its sentence. */
interface Withdrawal {
  readonly side: 'before' | 'after';
  readonly pattern: RegExp;
  /** The day taken back stands between the brackets. */
  readonly example: string;
}

const DAY_WORDS = '(?: (?:vào|ngày|hôm|lúc|sáng|trưa|chiều|tối|đêm)){0,4} ?\\(?$';
const MOVED = '(?:dời|lùi|hoãn|chuyển|đổi|rời|điều chỉnh|thay đổi)';

/** Ways to put a day off. A day that follows "sang", "đến" or "tới" is the new one. */
export const WITHDRAWALS = [
  {
    side: 'before',
    pattern: new RegExp(`(?<!\\p{L})${MOVED}(?: [^.;\\n]{0,60})? từ${DAY_WORDS}`, 'u'),
    example: 'dời lễ khai mạc từ [5/3] sang 12/3',
  },
  {
    side: 'before',
    pattern: new RegExp(
      `(?<!\\p{L})(?:vốn|lẽ ra|đáng lẽ|ban đầu|lúc đầu|thay vì|thay cho)(?: (?!sang |đến |tới )[^.;,\\n\\d]{0,60})?${DAY_WORDS}`,
      'u',
    ),
    example: 'vốn ấn định vào [15/9]',
  },
  {
    side: 'before',
    pattern: new RegExp(
      `(?<!\\p{L})(?:hoãn|hủy)(?: (?:lễ|buổi|chương trình|sự kiện|hội|cuộc|đêm|giải)[\\p{L} ]{0,40})?(?<!sang|đến|tới)(?: (?:vào|của))?${DAY_WORDS}`,
      'u',
    ),
    example: 'hoãn lễ hội ngày [20/7]',
  },
  {
    side: 'after',
    pattern:
      /^\)?,? (?:[^.;,\n]{0,25} )?(?:(?:bị|phải|được|đã|nay|sẽ|tạm) ){0,2}(?:(?:hoãn|hủy|dời|lùi)(?= (?:lại|sang|đến|tới|vì|do|vô thời hạn)|[,.;]|$)|(?:chuyển|đổi)(?= sang (?:ngày|sáng|chiều|tối|\d)))/u,
    example: 'lễ vào [20/7] phải dời sang tháng sau',
  },
  {
    side: 'after',
    pattern: /^\)? (?:nhưng|song),? [^.;\n]{0,50}(?:hoãn|hủy|dời|lùi)(?!\p{L})/u,
    example: 'định mở ngày [20/7] nhưng vì mưa bão nên phải hoãn',
  },
] as const satisfies readonly Withdrawal[];

const REACH = 90;

/** Whether the day at `[start, end)` of a lower-case text was put off or called off by the words around it. */
export function isWithdrawn(lower: string, start: number, end: number): boolean {
  const before = lower.slice(Math.max(0, start - REACH), start);
  const after = lower.slice(end, end + REACH);
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
  return WITHDRAWALS.some(({ side, pattern }) => pattern.test(side === 'before' ? sentence : after));
}

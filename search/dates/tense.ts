/** Which way a date without a year leans, by the words around it; `near` words settle it, `loose` ones only hint. */
export interface Lean {
  readonly toward: 'past' | 'future';
  readonly by: 'near' | 'loose';
}

const NEAR_AFTER =
  /^\)?,? {0,2}(?:(?<future>tới đây|sắp tới|tới(?! nay)|sắp)|(?<past>vừa qua|vừa rồi|qua(?! đời)))(?!\p{L})/iu;
const NEAR_BEFORE =
  /(?:(?<past>hồi|vừa|(?<!(?:ngày|lịch|gian|mốc|hạn|năm) )mới)|(?<future>sắp tới|tới đây))(?: (?:vào|là|ngày))? {0,2}$/iu;
const PLANNED =
  /(?<!\p{L})(?:sẽ|dự kiến|sắp|chuẩn bị|kế hoạch|hướng tới|khai mạc vào|dự định|(?<!di )dời (?:sang|đến|lại|ngày|lịch|lễ)|(?:hoãn|lùi) (?:sang|đến|lại)|(?:ngày|lịch|thời gian) mới(?: là|:)|chậm nhất|trước ngày|hạn chót)(?!\p{L})/iu;
const HELD = /(?<!\p{L})(?:đã|vừa)(?!\p{L})/iu;

/** The words of the same sentence around `[start, end)`, at most 120 characters on either side. */
function around(text: string, start: number, end: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 120);
  const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('; '));
  const next = /[.;] |\n/u.exec(after)?.index ?? after.length;
  return { before: before.slice(stop + 1), after: after.slice(0, next) };
}

/** Null where the words say nothing either way. */
export function leanAt(text: string, start: number, end: number): Lean | null {
  const { before, after } = around(text, start, end);
  const near = (NEAR_AFTER.exec(after) ?? NEAR_BEFORE.exec(before))?.groups;
  if (near !== undefined) return { toward: near['past'] === undefined ? 'future' : 'past', by: 'near' };
  if (PLANNED.test(before) || PLANNED.test(after)) return { toward: 'future', by: 'loose' };
  return HELD.test(before) || HELD.test(after) ? { toward: 'past', by: 'loose' } : null;
}

import type { WordedText } from './occasion.ts';

/** Last words of the phrases that announce an occasion: kỷ niệm, chào mừng, nhân dịp, hướng tới, mít tinh … */
const CUES = new Set([
  'niệm',
  'mừng',
  'nhân',
  'dịp',
  'lễ',
  'tròn',
  'dấu',
  'tới',
  'tinh',
  'ân',
  'hội',
  'đón',
  'giỗ',
  'nhớ',
]);

const FURTHEST_CUE = 6;

export function cueBefore(plain: readonly string[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - FURTHEST_CUE; back -= 1) {
    if (CUES.has(plain[back] ?? '')) return true;
  }
  return false;
}

const JOINTS = new Set([
  'và', 'cùng', 'với', 'gắn', 'ngày', 'kỷ', 'niệm', 'lễ', 'nhân', 'chào', 'mừng', 'dịp', 'cũng', 'như', 'là', 'đồng', 'thời',
]); // prettier-ignore

const FURTHEST_JOINT = 8;

const CLAUSE_END = /[;!?\n]|\.(?:\s|$)/u;

/** Whether only joints, numbers in brackets and commas stand between word `last` and word `at`. */
export function joined({ text, words, plain }: WordedText, last: number, at: number): boolean {
  if (at < last || at - last > FURTHEST_JOINT) return false;
  const left = words[last - 1];
  const right = words[at];
  if (left === undefined || right === undefined) return false;
  if (CLAUSE_END.test(text.slice(left.end, right.start))) return false;
  return plain.slice(last, at).every((word) => JOINTS.has(word) || /^\d/u.test(word));
}

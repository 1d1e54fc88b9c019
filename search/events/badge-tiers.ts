import { readNumber } from '../text/number-words.ts';
import { isPartOfDate, readCount } from './award-counts.ts';
import { between, type AwardText } from './award-text.ts';
import { BADGE_TIERS } from './awards.ts';

/** Tiers told together ("60, 50 và 40 năm"): words `[first, last)`. */
export interface TierGroup {
  readonly first: number;
  readonly last: number;
  readonly tiers: readonly number[];
}

interface TierNumber {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** Whether "năm" or "tuổi Đảng" stands behind it, or "mốc" before it. */
  readonly sure: boolean;
}

/** Words that may follow "N năm" of a tier; any other word makes it an age of something else. */
const AFTER_TIER = new Set([
  'tuổi', 'vào', 'có', 'cho', 'với', 'và', 'là', 'chiếm', 'được', 'đến', 'tới', 'gồm', 'trao', 'nhận', 'người', 'đồng', 'đảng',
  'đ', 'cá', 'trở', 'truy', 'đối', 'tặng', 'huy', 'từ', 'thì', 'còn', 'đợt', 'hoặc', 'hh', 'ngày', 'của', 'kèm', 'một', 'hai',
  'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mốc', 'về', 'tại', 'rồi', 'kế', 'riêng', 'trong', 'nhân', 'dịp', 'lần', 'theo',
  'tương', 'mỗi', 'nữa', 'cùng', 'bao', 'thuộc',
]); // prettier-ignore
/** Before a number: an anniversary or a length of time, not a tier. */
const NOT_BEFORE = new Set([
  'niệm',
  'mừng',
  'nhân',
  'dịp',
  'thứ',
  'sau',
  'hơn',
  'suốt',
  'gần',
  'qua',
  'tháng',
  'ngày',
  'cách',
]);
const TIER_WORDS = new Set(['mốc', 'loại', 'mức', 'hiệu', 'hh']);
const SEPARATOR = /^(?:[,;/\-]|và|hoặc|đến|cùng|hay|,\s?và)?(?:(?:^|\s)(?:huy hiệu|mốc|loại|hh))?$/iu;

/** "60 năm: 30, 55 năm 40": the numbers right behind a tier, or behind colons and brackets, count people. */
function isBareCount(read: AwardText, at: number, length: number): boolean {
  const { plain } = read;
  const before = plain[at - 1];
  const behindTier = before === 'năm' || (before === 'đảng' && plain[at - 2] === 'tuổi');
  return behindTier && plain[at + length] !== 'năm' && /^\s*(?:[:(]\s*)?$/u.test(between(read, at, at));
}

function tierAt(read: AwardText, at: number): TierNumber | null {
  const { plain } = read;
  const number = readNumber(plain, at);
  if (number === null || !BADGE_TIERS.has(number.value)) return null;
  const before = plain[at - 1] ?? '';
  if (NOT_BEFORE.has(before) || readCount(read, at) !== null || isBareCount(read, at, number.length))
    return null;
  const next = at + number.length;
  const marked = TIER_WORDS.has(before) || (before === 'đảng' && plain[at - 2] === 'hiệu');
  if (plain[next] === 'tuổi' && plain[next + 1] === 'đảng') {
    return { first: at, last: next + 2, value: number.value, sure: true };
  }
  if (plain[next] !== 'năm') return { first: at, last: next, value: number.value, sure: marked };
  if (plain[next + 1] === 'tuổi' && plain[next + 2] === 'đảng') {
    return { first: at, last: next + 3, value: number.value, sure: true };
  }
  return endsTier(read, next + 1) ? { first: at, last: next + 1, value: number.value, sure: true } : null;
}

/** Whether the words behind "N năm" leave it a tier. */
function endsTier(read: AwardText, last: number): boolean {
  const { plain, words } = read;
  const next = plain[last];
  if (next === undefined || /\S/u.test(between(read, last, last))) return true;
  if (next === 'ngày') return plain[last + 1] === 'vào';
  if (next === 'tuổi') return plain[last + 1] === 'đảng';
  if (words[last]?.capital === true && next !== 'huy' && next !== 'truy') return false;
  return AFTER_TIER.has(next) || /^\d/u.test(next);
}

/** Groups of tiers in order; a list or a range counts as one group, and its last number makes the others sure. */
export function findTierGroups(read: AwardText): TierGroup[] {
  const groups: TierGroup[] = [];
  let run: TierNumber[] = [];
  const close = (): void => {
    const first = run[0];
    const last = run.at(-1);
    if (first !== undefined && last !== undefined && run.some((tier) => tier.sure)) {
      groups.push({ first: first.first, last: last.last, tiers: run.map((tier) => tier.value) });
    }
    run = [];
  };
  for (let at = 0; at < read.plain.length; at += 1) {
    const tier = isPartOfDate(read, at) && !/^[\s/]*$/u.test(between(read, at, at)) ? null : tierAt(read, at);
    if (tier === null) continue;
    const before = run.at(-1);
    if (before !== undefined && !SEPARATOR.test(between(read, before.last, tier.first).trim())) close();
    run.push(tier);
    at = tier.last - 1;
  }
  close();
  return groups;
}

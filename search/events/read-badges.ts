import type { Award } from '../model/event.ts';
import { readCount, type AwardText, type Count } from './award-counts.ts';
import { PARTY_BADGE } from './awards.ts';
import { findTierGroups, type TierGroup } from './badge-tiers.ts';
import { pairCounts, type Mark } from './pair-counts.ts';

/** A Party badge, or one of its tiers, in the text: words `[first, last)`. */
export interface BadgeReading {
  readonly first: number;
  readonly last: number;
  readonly award: Award;
  /** The number as it stands in the text; null where a lone person is meant or nothing is told. */
  readonly written: number | null;
}

interface TierMark extends Mark {
  readonly group: TierGroup;
}

const HONORIFICS = '(?:đồng chí|ông|bà|cụ|bác|cô|chú|anh|chị|đảng viên|cố|nguyên|lão thành|liệt sĩ|đ/c)';
const TO_ONE = new RegExp(
  `^\\s*(?:của Đảng\\s+)?(?:cho|đến|tới|tặng)\\s+${HONORIFICS}\\s+(?:[^,.;()]{0,60}?\\s)??(?<name>\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*)+)`,
  'u',
);
const BY_ONE =
  /(?:^|[.!?]\s+)(?<name>[^,.;]{0,80}\p{Lu}\p{L}+)\s(?:vinh dự )?(?:được )?(?:đón )?nhận\s[^,.;]{0,20}$/u;
const MANY = /(?<!\p{L})(?:các|những|nhiều|số)(?!\p{L})/iu;

/** "trao Huy hiệu 60 năm tuổi Đảng đến cụ Nguyễn Duy Anh": the person who alone receives, null when it is not one. */
function loneReceiver({ text, words }: AwardText, group: TierGroup): string | null {
  const from = words[group.last - 1]?.end ?? 0;
  const behind = TO_ONE.exec(text.slice(from, from + 140))?.groups?.['name'];
  if (behind !== undefined) return behind;
  const until = words[group.first]?.start ?? 0;
  const before = BY_ONE.exec(text.slice(Math.max(0, until - 140), until))?.groups?.['name'];
  return before === undefined || MANY.test(before) ? null : before;
}

/** All numbers with a noun that are no tiers. */
function countsOutside(read: AwardText, groups: readonly TierGroup[]): Count[] {
  const counts: Count[] = [];
  let at = 0;
  let passed = 0;
  while (at < read.plain.length) {
    while ((groups[passed]?.last ?? Infinity) <= at) passed += 1;
    const next = groups[passed];
    const group = next !== undefined && next.first <= at ? next : undefined;
    const count = group === undefined ? readCount(read, at) : null;
    if (count !== null) counts.push(count);
    at = group?.last ?? count?.last ?? at + 1;
  }
  return counts;
}

/** Tiers of the Party badge with their counts, and the counts that are left over. */
export function readBadges(
  read: AwardText,
  posthumousAt: (word: number) => boolean,
): { readonly badges: BadgeReading[]; readonly others: readonly Count[] } {
  const groups = findTierGroups(read);
  const counts = countsOutside(read, groups);
  const marks = groups.map((group): TierMark => ({
    first: group.first,
    last: group.last,
    size: group.tiers.length,
    group,
  }));
  const paired = pairCounts(read, marks, counts);
  const badges = paired.flatMap(({ mark, count }) => {
    const lone =
      mark.size === 1 ? (count?.value ?? (loneReceiver(read, mark.group) === null ? null : 1)) : null;
    const posthumous = posthumousAt(Math.min(mark.first, count?.first ?? mark.first));
    return mark.group.tiers.map((tier) => ({
      first: Math.min(mark.first, count?.first ?? mark.first),
      last: Math.max(mark.last, count?.last ?? mark.last),
      award: { name: PARTY_BADGE, tier, count: lone, posthumous },
      written: mark.size === 1 ? (count?.value ?? null) : null,
    }));
  });
  const taken = new Set(paired.filter(({ mark }) => mark.size === 1).map(({ count }) => count));
  return { badges, others: counts.filter((count) => !taken.has(count)) };
}

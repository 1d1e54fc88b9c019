import type { Award } from '../model/event.ts';
import { readCount, type Count } from './award-counts.ts';
import type { AwardText } from './award-text.ts';
import { PARTY_BADGE } from './awards.ts';
import { findTierGroups, type TierGroup } from './badge-tiers.ts';
import { pairCounts, type Mark, type Pairing } from './pair-counts.ts';

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
  `^\\s*(?:của Đảng\\s+)?(?:lên tận nhà |về tận nhà |tận nhà |tại nhà )?(?:trao )?(?:cho|đến|tới|tặng|lên (?:ngực )?áo(?: của)?)\\s+(?:(?:vợ|chồng|con|mẹ|cha)\\s(?:\\p{Ll}+,?\\s)?)?${HONORIFICS}\\s+(?:[^,.;()]{0,60}?\\s)??\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*)+`,
  'u',
);
const BY_ONE =
  /(?:^|[.!?]\s+|["”],?\s)(?<name>[^,.;]{0,80}\p{Lu}\p{L}+)(?:, \d+ tuổi,)?\s(?:(?:nói|kể|chia sẻ|xúc động|bày tỏ)(?: \p{Ll}+)? khi )?(?:vinh dự |cùng )?(?:được )?(?:đón )?nhận\s[^,.;]{0,20}$/u;
/** "Người nhiều tuổi Đảng nhất là cụ Vi Văn Slầu, mốc 70 năm". */
const NAMED_BEFORE = new RegExp(
  `${HONORIFICS}\\s\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*)+,?\\s(?:\\(|(?:ở |đạt )?(?:mốc|loại|mức)\\s)?$`,
  'u',
);
/** "tới nhà trao Huy hiệu 75 năm tuổi Đảng cho ông, nhân …": one person, told before. */
const TO_ONE_TOLD =
  /^\s*(?:cho|đến|tới)\s(?:ông|bà|cụ|mẹ|anh|chị)(?=[,.;]|\s(?:và|nhân|tại|ngay)(?!\p{L})|$)/u;
/** "trao cho cụ Huy hiệu 80 năm", "cài lên áo cụ tấm Huy hiệu 75 năm". */
const TO_ONE_BEFORE =
  /(?:cho|của|tặng|lên áo|lên ngực áo) (?:cụ|ông|bà|mẹ|anh|chị)(?: \p{Lu}\p{L}*){0,4}(?: tấm| chiếc)? [Hh]uy hiệu (?:Đảng )?(?:loại )?$/u;
const COUPLE = /vợ chồng/iu;
const MANY = /(?<!\p{L})(?:các|những|nhiều|số)(?!\p{L})/iu;

/** "trao Huy hiệu 60 năm tuổi Đảng đến cụ Nguyễn Duy Anh": how many named persons receive alone, null when none. */
function loneReceivers({ text, words }: AwardText, group: TierGroup): number | null {
  const from = words[group.last - 1]?.end ?? 0;
  const behind = text.slice(from, from + 140);
  if (TO_ONE.test(behind) || TO_ONE_TOLD.test(behind)) return 1;
  const until = words[group.first]?.start ?? 0;
  const leading = text.slice(Math.max(0, until - 80), until);
  if (NAMED_BEFORE.test(leading) || TO_ONE_BEFORE.test(leading)) return 1;
  const before = BY_ONE.exec(text.slice(Math.max(0, until - 140), until))?.groups?.['name'];
  if (before === undefined || MANY.test(before)) return null;
  return COUPLE.test(before) ? 2 : 1;
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
  const badges = addUpLone(
    read,
    paired.flatMap((pairing) => badgesOf(read, pairing, posthumousAt)),
  );
  const taken = new Set<number>();
  for (const { each, taken: words } of paired) {
    if (each !== null && words !== null) for (let at = words.first; at < words.last; at += 1) taken.add(at);
  }
  return { badges, others: counts.filter((count) => !taken.has(count.first)) };
}

const isLone = ({ award, written }: BadgeReading): boolean => award.count === 1 && written === null;

/** "bà Mai (40 năm), ông Thức (40 năm)": persons named one by one in a sentence add up. */
function addUpLone({ text, words }: AwardText, badges: readonly BadgeReading[]): BadgeReading[] {
  const kept: BadgeReading[] = [];
  for (const badge of badges) {
    const at = kept.findLastIndex((other) => other.award.tier === badge.award.tier);
    const known = kept[at];
    const between = text.slice(words[known?.last ?? 0]?.start ?? 0, words[badge.first]?.start ?? 0);
    const together = known?.award.posthumous === badge.award.posthumous && !/[.!?]\s|\n/u.test(between);
    if (known === undefined || !together || !isLone(badge) || known.written !== null) kept.push(badge);
    else kept[at] = { ...known, award: { ...known.award, count: (known.award.count ?? 0) + 1 } };
  }
  return kept;
}

/** The tiers of one mark with the numbers told for them; a lone receiver counts as one. */
function badgesOf(
  read: AwardText,
  { mark, each, taken }: Pairing<TierMark>,
  posthumousAt: (word: number) => boolean,
): BadgeReading[] {
  const first = Math.min(mark.first, taken?.first ?? mark.first);
  const last = Math.max(mark.last, taken?.last ?? mark.last);
  const posthumous = posthumousAt(mark.first) || (taken !== null && posthumousAt(taken.first));
  const lone = each === null && mark.size === 1 ? loneReceivers(read, mark.group) : null;
  return mark.group.tiers.map((tier, index) => ({
    first,
    last,
    award: { name: PARTY_BADGE, tier, count: each?.[index] ?? lone, posthumous },
    written: mark.size === 1 ? (each?.[0] ?? null) : null,
  }));
}

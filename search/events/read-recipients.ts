import type { Recipients } from '../model/event.ts';
import { readCounts, type Count } from './award-counts.ts';
import { between, type AwardText, type WordRange } from './award-text.ts';
import type { BadgeReading } from './read-badges.ts';
import type { HonourReading } from './read-honours.ts';

const REPRESENTS = /đại diện(?: cho| của)?|thay mặt(?: cho)?/iu;
const RECEIVES = /huy hiệu|tuổi đảng|được (?:trao|tặng|nhận|gắn|truy)|đến kỳ nhận|nhận|trao|tặng/iu;
const PEOPLE = new Set([
  'đồng',
  'đảng',
  'người',
  'cụ',
  'bác',
  'ông',
  'bà',
  'cán',
  'sĩ',
  'lão',
  'cá',
  'trường',
  'huy',
  'đ',
  'vị',
  'quần',
]);

/** "3 đồng chí, đại diện cho 364 đảng viên": those who stood there and those they stood for. */
function representation(
  read: AwardText,
  counts: readonly Count[],
): { inPerson: number | null; represented: number } | null {
  for (const [index, count] of counts.entries()) {
    const before = counts[index - 1];
    const from = before?.last ?? Math.max(0, count.first - 8);
    const linking = between(read, from, count.first);
    if (linking.length < 60 && REPRESENTS.test(linking) && !/[.;]/u.test(linking)) {
      return { inPerson: before?.value ?? null, represented: count.value };
    }
  }
  return null;
}

const sumOf = (readings: readonly { readonly award: { readonly count: number | null } }[]): number | null => {
  if (readings.length === 0 || readings.some(({ award }) => award.count === null)) return null;
  return readings.reduce((sum, { award }) => sum + (award.count ?? 0), 0);
};

/** Tells of a word whether its sentence is about receiving; each sentence is looked at once. */
function inGivingSentence(read: AwardText): (word: number) => boolean {
  const known = new Map<WordRange, boolean>();
  return (word) => {
    const sentence = read.sentenceOf(word);
    const told = known.get(sentence) ?? RECEIVES.test(between(read, sentence.first, sentence.last));
    known.set(sentence, told);
    return told;
  };
}

/** Numbers of people that a sentence about the award states, apart from those of single tiers. */
function statedTotals(read: AwardText, counts: readonly Count[]): number[] {
  const gives = inGivingSentence(read);
  return counts.filter((count) => PEOPLE.has(count.noun) && gives(count.first)).map((count) => count.value);
}

function totalOf(
  read: AwardText,
  tiers: readonly BadgeReading[],
  others: readonly Count[],
  sum: number | null,
): number | null {
  const stated = statedTotals(read, others);
  if (sum !== null && stated.includes(sum)) return sum;
  const parts = [...new Set(stated)];
  if (sum !== null && parts.length > 1 && parts.reduce((all, value) => all + value, 0) === sum) return sum;
  const largest = Math.max(0, ...tiers.map((tier) => tier.award.count ?? 0));
  const likely = stated.find((value) => value >= (sum ?? largest));
  if (likely !== undefined) return likely;
  return tiers.length === 1 ? (tiers[0]?.written ?? null) : null;
}

/** Who received: the total a text states, those in person and those represented, and whether the tiers add up. */
export function readRecipients(
  read: AwardText,
  tiers: readonly BadgeReading[],
  honours: readonly HonourReading[],
  others: readonly Count[],
): Recipients {
  const standing = representation(read, allCounts(read, others));
  const sum = sumOf(tiers);
  const ofHonours = tiers.length === 0 ? honoursTotal(read, honours) : null;
  const total = standing?.represented ?? ofHonours ?? totalOf(read, tiers, others, sum);
  return {
    total,
    inPerson: standing?.inPerson ?? null,
    represented: standing?.represented ?? null,
    sumHolds: sum === null || total === null ? null : sum === total,
  };
}

function allCounts(read: AwardText, others: readonly Count[]): readonly Count[] {
  if (others.length > 0) return others;
  return readCounts(read);
}

/**
 * The one number told for the only honour of the ceremony, or the number of people that the classes of an order
 * add up to: "14 gia đình nhận Huân chương Độc lập: 2 hạng Nhì, 12 hạng Ba".
 */
function honoursTotal(read: AwardText, honours: readonly HonourReading[]): number | null {
  const sum = honours.length > 1 ? sumOf(honours) : null;
  if (sum !== null && readCounts(read).some(({ value, noun }) => value === sum && noun !== 'hạng'))
    return sum;
  const totals = honours.flatMap((honour) => honour.stated ?? []);
  return totals.length > 0 && new Set(totals).size === 1 ? (totals[0] ?? null) : null;
}

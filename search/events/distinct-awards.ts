import type { Award } from '../model/event.ts';
import type { Count } from './award-counts.ts';

/** An award with its place in the canonical text that was read. */
export interface AwardMention {
  readonly start: number;
  readonly end: number;
  readonly award: Award;
  /** The numbers that its count is made of, with what was counted; empty where one number is all. */
  readonly parts: readonly Count[];
}

/** First words of what receives as a body; all others are persons. */
const BODIES = new Set([
  'tập', 'đơn', 'gia', 'hộ', 'doanh', 'chi', 'xã', 'huyện', 'phường', 'tổ', 'cơ', 'ban', 'khối', 'đội', 'công',
]); // prettier-ignore

const key = ({ name, tier, posthumous }: Award): string => `${name}|${tier ?? ''}|${posthumous ? 1 : 0}`;

interface Tally {
  readonly persons: number;
  readonly bodies: number;
}

function tallyOf(parts: readonly Count[]): Tally {
  const sum = (bodies: boolean): number =>
    parts.filter(({ noun }) => BODIES.has(noun) === bodies).reduce((all, { value }) => all + value, 0);
  return { persons: sum(false), bodies: sum(true) };
}

/** "40 cá nhân … Cùng được nhận còn có 12 tập thể": the larger number of each, added up; null where there are not both. */
function addedUp(one: AwardMention, other: AwardMention): number | null {
  const [first, second] = [tallyOf(one.parts), tallyOf(other.parts)];
  const persons = Math.max(first.persons, second.persons);
  const bodies = Math.max(first.bodies, second.bodies);
  return persons > 0 && bodies > 0 ? persons + bodies : null;
}

/** One award from two tellings: persons and bodies told apart are added up, else the telling with a number wins. */
function merged(known: AwardMention, mention: AwardMention): AwardMention {
  const fuller = (known.award.count ?? 0) < (mention.award.count ?? 0) ? mention : known;
  const count = addedUp(known, mention);
  if (count === null) return fuller;
  return { ...fuller, award: { ...fuller.award, count }, parts: [...known.parts, ...mention.parts] };
}

/** "Huân chương Độc lập" of a headline beside "Huân chương Độc lập hạng Ba" of the text. */
function saysMore(full: Award, short: Award): boolean {
  return (
    full.name.length > short.name.length &&
    full.name.startsWith(short.name) &&
    (short.count ?? 1) <= (full.count ?? 1)
  );
}

/** One award told twice, in headline and lead, is one. */
export function distinctAwards(mentions: readonly AwardMention[]): AwardMention[] {
  const kept = new Map<string, AwardMention>();
  for (const mention of mentions) {
    const known = kept.get(key(mention.award));
    kept.set(key(mention.award), known === undefined ? mention : merged(known, mention));
  }
  const all = [...kept.values()];
  return all.filter((mention) => !all.some((other) => saysMore(other.award, mention.award)));
}

import type { PartialDate } from '../model/partial-date.ts';
import type { Ceremony, ToldAct } from './ceremonies.ts';
import { EVENT_KINDS, isCore, type EventKindId } from './event-kinds.ts';

const STRENGTH = { ceremony: 3, act: 2, verb: 1 } as const;
const RANK = new Map<string, number>(EVENT_KINDS.map((kind, at) => [kind.id, at]));

/** A total over the rounds of a year is no ceremony. */
const YEARS_TOTAL =
  /(?:bốn|cả \d|các|4) (?:kỳ|đợt)|trong (?:cả )?(?:một )?năm(?! \d)|cả năm|^(?:trong )?năm \d{4},/u;

/** The same without any date told. */
const ALL_ROUNDS = /(?:gộp|tính|cộng)? ?cả (?:bốn|ba|4|3) (?:đợt|kỳ)/u;

/** "Kỷ niệm 10 năm thành lập, siêu thị giảm giá": the occasion of what the main clause tells. */
const CLAUSE_OPENS = /^(?:kỷ|kỉ) niệm [^,]{3,120}, /u;

/** "viếng nghĩa trang, kỷ niệm 49 năm …": behind another core act a bare "kỷ niệm" only gives the occasion. */
function isOccasionOnly(told: ToldAct, acts: readonly ToldAct[]): boolean {
  if (told.act.kind !== 'anniversary' || told.act.strength !== 'verb') return false;
  if (told.act.start < 3 && told.sentence.field !== 'title' && CLAUSE_OPENS.test(told.sentence.lower))
    return true;
  const others = acts.filter(
    (other) =>
      other.sentence === told.sentence && other.act.kind !== 'anniversary' && isCore([other.act.kind]),
  );
  return (
    others.length > 0 && !/(?:và|đồng thời|kết hợp) $/u.test(told.sentence.lower.slice(0, told.act.start))
  );
}

/** Kinds that the acts give: side kinds of weak verbs fall away beside a core kind, and so do bare verbs without a day. */
export function eventKinds(ceremony: Ceremony, date: PartialDate | null): EventKindId[] {
  const acts = ceremony.acts.filter((told) => !isOccasionOnly(told, ceremony.acts));
  const firm = date !== null && date.precision !== 'year';
  const told = acts.filter(
    ({ act, sentence }) =>
      act.strength !== 'verb' ||
      (firm && (sentence.field !== 'title' || ceremony.acts.some((other) => other.sentence !== sentence))) ||
      acts.some((other) => other.act.kind === act.kind && other.act.strength !== 'verb'),
  );
  const kinds = [...new Set(told.sort(byWeight).map(({ act }) => act.kind))];
  if (kinds.length === 0) return [];
  if (
    kinds[0] === 'award' &&
    date?.precision === 'year' &&
    told.some(({ sentence }) => YEARS_TOTAL.test(sentence.lower))
  )
    return ['award_summary'];
  if (kinds[0] === 'award' && date === null && told.some(({ sentence }) => ALL_ROUNDS.test(sentence.lower)))
    return ['award_summary'];
  return isCore(kinds) ? kinds.filter((kind) => kind !== 'meeting') : kinds;
}

/** Core kinds first, then by strength, then in the order of the text. */
function byWeight(left: ToldAct, right: ToldAct): number {
  const core = Number(isCore([right.act.kind])) - Number(isCore([left.act.kind]));
  if (core !== 0) return core;
  const strength = STRENGTH[right.act.strength] - STRENGTH[left.act.strength];
  return strength !== 0 ? strength : (RANK.get(left.act.kind) ?? 0) - (RANK.get(right.act.kind) ?? 0);
}

/** Name of the rule that gave the main kind. */
export function mainRule(ceremony: Ceremony, kinds: readonly string[]): string {
  const acts = [...ceremony.acts].sort(byWeight);
  return (acts.find(({ act }) => act.kind === kinds[0]) ?? acts[0])?.act.rule ?? '';
}

import type { ActRule, ActStrength } from './act-rule.ts';
import { ACT_RULES } from './act-rules.ts';
import type { CueId } from './cue-words.ts';
import type { EventKindId } from './event-kinds.ts';
import type { Cue } from './find-cues.ts';

/** An act told in a sentence, `[start, end)` in the sentence. */
export interface Act {
  readonly rule: string;
  readonly kind: EventKindId;
  readonly strength: ActStrength;
  readonly start: number;
  readonly end: number;
}

/** How far before a lone cue a word of `unless` still governs it. */
const GOVERNS = 45;
/** How far before a giving a proposal, a rule or an "already had" still governs it. */
const HOLLOW_REACH = 140;
/** A sentence with more of them is no sentence. */
const MOST_HOLLOW = 20;
const HOLLOW: readonly CueId[] = ['đề nghị', 'đã có'];

function isOneOf(cue: Cue, ids: readonly CueId[] | undefined): boolean {
  return ids?.includes(cue.cue) ?? false;
}

/** A cue of `unless` governs a lone cue that stands close behind it. */
function isGoverned(rule: ActRule, cues: readonly Cue[], at: number, opening: Cue): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const cue = cues[before];
    if (cue === undefined || opening.start - cue.end > GOVERNS) return false;
    if (isOneOf(cue, rule.unless)) return true;
  }
  return false;
}

/** The second cue of a rule, or the first one itself where that is enough; null when the rule does not hold here. */
function closing(rule: ActRule, cues: readonly Cue[], at: number, opening: Cue): Cue | null {
  if (rule.then === undefined) return isGoverned(rule, cues, at, opening) ? null : opening;
  for (let next = at + 1; next < cues.length; next += 1) {
    const cue = cues[next];
    if (cue === undefined || cue.start - opening.end > (rule.within ?? 0)) return null;
    if (isOneOf(cue, rule.unless)) return null;
    if (isOneOf(cue, rule.then)) return cue;
  }
  return null;
}

/** A giving that is only proposed, ruled on, or long past. `hollow` are the sentence's words that make it so. */
function isHollow(rule: ActRule, hollow: readonly Cue[], opening: Cue, end: number): boolean {
  if (rule.kind !== 'award') return false;
  return hollow.some((cue) => cue.start < end && opening.start - cue.end <= HOLLOW_REACH);
}

/** Public bodies: what they give is no private prize. */
const PUBLIC: readonly CueId[] = ['đoàn đại biểu'];
/** Offices of the state: their praise of firms is public, while prizes that they share in stay prizes. */
const OFFICES: readonly CueId[] = ['cơ quan'];
const TRADE: readonly CueId[] = ['kinh doanh'];

/** Whether the sentence is about what the rule leaves out: prizes of trade and show. */
function isLeftOut(rule: ActRule, cues: readonly Cue[]): boolean {
  if (rule.without === undefined) return false;
  const byOffice = cues.some((cue) => isOneOf(cue, OFFICES));
  const against = cues.some((cue) => isOneOf(cue, rule.without) && !(byOffice && isOneOf(cue, TRADE)));
  return against && !cues.some((cue) => isOneOf(cue, PUBLIC));
}

function actOf(rule: ActRule, cues: readonly Cue[], hollow: readonly Cue[]): Act | null {
  if (rule.beside !== undefined && !cues.some((cue) => isOneOf(cue, rule.beside))) return null;
  if (isLeftOut(rule, cues)) return null;
  for (const [at, opening] of cues.entries()) {
    if (!isOneOf(opening, rule.first)) continue;
    const last = closing(rule, cues, at, opening);
    if (last === null || isHollow(rule, hollow, opening, last.end)) continue;
    const { rule: name, kind, strength } = rule;
    return { rule: name, kind, strength, start: opening.start, end: last.end };
  }
  return null;
}

interface RankedRule {
  readonly rule: ActRule;
  readonly rank: number;
}

/** The rules that a cue may open, with their places in the table. */
const OPENED_BY = ((): ReadonlyMap<CueId, readonly RankedRule[]> => {
  const ranked = ACT_RULES.map((rule, rank) => ({ rule, rank }));
  const opened = ranked.flatMap((one) => one.rule.first.map((cue) => ({ cue, one })));
  const byCue = Map.groupBy(opened, ({ cue }) => cue);
  return new Map([...byCue].map(([cue, found]) => [cue, found.map(({ one }) => one)]));
})();

/** The rules that some of these cues may open, in the order of the table. */
function openedRules(cues: readonly Cue[]): ActRule[] {
  const opened = new Set(cues.flatMap(({ cue }) => OPENED_BY.get(cue) ?? []));
  return [...opened].sort((left, right) => left.rank - right.rank).map(({ rule }) => rule);
}

/** Whether some rule finds its cues near enough to each other: where none does, no part of the text tells an act. */
export function mayTellAct(cues: readonly Cue[]): boolean {
  return cues.some((opening, at) =>
    OPENED_BY.get(opening.cue)?.some(({ rule: { then, within = 0 } }) => {
      if (then === undefined) return true;
      for (let next = at + 1; next < cues.length; next += 1) {
        const cue = cues[next];
        if (cue === undefined || cue.start - opening.end > within) return false;
        if (isOneOf(cue, then)) return true;
      }
      return false;
    }),
  );
}

/** The acts that a sentence's cues tell, one a kind, in the order of the sentence. */
export function findActs(cues: readonly Cue[]): Act[] {
  if (cues.length === 0) return [];
  const acts = new Map<EventKindId, Act>();
  const hollow = cues.filter((cue) => isOneOf(cue, HOLLOW)).slice(0, MOST_HOLLOW);
  for (const rule of openedRules(cues)) {
    if (acts.has(rule.kind)) continue;
    const act = actOf(rule, cues, hollow);
    if (act !== null) acts.set(rule.kind, act);
  }
  return [...acts.values()].sort((left, right) => left.start - right.start);
}

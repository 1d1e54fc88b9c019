import type { EventReport } from '../model/documents.ts';
import type { ArticleEvent } from '../model/event.ts';
import { foldVietnamese } from '../text/fold-vietnamese.ts';
import { isSameText } from '../text/text-fingerprint.ts';

/** From this likeness on, two reports of one bucket tell the same ceremony. */
export const SAME_CEREMONY = 1;

const UNIT_WORD = /^(?:tp\.?|thanh pho|thi xa|thi tran|quan|huyen|phuong|xa|dac khu)\s+/u;

function bareUnits(event: ArticleEvent): string[] {
  const named = event.place.districtOrWard;
  if (named === null) return [];
  return named.split(',').map((name) => foldVietnamese(name.trim()).replace(UNIT_WORD, ''));
}

function shares<T>(left: readonly T[], right: readonly T[]): boolean {
  return left.some((value) => right.includes(value));
}

/** 1 where both name something and share it, -1 where both name something and share nothing, else 0. */
function agreement(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return 0;
  return shares(left, right) ? 1 : -1;
}

const classes = (event: ArticleEvent): string[] => event.anniversaries.map((mark) => mark.class);
const awardNames = (event: ArticleEvent): string[] => event.awards.map((award) => award.name);

/** Share of the shorter sentence's syllables that the other has too. */
function overlap(left: string, right: string): number {
  const words = (text: string): Set<string> => new Set(foldVietnamese(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  const [one, other] = [words(left), words(right)];
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, Math.min(one.size, other.size));
}

function totals(one: ArticleEvent, other: ArticleEvent): number {
  const [left, right] = [one.recipients.total, other.recipients.total];
  return left === null || right === null ? 0 : left === right ? 1 : -1;
}

/** Two tellings of what was held, or of what is planned. */
function likenessOfLike(left: EventReport, right: EventReport): number {
  const [one, other] = [left.event, right.event];
  return (
    (one.date === null ? 0 : 0.5) +
    0.8 * agreement(bareUnits(one), bareUnits(other)) +
    0.5 * agreement(classes(one), classes(other)) +
    0.4 * agreement(awardNames(one), awardNames(other)) +
    0.6 * totals(one, other) +
    overlap(one.evidence.sentence, other.evidence.sentence)
  );
}

/** An announcement and a report of the same day: one ceremony when their occasions agree or their words do. */
function likenessOfPlan(left: EventReport, right: EventReport): number {
  const [one, other] = [left.event, right.event];
  if (one.date?.precision !== 'day' || agreement(bareUnits(one), bareUnits(other)) < 0) return 0;
  const told = overlap(one.evidence.sentence, other.evidence.sentence);
  return 0.5 + 0.6 * agreement(classes(one), classes(other)) + told / 2;
}

/**
 * How likely two reports of one bucket (same province, same day) tell the same ceremony; see `SAME_CEREMONY`.
 * A shared kind is needed. Different wards, different totals, or only different awards speak against it.
 * Without a day, place and kind are not enough: the occasion or the sentence must agree too.
 */
export function ceremonyLikeness(left: EventReport, right: EventReport): number {
  if (!shares(left.event.kinds, right.event.kinds)) return 0;
  if (left.event.status !== right.event.status) return likenessOfPlan(left, right);
  const copies = left.copyGroup !== '' && isSameText(left.copyGroup, right.copyGroup);
  return copies ? 2 : likenessOfLike(left, right);
}

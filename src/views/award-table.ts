import type { Award, Recipients } from '../../search/model/event.ts';
import { vi } from '../i18n/vi.ts';
import { figure } from './numbers.ts';

interface AwardRow {
  readonly name: string;
  readonly tier: string | null;
  readonly count: string;
  readonly posthumous: boolean;
}

export interface AwardTable {
  readonly rows: readonly AwardRow[];
  /** Whether any row has a tier: otherwise the column is left out. */
  readonly tiered: boolean;
  /** Sum of the counts, null where one of them is unknown or there is nothing to add. */
  readonly sum: string | null;
  /** Sentences on who received and whether the figures agree. */
  readonly notes: readonly string[];
  readonly sumFails: boolean;
}

function recipientNotes({ total, inPerson, represented, sumHolds }: Recipients): string[] {
  const notes: string[] = [];
  if (inPerson !== null && represented !== null) notes.push(vi.event.inPerson(inPerson, represented));
  else if (inPerson !== null) notes.push(vi.event.inPersonOnly(inPerson));
  else if (represented !== null) notes.push(vi.event.represented(represented));
  if (total !== null && total !== represented) notes.push(vi.event.recipients(total));
  if (sumHolds !== null) notes.push(sumHolds ? vi.event.sumHolds : vi.event.sumFails);
  return notes;
}

/** Awards in the order of the text, tiers of one award from the highest down; null where nothing was given. */
export function awardTable(awards: readonly Award[], recipients: Recipients): AwardTable | null {
  const notes = recipientNotes(recipients);
  if (awards.length === 0 && notes.length === 0) return null;
  const order = [...new Set(awards.map((award) => award.name))];
  const sorted = awards.toSorted(
    (left, right) =>
      order.indexOf(left.name) - order.indexOf(right.name) || (right.tier ?? 0) - (left.tier ?? 0),
  );
  const counts = awards.map((award) => award.count);
  const total = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return {
    rows: sorted.map(({ name, tier, count, posthumous }) => ({
      name: name.normalize('NFC'),
      tier: tier === null ? null : vi.event.tierYears(tier),
      count: count === null ? vi.event.unknownCount : figure(count),
      posthumous,
    })),
    tiered: awards.some((award) => award.tier !== null),
    sum: counts.length < 2 || counts.includes(null) ? null : figure(total),
    notes,
    sumFails: recipients.sumHolds === false,
  };
}

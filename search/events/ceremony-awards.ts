import type { Award, Recipients } from '../model/event.ts';
import type { Ceremony } from './ceremonies.ts';
import { findAwards } from './find-awards.ts';

const NO_RECIPIENTS: Recipients = { total: null, inPerson: null, represented: null, sumHolds: null };

/** "14 Huân chương Độc lập: 2 hạng nhì, 12 hạng ba" gives the two classes; the sum of them is no third award. */
function withoutSums(awards: readonly Award[]): Award[] {
  return awards.filter((award) => {
    const classes = awards.filter((other) => other.name.startsWith(`${award.name} hạng`));
    const sum = classes.reduce((total, { count }) => total + (count ?? 0), 0);
    return classes.length === 0 || (award.count !== null && award.count !== sum);
  });
}

/** What the ceremony gives and to whom, read over all its sentences; nothing for kinds that give nothing. */
export function awardsOf(
  ceremony: Ceremony,
  kinds: readonly string[],
): { awards: readonly Award[]; recipients: Recipients } {
  if (!kinds.includes('award') && !kinds.includes('award_summary'))
    return { awards: [], recipients: NO_RECIPIENTS };
  const inOrder = [...ceremony.sentences].sort((left, right) => left.index - right.index);
  const { awards, recipients } = findAwards(inOrder.map((sentence) => sentence.text).join('\n'));
  return { awards: withoutSums(awards.map(({ award }) => award)), recipients };
}

import type { Act } from './find-acts.ts';
import type { ToldDay } from './told-days.ts';
import type { ToldSentence } from './told-sentences.ts';

/** Days go before months, months before quarters and years. */
export const DAY_RANK = { day: 3, month: 2, quarter: 1, year: 1, years: 0 } as const;

/** Whether two dates name the same day or days. */
export function sameDate(left: ToldDay, right: ToldDay): boolean {
  return (
    left.mention.value.start === right.mention.value.start &&
    left.mention.value.end === right.mention.value.end
  );
}

/** The day an act is told with: the nearest before it, else the first after it; days go before months and years. */
export function dayOfAct(sentence: ToldSentence, act: Act): ToldDay | null {
  const best = Math.max(0, ...sentence.days.map((day) => DAY_RANK[day.mention.value.precision]));
  const days = sentence.days.filter((day) => DAY_RANK[day.mention.value.precision] === best);
  return days.findLast((day) => day.start <= act.start) ?? days[0] ?? null;
}

/** Acts of one sentence by the day they are told with. */
export function byDay(sentence: ToldSentence): { day: ToldDay | null; acts: Act[] }[] {
  const groups: { day: ToldDay | null; acts: Act[] }[] = [];
  for (const act of sentence.acts) {
    const day = dayOfAct(sentence, act);
    const group = groups.find(
      (other) => other.day === day || (other.day !== null && day !== null && sameDate(other.day, day)),
    );
    if (group === undefined) groups.push({ day, acts: [act] });
    else group.acts.push(act);
  }
  return groups;
}

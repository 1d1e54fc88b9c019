import type { Ceremony } from './ceremonies.ts';
import { dayOfAct } from './act-days.ts';
import type { ToldDay } from './told-days.ts';
import { isCore } from './event-kinds.ts';
import type { ToldSentence } from './told-sentences.ts';

/** The ceremony of the text that a headline tells: one of a shared kind, else the only core one for a core headline. */
function toldBy(title: ToldSentence, ceremonies: readonly Ceremony[]): Ceremony | null {
  const kinds = title.acts.map((act) => act.kind);
  const shared = ceremonies.find((one) => one.acts.some(({ act }) => kinds.includes(act.kind)));
  if (shared !== undefined) return shared;
  return (
    (isCore(kinds) ? ceremonies.find((one) => isCore(one.acts.map(({ act }) => act.kind))) : ceremonies[0]) ??
    null
  );
}

const isDay = (day: ToldDay): boolean => day.mention.value.precision === 'day';

/**
 * Title and text tell the same ceremony: the headline's acts join it. A headline alone tells a ceremony only by an
 * act or a ceremony's name; its day may then stand in the first sentence of the text.
 */
export function addTitle(
  title: ToldSentence,
  ceremonies: Ceremony[],
  opening: readonly ToldSentence[],
): void {
  const home = toldBy(title, ceremonies);
  const [first] = title.acts;
  if (first === undefined) return;
  const acts = title.acts.map((act) => ({ act, sentence: title }));
  const day = dayOfAct(title, first);
  if (home !== null) {
    home.acts.push(...acts);
    home.sentences.push(title);
    if (home.day === null && day !== null) home.day = { told: day, sentence: title };
    return;
  }
  if (ceremonies.length > 0) return;
  const [lead] = opening;
  const remembers = title.acts.some((act) => act.kind === 'commemoration') && lead?.days.some(isDay);
  if (title.acts.every((act) => act.strength === 'verb') && remembers !== true) return;
  const follows = lead?.days[0];
  const told =
    day !== null
      ? { told: day, sentence: title }
      : follows !== undefined && lead !== undefined
        ? { told: follows, sentence: lead }
        : null;
  ceremonies.unshift({
    acts,
    sentences: [title, ...opening],
    day: told,
    sibling: null,
    ahead: false,
  });
}

import type { ArticleEvent, Evidence } from '../model/event.ts';
import type { Ceremony } from './ceremonies.ts';
import type { ToldSentence } from './told-sentences.ts';

/** The sentence that proves the event: one with its day and an act before one with an act only. */
export function evidenceOf(ceremony: Ceremony, kinds: readonly string[]): Evidence {
  const weight = (sentence: ToldSentence): number => {
    const acts = ceremony.acts.filter((told) => told.sentence === sentence);
    const own = acts.some(({ act }) => act.kind === kinds[0] && act.strength !== 'verb')
      ? 2
      : acts.length > 0
        ? 1
        : 0;
    return own + (ceremony.day?.sentence === sentence ? 2 : 0) + (sentence.field === 'title' ? 0 : 0.5);
  };
  const [first, ...others] = ceremony.sentences;
  if (first === undefined) throw new TypeError('A ceremony has at least one sentence.');
  const { field, start, end, text } = others.reduce(
    (best, next) => (weight(next) > weight(best) ? next : best),
    first,
  );
  return { field, start, end, sentence: text };
}

/** From 0 to 1: how firmly the act, the day and the place are told. */
export function confidenceOf(
  ceremony: Ceremony,
  date: ArticleEvent['date'],
  place: ArticleEvent['place'],
): number {
  const strength = ceremony.acts.some(({ act }) => act.strength === 'ceremony')
    ? 0.6
    : ceremony.acts.some(({ act }) => act.strength === 'act')
      ? 0.55
      : 0.4;
  return Math.min(
    1,
    strength +
      (date?.precision === 'day' ? 0.25 : date === null ? 0 : 0.1) +
      (place.placeId === null ? 0 : 0.15),
  );
}

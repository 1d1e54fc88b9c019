import type { TextField } from '../model/article.ts';
import type { ArticleReading, ReadSentence } from '../model/article-reading.ts';
import { findActs, type Act } from './find-acts.ts';
import { findCues } from './find-cues.ts';

/** A sentence of running text with its acts, before anything else is read. */
export interface ActingSentence {
  readonly field: TextField;
  readonly sentence: ReadSentence;
  readonly lower: string;
  readonly acts: readonly Act[];
}

/** Lower case of the same length, so that offsets stay. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : Array.from(text, (sign) =>
        sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign,
      ).join('');
}

/**
 * The sentences of an article's running text; captions, bylines and other boilerplate are left out. None at all where
 * no sentence tells an act: most articles are done with then.
 */
export function actingSentences({ fields }: ArticleReading): ActingSentence[] {
  const running = fields.flatMap(({ field, sentences }) =>
    sentences
      .filter(({ role }) => role === 'paragraph')
      .map((sentence) => ({ field, sentence, acts: findActs(findCues(sentence.text)) })),
  );
  if (running.every(({ acts }) => acts.length === 0)) return [];
  return running.map((told) => ({ ...told, lower: lowerCase(told.sentence.text) }));
}

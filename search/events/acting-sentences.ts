import type { TextField } from '../model/article.ts';
import type { ArticleReading, FieldReading, ReadSentence } from '../model/article-reading.ts';
import { whenAsked } from '../model/when-asked.ts';
import { findActs, mayTellAct, type Act } from './find-acts.ts';
import { findCues, type Cue } from './find-cues.ts';
import { sentenceIsNoNews } from './not-news.ts';

type SentenceWithActs = Pick<ActingSentence, 'field' | 'sentence' | 'acts'>;

/** A sentence of running text with its acts, before anything else is read. */
export interface ActingSentence {
  readonly field: TextField;
  readonly sentence: ReadSentence;
  readonly lower: string;
  readonly acts: readonly Act[];
  /** Why its acts are no news, see `sentenceIsNoNews`. */
  readonly noNews: () => string | null;
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

/** The cues of a text that stand in a sentence, with offsets in the sentence; both lists are in order. */
function cuesBySentence(cues: readonly Cue[], sentences: readonly ReadSentence[]): Cue[][] {
  let next = 0;
  return sentences.map(({ start, end }) => {
    const own: Cue[] = [];
    for (; next < cues.length; next += 1) {
      const cue = cues[next];
      if (cue === undefined || cue.start >= end) break;
      if (cue.start >= start) own.push({ cue: cue.cue, start: cue.start - start, end: cue.end - start });
    }
    return own;
  });
}

function actsOfField({ field, sentences }: FieldReading, cues: readonly Cue[]): SentenceWithActs[] {
  const bySentence = cuesBySentence(cues, sentences);
  return sentences
    .map((sentence, at) => ({ field, sentence, acts: findActs(bySentence[at] ?? []) }))
    .filter(({ sentence }) => sentence.role === 'paragraph');
}

/**
 * The sentences of an article's running text; captions, bylines and other boilerplate are left out. None at all where
 * no sentence tells an act: most articles are done with then, many before they are cut into sentences.
 */
export function actingSentences({ fields }: ArticleReading): ActingSentence[] {
  const cued = fields.map((field) => ({ field, cues: findCues(field.text) }));
  if (!cued.some(({ cues }) => mayTellAct(cues))) return [];
  const running = cued.flatMap(({ field, cues }) => actsOfField(field, cues));
  if (running.every(({ acts }) => acts.length === 0)) return [];
  return running.map((told) => {
    const { text } = told.sentence;
    return { ...told, lower: lowerCase(text), noNews: whenAsked(() => sentenceIsNoNews(text)) };
  });
}

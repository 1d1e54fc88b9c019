import type { Article, Block, TextField } from '../model/article.ts';
import type { ArticleReading, FieldReading, ReadSentence } from '../model/article-reading.ts';
import { whenAsked } from '../model/when-asked.ts';
import { canonicalText } from './canonical-text.ts';
import { sentences } from './sentences.ts';

/** Offset in canonical text of an offset as given: the inverse of `toOriginal`, which never falls. */
function toCanonical(original: number, length: number, toOriginal: (offset: number) => number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (toOriginal(middle) < original) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readSentences(
  text: string,
  toOriginal: (offset: number) => number,
  blocks: readonly Block[],
): ReadSentence[] {
  const read: ReadSentence[] = [];
  let paragraph = 0;
  for (const block of blocks) {
    const start = toCanonical(block.start, text.length, toOriginal);
    const end = toCanonical(block.end, text.length, toOriginal);
    for (const sentence of sentences(text.slice(start, end))) {
      const at = { start: start + sentence.start, end: start + sentence.end };
      read.push({ ...at, text: sentence.text, role: block.role, paragraph });
    }
    paragraph += 1;
  }
  return read;
}

function readField(field: TextField, given: string, blocks: readonly Block[]): FieldReading {
  const { text, toOriginal } = canonicalText(given);
  const read = whenAsked(() => readSentences(text, toOriginal, blocks));
  return {
    field,
    text,
    toOriginal,
    get sentences() {
      return read();
    },
  };
}
/** The article in canonical form: what all finders read. It is cut into sentences when a finder asks for them. */
export function readArticle(article: Article): ArticleReading {
  const whole = (text: string): Block[] => [{ role: 'paragraph', start: 0, end: text.length }];
  const fields = [
    readField('title', article.title, whole(article.title)),
    readField('lead', article.lead, whole(article.lead)),
    readField('body', article.body, article.blocks),
  ];
  return {
    fields: fields.filter((field) => field.text.trim() !== ''),
    published: article.published,
    sourcePlace: article.sourcePlace,
  };
}

import { packTokens } from '../ranking/packed-tokens.ts';
import { tokenKey } from '../ranking/token-keys.ts';
import { scanWords } from '../text/scan-words.ts';
import { wordKeys } from '../text/word-keys.ts';
import type { SearchedFields } from './document-views.ts';
import { metWords, NOT_KEPT } from './met-words.ts';

/** A document's words in every form that the embedded engine keeps. Texts are UTF-8, words parted by a blank. */
export interface PreparedWords {
  /** All words as numbers, see `packTokens`. */
  readonly tokens: Uint8Array;
  /** Folded words of title, lead and body. */
  readonly folded: readonly [title: Uint8Array, lead: Uint8Array, body: Uint8Array];
  /** Each marked word of the document, most of them once. */
  readonly coded: Uint8Array;
}

/** Bytes of words with a blank after each, written one after another. */
interface WordLine {
  bytes: Buffer;
  length: number;
}

const ROOM = 2 ** 16;

function makeRoom(line: WordLine, needed: number): void {
  if (line.length + needed <= line.bytes.length) return;
  const more = Buffer.allocUnsafe(2 * (line.length + needed));
  line.bytes.copy(more, 0, 0, line.length);
  line.bytes = more;
}

function addForm(line: WordLine, form: string): void {
  makeRoom(line, 3 * form.length + 1);
  line.length += line.bytes.write(`${form} `, line.length);
}

/** Without the last blank. */
const textBetween = ({ bytes }: WordLine, start: number, end: number): Uint8Array =>
  bytes.subarray(start, Math.max(start, end - 1));

/**
 * Prepares documents one after another; words met before are found without being cut out of the text. What it gives
 * lies in memory that the next document is written over.
 */
export function wordPreparer(): (fields: SearchedFields) => PreparedWords {
  const met = metWords();
  const folded: WordLine = { bytes: Buffer.allocUnsafe(ROOM), length: 0 };
  const coded: WordLine = { bytes: Buffer.allocUnsafe(ROOM), length: 0 };

  const addUnkept = (word: string): number => {
    const keys = wordKeys(word);
    addForm(folded, keys.folded);
    addForm(coded, keys.coded);
    return tokenKey(keys.folded, keys.coded);
  };

  const addMet = (place: number): number => {
    makeRoom(folded, met.longest);
    folded.length = met.writeFolded(place, folded.bytes, folded.length);
    if (met.isNew(place)) {
      makeRoom(coded, met.longest);
      coded.length = met.writeCoded(place, coded.bytes, coded.length);
    }
    return met.keyAt(place);
  };

  const addField = (text: string): Uint32Array => {
    const words = scanWords(text);
    const keys = new Uint32Array(words.count);
    for (let word = 0; word < words.count; word += 1) {
      const place = met.placeOf(words, word, text);
      keys[word] =
        place === NOT_KEPT ? addUnkept(text.slice(words.starts[word], words.ends[word])) : addMet(place);
    }
    return keys;
  };

  return (fields) => {
    met.nextDocument();
    coded.length = folded.length = 0;
    const title = addField(fields.title);
    const titleEnd = folded.length;
    const lead = addField(fields.lead);
    const leadEnd = folded.length;
    const body = addField(fields.body);
    return {
      tokens: packTokens({ title, lead, body }),
      folded: [
        textBetween(folded, 0, titleEnd),
        textBetween(folded, titleEnd, leadEnd),
        textBetween(folded, leadEnd, folded.length),
      ],
      coded: textBetween(coded, 0, coded.length),
    };
  };
}

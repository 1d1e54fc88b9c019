import { packTokens } from '../ranking/packed-tokens.ts';
import { tokenKey } from '../ranking/token-keys.ts';
import { scanWords } from '../text/scan-words.ts';
import { wordKeys } from '../text/word-keys.ts';
import type { SearchedFields } from './document-views.ts';
import { metWords, NOT_KEPT } from './met-words.ts';

/** A document's words in every form that the embedded engine keeps. */
export interface PreparedWords {
  /** All words as numbers, see `packTokens`. */
  readonly tokens: Uint8Array;
  /** Folded words of title, lead and body, as FTS5 reads them. */
  readonly folded: readonly [title: string, lead: string, body: string];
  /** Each marked word of the document, most of them once. */
  readonly coded: string;
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

const textOf = ({ bytes, length }: WordLine): string => bytes.toString('utf8', 0, Math.max(0, length - 1));

/** Prepares documents one after another; words met before are found without being cut out of the text. */
export function wordPreparer(): (fields: SearchedFields) => PreparedWords {
  const met = metWords();
  const folded: WordLine = { bytes: Buffer.allocUnsafe(ROOM), length: 0 };
  const coded: WordLine = { bytes: Buffer.allocUnsafe(ROOM), length: 0 };

  const addWord = (word: string): number => {
    const keys = wordKeys(word);
    for (const [line, form] of [[folded, keys.folded], [coded, keys.coded]] as const) {
      makeRoom(line, 3 * form.length + 1);
      line.length += line.bytes.write(`${form} `, line.length);
    }
    return tokenKey(keys.folded, keys.coded);
  }; // prettier-ignore

  const field = (text: string): { keys: Uint32Array; folded: string } => {
    const words = scanWords(text);
    const keys = new Uint32Array(words.count);
    folded.length = 0;
    for (let word = 0; word < words.count; word += 1) {
      const place = met.placeOf(words, word, text);
      if (place === NOT_KEPT) {
        keys[word] = addWord(text.slice(words.starts[word], words.ends[word]));
        continue;
      }
      keys[word] = met.keyAt(place);
      makeRoom(folded, met.longest);
      folded.length = met.writeFolded(place, folded.bytes, folded.length);
      if (!met.isNew(place)) continue;
      makeRoom(coded, met.longest);
      coded.length = met.writeCoded(place, coded.bytes, coded.length);
    }
    return { keys, folded: textOf(folded) };
  };

  return ({ title, lead, body }) => {
    met.nextDocument();
    coded.length = 0;
    const [first, second, third] = [field(title), field(lead), field(body)];
    return {
      tokens: packTokens({ title: first.keys, lead: second.keys, body: third.keys }),
      folded: [first.folded, second.folded, third.folded],
      coded: textOf(coded),
    };
  };
}

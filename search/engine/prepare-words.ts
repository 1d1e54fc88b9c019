import { tokenKey, type DocumentTokens, type TokenKey } from '../ranking/token-keys.ts';
import { eachWord } from '../text/tokens.ts';
import { wordKeys } from '../text/word-keys.ts';
import type { SearchedFields } from './document-views.ts';

/** A document's words in every form that an engine keeps. */
export interface PreparedWords {
  readonly tokens: DocumentTokens;
  /** Folded words of title, lead and body, as FTS5 reads them. */
  readonly folded: readonly [title: string, lead: string, body: string];
  /** Each marked word of the document once. */
  readonly coded: string;
}

/** A word as it was met, with all that is made of it. */
interface MetWord {
  readonly word: string;
  readonly folded: string;
  readonly coded: string;
  readonly key: TokenKey;
  /** Number of the document that held it last. */
  document: number;
}

/** Places for words met, by the hash of their letters; a word takes the place of another one with its hash. */
const PLACES = 2 ** 17;
/** Longer words seldom return. */
const LONGEST_KEPT = 12;

const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (PLACES - 1);

function firstMet(word: string): MetWord {
  const { folded, coded } = wordKeys(word);
  return { word, folded, coded, key: tokenKey(folded, coded), document: 0 };
}

/** Prepares documents one after another; words met before are found without being cut out of the text. */
export function wordPreparer(): (fields: SearchedFields) => PreparedWords {
  const met = new Array<MetWord | null>(PLACES).fill(null);
  let document = 0;
  const meet = (text: string, start: number, end: number, hash: number): MetWord => {
    const place = placeOf(hash);
    const known = met[place] ?? null;
    if (known?.word.length === end - start && text.startsWith(known.word, start)) return known;
    const first = firstMet(text.slice(start, end));
    if (end - start <= LONGEST_KEPT) met[place] = first;
    return first;
  };
  return ({ title, lead, body }) => {
    document += 1;
    const coded: string[] = [];
    const field = (text: string): { keys: Uint32Array; folded: string } => {
      const keys: number[] = [];
      const folded: string[] = [];
      eachWord(text, (start, end, hash) => {
        const word = meet(text, start, end, hash);
        keys.push(word.key);
        folded.push(word.folded);
        if (word.document === document) return;
        word.document = document;
        coded.push(word.coded);
      });
      // Joined at once: a string grown word by word costs more than all the rest of the writing.
      return { keys: new Uint32Array(keys), folded: folded.join(' ') };
    };
    const [first, second, third] = [field(title), field(lead), field(body)];
    return {
      tokens: { title: first.keys, lead: second.keys, body: third.keys },
      folded: [first.folded, second.folded, third.folded],
      coded: coded.join(' '),
    };
  };
}

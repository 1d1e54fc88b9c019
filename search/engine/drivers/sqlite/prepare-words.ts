import { tokenKey, type DocumentTokens, type TokenKey } from '../../../ranking/token-keys.ts';
import { textKeys } from '../../../text/tokens.ts';
import type { WordKeys } from '../../../text/word-keys.ts';
import type { SearchedFields } from '../../document-views.ts';

/** A document's words in every form that is kept. */
interface PreparedWords {
  readonly tokens: DocumentTokens;
  /** Folded words of title, lead and body, as FTS5 reads them. */
  readonly folded: readonly [title: string, lead: string, body: string];
  /** Each marked word of the document once. */
  readonly coded: string;
}

interface MetWord {
  readonly key: TokenKey;
  /** Number of the document that held it last. */
  document: number;
}

/** Names that seldom return would fill the memory. */
const KEPT_WORDS = 100_000;

/** Prepares documents one after another; words met before are looked up. */
export function wordPreparer(): (fields: SearchedFields) => PreparedWords {
  const met = new Map<WordKeys, MetWord>();
  let document = 0;
  const meet = (word: WordKeys): MetWord => {
    const known = met.get(word);
    if (known !== undefined) return known;
    if (met.size >= KEPT_WORDS) met.clear();
    const first = { key: tokenKey(word.folded, word.coded), document: 0 };
    met.set(word, first);
    return first;
  };
  return ({ title, lead, body }) => {
    document += 1;
    const coded: string[] = [];
    const field = (text: string): { keys: Uint32Array; folded: string } => {
      const words = textKeys(text);
      const keys = new Uint32Array(words.length);
      words.forEach((word, at) => {
        const known = meet(word);
        keys[at] = known.key;
        if (known.document === document) return;
        known.document = document;
        coded.push(word.coded);
      });
      // Joined at once: a string grown word by word costs more than all the rest of the writing.
      return { keys, folded: words.map(({ folded }) => folded).join(' ') };
    };
    const [first, second, third] = [field(title), field(lead), field(body)];
    return {
      tokens: { title: first.keys, lead: second.keys, body: third.keys },
      folded: [first.folded, second.folded, third.folded],
      coded: coded.join(' '),
    };
  };
}

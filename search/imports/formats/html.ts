import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { canonicalForm } from '../../text/canonical-text.ts';
import type { ImportProblem } from '../../model/import-problem.ts';
import { elementText, type HtmlText, nestsTooDeep } from '../html-text.ts';
import {
  BLANK_ARTICLE,
  type ImportedArticle,
  type ImportFormat,
  rejected,
  type SourceFile,
} from '../import-format.ts';
import { readPageFacts } from '../page-facts.ts';
import { readBytes } from '../read-text.ts';

const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?(?<label>[\w-]+)/iu;

/** Text in the encoding the page names, UTF-8 if none; null where the bytes are not in that encoding. */
function decodePage(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : CHARSET.exec(head)?.groups?.['label'];
  try {
    return new TextDecoder(label ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Menus and notes of a page without an article can be this long. */
const SHORTEST_TEXT = 40;

/** Same words, whatever case, marks placement and blanks. */
function sameWords(left: string, right: string): boolean {
  const words = (text: string): string =>
    canonicalForm(text)
      .toLowerCase()
      .replace(/[\s.…]+/gu, ' ')
      .trim();
  return words(left) === words(right);
}

/** Drops headline and lead from the head of the text where the page's own facts give them already. */
function withoutHead({ text, marked }: HtmlText, head: readonly string[]): HtmlText {
  let rest = text;
  for (let at = 0; at < 3; at += 1) {
    const [first = ''] = rest.split('\n\n', 1);
    if (!head.some((known) => known !== '' && sameWords(known, first))) break;
    rest = rest.slice(first.length).trimStart();
  }
  const gone = text.length - rest.length;
  const moved = marked.map((block) => ({ ...block, start: block.start - gone, end: block.end - gone }));
  return { text: rest, marked: moved.filter((block) => block.start >= 0) };
}

function readPage(html: string, path: string): ImportedArticle | ImportProblem {
  const origin = { path, line: null };
  if (nestsTooDeep(html)) {
    return rejected(
      origin,
      'The page nests its elements without end',
      'Leave it out; no real page is built so.',
    );
  }
  const { document } = parseHTML(html);
  const facts = readPageFacts(document);
  const readable = new Readability(document, { charThreshold: 120, serializer: elementText }).parse();
  if (
    readable?.content === undefined ||
    readable.content === null ||
    readable.content.text.length < SHORTEST_TEXT
  ) {
    const advice = 'Only pages with the text of an article are read, not front pages and lists of links.';
    return rejected(origin, 'The page holds no article', advice);
  }
  const title = facts.title || (readable.title ?? '').trim();
  const body = withoutHead(readable.content, [title, facts.lead]);
  return { ...BLANK_ARTICLE, ...facts, origin, title, body: body.text, marked: body.marked };
}

/** A saved web page: the readable text, and what its metadata say. Scripts are never run. */
export const html: ImportFormat = {
  name: 'HTML',
  endings: ['.html', '.htm', '.xhtml'],
  sniff: (head) => /<(?:!doctype html|html|head|body|article|main)[\s>]/iu.test(head),
  async *read(source: SourceFile) {
    const bytes = await readBytes(source);
    if (!(bytes instanceof Uint8Array)) {
      yield bytes;
      return;
    }
    const text = decodePage(bytes);
    if (text === null) {
      const advice = 'Save the page as UTF-8, or correct the charset it names.';
      yield rejected({ path: source.path, line: null }, 'The page is not in the encoding it names', advice);
    } else yield readPage(text, source.path);
  },
};

import { parseHTML } from 'linkedom';
import type { Block } from '../model/article.ts';

/** Elements that hold no words of the article. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'SVG', 'BUTTON', 'FORM', 'NAV', 'HEAD', 'SELECT', 'VIDEO', 'AUDIO', 'OBJECT']); // prettier-ignore
/** Elements that go on in the line they stand in; all others begin a paragraph. */
const INLINE = new Set(['A', 'ABBR', 'B', 'BDI', 'BDO', 'CITE', 'CODE', 'DATA', 'DEL', 'DFN', 'EM', 'FONT', 'I', 'IMG', 'INS', 'KBD', 'LABEL', 'MARK', 'Q', 'S', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME', 'TT', 'U', 'VAR', 'WBR']); // prettier-ignore
/** What sites call the element that holds a picture's caption. */
const CAPTION_CLASS = /caption|chu-?thich/iu;

const TAG = /<(?<close>\/?)(?<name>[a-z][a-z\d]*)(?=[\s/>])/giu;
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr', 'p', 'li']); // prettier-ignore
/** Pages of real sites nest some 40 elements; tree walkers slow down or overflow far above that. */
const DEEPEST = 200;

interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  readonly getAttribute?: (name: string) => string | null;
}

/** A document's prose: paragraphs separated by a blank line, and those of them that the markup calls captions. */
export interface HtmlText {
  readonly text: string;
  readonly marked: readonly Block[];
}

/** Whether elements nest so deeply that the page cannot be a real one. Looks at tags only, in linear time. */
export function nestsTooDeep(html: string): boolean {
  let depth = 0;
  for (const { groups } of html.matchAll(TAG)) {
    if (VOID.has(groups?.['name']?.toLowerCase() ?? '')) continue;
    depth = groups?.['close'] === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

interface Paragraph {
  readonly text: string;
  readonly isCaption: boolean;
}

function readParagraphs(root: DomNode): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let words = '';
  const close = (isCaption: boolean): void => {
    const text = words.replace(/\s+/gu, ' ').trim();
    if (text !== '') paragraphs.push({ text, isCaption });
    words = '';
  };
  const walk = (node: DomNode, inCaption: boolean): void => {
    if (node.nodeType === 3) words += node.textContent ?? '';
    if (node.nodeType !== 1 || SILENT.has(node.nodeName.toUpperCase())) return;
    const name = node.nodeName.toUpperCase();
    const isCaption =
      inCaption || name === 'FIGCAPTION' || CAPTION_CLASS.test(node.getAttribute?.('class') ?? '');
    const isBlock = !INLINE.has(name);
    if (isBlock) close(inCaption);
    for (const child of node.childNodes) walk(child, isCaption);
    if (isBlock) close(isCaption);
  };
  walk(root, false);
  return paragraphs;
}

/** The words of a parsed element. */
export function elementText(root: unknown): HtmlText {
  const paragraphs = readParagraphs(root as DomNode);
  const marked: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    const start = text === '' ? 0 : text.length + 2;
    text += (text === '' ? '' : '\n\n') + paragraph.text;
    if (paragraph.isCaption) marked.push({ role: 'caption', start, end: text.length });
  }
  return { text, marked };
}

/** The words of a piece of HTML; scripts, forms and navigation are left out. Too deep a piece gives its bare words. */
export function htmlText(html: string): HtmlText {
  if (!/[<&]/u.test(html)) return { text: html.trim(), marked: [] };
  if (nestsTooDeep(html)) return { text: html.replaceAll(/<[^>]*>/gu, ' ').trim(), marked: [] };
  return elementText(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body);
}

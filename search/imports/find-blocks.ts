import type { Block, BlockRole } from '../model/article.ts';
import { canonicalForm, canonicalText } from '../text/canonical-text.ts';
import { isPageStamp, isSignature, opensLinks, roleByWords } from './boilerplate.ts';
import { DATELINE } from './press-signs.ts';

/** No boilerplate line is longer; such lines are only looked at from both ends. */
const LONGEST_BOILERPLATE = 400;
const LONGEST_DATELINE = 90;
/** Lines from the end among which a signature is looked for, other boilerplate not counted. */
const SIGNATURE_LINES = 2;
const CLOSING = /\s*\.\/\.?\s*$/u;
const SENTENCE_END = /[.!?…:;]["')\]]*$/u;
const LINE = /\S(?:[^\n\r]*\S)?/gu;

/** A line of the body without its outer blanks, `text` in canonical form. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  role: BlockRole;
}

function readLines(body: string, marked: readonly Block[]): Line[] {
  const roles = new Map(marked.map((block) => [block.start, block.role]));
  return Array.from(body.matchAll(LINE), (match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const text = match[0].length > LONGEST_BOILERPLATE ? match[0] : canonicalForm(match[0]);
    return { start, end, text, role: roles.get(start) ?? roleOfLine(text) };
  });
}

function roleOfLine(text: string): BlockRole {
  if (text.length > LONGEST_BOILERPLATE) return 'paragraph';
  if (/^[\s./]+$/u.test(text) || isPageStamp(text)) return 'page-furniture';
  return roleByWords(text) ?? 'paragraph';
}

/** Headlines under a "Xem thêm" are links, up to the first line that ends as a sentence does. */
function markLinkedHeadlines(lines: readonly Line[]): void {
  let open = false;
  for (const line of lines) {
    if (line.role === 'see-also') open = open || opensLinks(line.text);
    else if (line.role === 'paragraph') {
      open = open && line.text.length <= 160 && !SENTENCE_END.test(line.text);
      if (open) line.role = 'see-also';
    }
  }
}

/** The writer's name stands alone on one of the last lines, after text. */
function markSignature(lines: readonly Line[]): void {
  const prose = lines.filter((line) => line.role === 'paragraph');
  for (const line of prose.slice(Math.max(1, prose.length - SIGNATURE_LINES)).reverse()) {
    if (!isSignature(line.text)) break;
    line.role = 'byline';
  }
}

/** Cuts dateline and "./." off a paragraph: they are blocks of their own. */
function cut(body: string, line: Line): Block[] {
  const { start, end, role } = line;
  if (role !== 'paragraph') return [{ role, start, end }];
  const blocks: Block[] = [];
  const head = canonicalText(body.slice(start, Math.min(end, start + LONGEST_DATELINE)));
  const dateline = DATELINE.exec(head.text)?.[0] ?? '';
  const from = start + (dateline === '' ? 0 : head.toOriginal(dateline.length));
  if (dateline !== '') {
    const printed = body.slice(start, from).trimEnd().length;
    blocks.push({ role: 'dateline', start, end: start + printed });
  }
  const tail = body.slice(Math.max(from, end - 12), end);
  const closing = CLOSING.exec(tail)?.[0] ?? '';
  const to = end - closing.length;
  if (to > from) blocks.push({ role: 'paragraph', start: from, end: to });
  if (closing !== '') blocks.push({ role: 'page-furniture', start: end - closing.trimStart().length, end });
  return blocks;
}

/**
 * What each line of a body is, in order, without overlaps. Blank space belongs to no block. `marked` are stretches
 * whose role the markup told; each must begin where a line begins.
 */
export function findBlocks(body: string, marked: readonly Block[] = []): Block[] {
  const lines = readLines(body, marked);
  markLinkedHeadlines(lines);
  markSignature(lines);
  return lines.flatMap((line) => cut(body, line));
}

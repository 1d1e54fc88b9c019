import type { Origin } from '../../model/article.ts';
import { provinceOf } from '../../places/gazetteer.ts';
import { canonicalForm } from '../../text/canonical-text.ts';
import { isPageStamp, roleByWords } from '../boilerplate.ts';
import { BLANK_ARTICLE, type ImportedArticle, type ImportFormat, type SourceFile } from '../import-format.ts';
import { DATELINE } from '../press-signs.ts';
import { readText } from '../read-text.ts';

const LINE = /\S(?:[^\n\r]*\S)?/gu;
/** A headline is hardly longer; leads are hardly longer than the second figure (UTF-16 units). */
const LONGEST_HEADLINE = 220;
const LONGEST_LEAD = 700;
/** Lines before the text: section, headline, place, page stamp and the like. */
const MOST_HEAD_LINES = 6;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function firstLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(LINE)) {
    const end = match.index + match[0].length;
    lines.push({ start: match.index, end, text: canonicalForm(match[0].slice(0, LONGEST_LEAD + 1)) });
    if (lines.length > MOST_HEAD_LINES + 3) break;
  }
  return lines;
}

const wordCount = (text: string): number => text.split(' ').length;
const isBodyLine = ({ text }: Line): boolean => DATELINE.test(text) || roleByWords(text) === 'caption';
const isSentence = ({ text }: Line): boolean => /[.…:;]["')\]]*$/u.test(text);

/** How many of the first lines stand before the text: short ones that do not end as sentences do. */
function headLength(lines: readonly Line[]): number {
  const end = lines.findIndex(
    (line) => isBodyLine(line) || isSentence(line) || line.text.length > LONGEST_HEADLINE,
  );
  return Math.min(end === -1 ? lines.length : end, MOST_HEAD_LINES);
}

/** The headline among the head lines: the longest, and of equals the first. */
function headlineAt(head: readonly Line[]): number {
  const words = head.map((line) => (isPageStamp(line.text) ? 0 : wordCount(line.text)));
  return words.indexOf(Math.max(...words));
}

/** The first paragraph is a lead when more text follows and it is no caption or dateline itself. */
function leadLine(lines: readonly Line[], at: number): Line | null {
  const [lead, next] = [lines[at], lines[at + 1]];
  if (lead === undefined || next === undefined || isBodyLine(lead)) return null;
  return lead.text.length <= LONGEST_LEAD && isSentence(lead) ? lead : null;
}

/** Takes a page apart: [section], headline, [place], [lead], then everything else as the body, letter for letter. */
export function readPage(text: string, origin: Origin): ImportedArticle {
  const lines = firstLines(text);
  const head = lines.slice(0, headLength(lines));
  const at = headlineAt(head);
  const lead = leadLine(lines, head.length);
  const given = (line: Line | null | undefined): string =>
    line === null || line === undefined ? '' : text.slice(line.start, line.end);
  const bodyStart = lines[head.length + (lead === null ? 0 : 1)]?.start ?? text.length;
  return {
    ...BLANK_ARTICLE,
    origin,
    title: given(head[at]),
    lead: given(lead),
    body: text.slice(bodyStart).trimEnd(),
    published: given(head.find((line) => isPageStamp(line.text))),
    section: given(head.slice(0, Math.max(0, at)).findLast((line) => !isPageStamp(line.text))),
    sourcePlace: given(head.slice(at + 1).find(({ text }) => provinceOf(text) !== null)),
  };
}

/** A page as copied from a news site, one article a file. */
export const plainText: ImportFormat = {
  name: 'plain text',
  endings: ['.txt', '.text'],
  sniff: (head) => !/^\s*[<{[]/u.test(head) && !head.includes('\ufffd'),
  async *read(source: SourceFile) {
    const text = await readText(source);
    if (typeof text !== 'string') yield text;
    else yield readPage(text, { path: source.path, line: null });
  },
};

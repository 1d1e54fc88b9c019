import { phraseIndex } from '../text/phrase-index.ts';
import type { AwardText } from './award-text.ts';
import { AWARDS, type AwardInfo } from './awards.ts';

/** An honour that the text gives: words `[first, last)` of its name. */
export interface HonourName {
  readonly first: number;
  readonly last: number;
  readonly info: AwardInfo;
}

const NAMES = phraseIndex(AWARDS.flatMap((row) => row.names.map((name): [string, AwardInfo] => [name, row])));
const GIVING = /(?<!\p{L})(?:trao|tặng|nhận|đón|thưởng|phong|vinh danh|công nhận|khen|gắn)(?!\p{L})/iu;
const PROPOSED = /(?<!\p{L})(?:đề nghị|hồ sơ|xét|xin|trình|thủ tục|đề xuất|tiêu chuẩn)(?!\p{L})/giu;
const TITLE_GIVEN =
  /(?:danh hiệu(?: cao quý| vinh dự(?: nhà nước)?)?|phong tặng|truy tặng|trao tặng|tặng|trao|bằng|nhận)\s*["']?$/iu;
const MONUMENT = /(?:tượng đài|khu|nhà|thăm|phụng dưỡng|các|tri ân|đài|chân dung)\s+$/iu;
const LEFT = 160;
const RIGHT = 200;

/** The words of the sentence before word `first`, at most 160 signs. */
export function leftOf(read: AwardText, first: number): string {
  const from = read.sentenceOf(first).first;
  const end = read.words[first]?.start ?? 0;
  return read.text.slice(Math.max(read.words[from]?.start ?? 0, end - LEFT), end);
}

/** The words of the sentence behind word `last`, at most 200 signs. */
export function rightOf(read: AwardText, last: number): string {
  const until = read.words[read.sentenceOf(last - 1).last - 1]?.end ?? 0;
  const start = read.words[last - 1]?.end ?? 0;
  return read.text.slice(start, Math.min(until, start + RIGHT));
}

/** Whether the text gives the honour here, rather than proposing it or naming its bearer. */
function isGiven(read: AwardText, name: HonourName): boolean {
  const left = leftOf(read, name.first);
  const proposed = [...left.matchAll(PROPOSED)].at(-1);
  if (proposed !== undefined && !/(?:được|đã|lễ) /u.test(left.slice(proposed.index))) return false;
  if (name.info.attribute) return isTitleGiven(left);
  return GIVING.test(left) || GIVING.test(rightOf(read, name.last));
}

function isTitleGiven(left: string): boolean {
  if (MONUMENT.test(left)) return false;
  // "2 Nghệ nhân Nhân dân, 5 Nghệ nhân Ưu tú": the second of titles told together.
  return TITLE_GIVEN.test(left) || /danh hiệu [^.;]{0,80}(?:,|và) (?:\d+ )?["']?$/iu.test(left);
}

/** The honours that the text gives, in order. */
export function honourNames(read: AwardText): HonourName[] {
  const found: HonourName[] = [];
  let at = 0;
  while (at < read.words.length) {
    const hit = NAMES.at(read.text, read.words, at);
    if (hit !== null) found.push({ first: hit.first, last: hit.last, info: hit.value });
    at = hit?.last ?? at + 1;
  }
  return found.filter((name) => isGiven(read, name));
}

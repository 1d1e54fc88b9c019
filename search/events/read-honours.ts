import type { Award } from '../model/event.ts';
import { phraseIndex } from '../text/phrase-index.ts';
import { readCount, type Count } from './award-counts.ts';
import { between, type AwardText } from './award-text.ts';
import { AWARDS, RANKS, type AwardInfo } from './awards.ts';
import { pairCounts, type Mark } from './pair-counts.ts';

/** An order, medal, title or letter of praise in the text: words `[first, last)`. */
export interface HonourReading {
  readonly first: number;
  readonly last: number;
  readonly award: Award;
  /** The number of receivers as one figure of the text; null where it is added up, meant, or not told. */
  readonly stated: number | null;
}

interface HonourName {
  readonly first: number;
  readonly last: number;
  readonly info: AwardInfo;
}

const NAMES = phraseIndex(AWARDS.flatMap((row) => row.names.map((name): [string, AwardInfo] => [name, row])));
const GIVING = /(?<!\p{L})(?:trao|tặng|nhận|đón|thưởng|phong|vinh danh|công nhận|khen|gắn)(?!\p{L})/iu;
const PROPOSED = /(?<!\p{L})(?:đề nghị|hồ sơ|xét|xin|trình|thủ tục|đề xuất|tiêu chuẩn)(?!\p{L})/giu;
const TITLE_GIVEN = /(?:danh hiệu|phong tặng|truy tặng|trao tặng|tặng|trao|bằng|nhận)\s*["']?$/iu;
const MONUMENT = /(?:tượng đài|khu|nhà|thăm|phụng dưỡng|các|tri ân|đài|chân dung)\s+$/iu;
const SENTENCE_END = /[.!?…](?:\s|$)|\n/u;

/** The words of the sentence before word `first`, at most 160 signs. */
function before({ text, words }: AwardText, first: number): string {
  const end = words[first]?.start ?? 0;
  const window = text.slice(Math.max(0, end - 160), end);
  const cut = [...window.matchAll(/[.!?…]\s|\n/gu)].at(-1);
  return cut === undefined ? window : window.slice(cut.index + cut[0].length);
}

function behind({ text, words }: AwardText, last: number): string {
  const start = words[last - 1]?.end ?? 0;
  const window = text.slice(start, start + 200);
  const cut = window.search(SENTENCE_END);
  return cut < 0 ? window : window.slice(0, cut);
}

/** Whether the text gives the honour here, rather than proposing it or naming its bearer. */
function isGiven(read: AwardText, name: HonourName): boolean {
  const left = before(read, name.first);
  const proposed = [...left.matchAll(PROPOSED)].at(-1);
  if (proposed !== undefined && !/(?:được|đã|lễ) /u.test(left.slice(proposed.index))) return false;
  if (name.info.attribute) return TITLE_GIVEN.test(left) && !MONUMENT.test(left);
  return GIVING.test(left) || GIVING.test(behind(read, name.last));
}

function honourNames(read: AwardText): HonourName[] {
  const found: HonourName[] = [];
  let at = 0;
  while (at < read.words.length) {
    const hit = NAMES.at(read.text, read.words, at);
    if (hit !== null) found.push({ first: hit.first, last: hit.last, info: hit.value });
    at = hit?.last ?? at + 1;
  }
  return found.filter((name) => isGiven(read, name));
}

interface RankMark extends Mark {
  readonly ranks: readonly string[];
}

/** Classes told from word `from` up to word `until`: "hạng Nhất", "hạng Nhất, Nhì, Ba". */
function rankMarks(read: AwardText, from: number, until: number): RankMark[] {
  const marks: RankMark[] = [];
  for (let at = from; at < until; at += 1) {
    if (read.plain[at] !== 'hạng') continue;
    const ranks: string[] = [];
    let last = at + 1;
    for (let next = last; next < until; next += 1) {
      const word = read.plain[next] ?? '';
      if (word === 'và' || word === 'hạng') continue;
      const rank = RANKS[word];
      if (rank === undefined || !/^[\s,"]*(?:(?:và|hạng)\s)?(?:hạng\s)?$/u.test(between(read, last, next)))
        break;
      ranks.push(rank);
      last = next + 1;
    }
    if (ranks.length > 0) marks.push({ first: at, last, size: ranks.length, ranks });
    at = last - 1;
  }
  return marks;
}

const LONE =
  /^[^,.;]{0,60}?(?:cho|đến|tới)\s+(?:gia đình\s+)?(?:cố\s+)?(?:đồng chí|ông|bà|cụ|bác|anh|chị|trung tá|đại tá|thượng tá|thiếu tá|thượng tướng|đại úy|thượng úy|trung úy|liệt sĩ|nguyên|cố|công ty|trường|bệnh viện|đảng bộ|huyện|xã|phường|tỉnh)\s/iu;
const FOR_MANY = /(?<!\p{L})(?:các|những|nhiều|và)(?!\p{L})/iu;
const TAKES =
  /(?:đón nhận|đón|nhận|được[^,.;]{0,60}(?:trao tặng|tặng|trao|truy tặng))\s*(?:danh hiệu\s*)?["']?$/iu;
const LATE = /(?:cho|đối với|với)\s+(?:gia đình\s+)?cố\s/iu;

/** Numbers that tell how many receive: behind "cho", before the verb, or right before the name. */
function receivers(read: AwardText, name: HonourName, from: number, until: number): Count[] {
  const counts: Count[] = [];
  for (let at = from; at < until; at += 1) {
    const count = readCount(read, at);
    if (count === null) continue;
    if (count.last <= name.first || count.first >= name.last) counts.push(count);
    at = count.last - 1;
  }
  const later = counts.filter(
    (count) =>
      count.first >= name.last &&
      /(?:cho|đến|tới|với|của|và|,)\s*(?:gia đình (?:của )?|thân nhân (?:của )?)?$/iu.test(
        between(read, name.last, count.first),
      ),
  );
  if (later.length > 0) return later;
  return counts.filter((count) => count.last <= name.first);
}

function sentenceBounds({ text, words }: AwardText, first: number): readonly [number, number] {
  let from = first;
  while (from > 0 && !SENTENCE_END.test(text.slice(words[from - 1]?.end ?? 0, words[from]?.start ?? 0)))
    from -= 1;
  let until = first + 1;
  while (
    until < words.length &&
    !SENTENCE_END.test(text.slice(words[until - 1]?.end ?? 0, words[until]?.start ?? 0))
  )
    until += 1;
  return [from, until];
}

/** Who gives a letter of praise, as far as the rank of the giver belongs to its name. */
function fullName(read: AwardText, name: HonourName): string {
  if (name.info.name !== 'Bằng khen') return name.info.name;
  const near = before(read, name.first).slice(-80) + behind(read, name.last).slice(0, 60);
  return /thủ tướng/iu.test(near) ? 'Bằng khen của Thủ tướng Chính phủ' : name.info.name;
}

function withRanks(read: AwardText, name: HonourName, until: number, posthumous: boolean): HonourReading[] {
  const marks = rankMarks(read, name.last, until);
  const counts = receiversBetween(read, Math.max(0, name.first - 3), until);
  const single = marks.length === 1 && marks[0]?.size === 1;
  return pairCounts(read, marks, single ? [] : counts).flatMap(({ mark, each }) =>
    mark.ranks.map((rank, index) => {
      const bounds = sentenceBounds(read, name.first);
      const own = single
        ? countOf(read, { ...name, last: mark.last }, [bounds[0], Math.min(until, bounds[1])])
        : { value: each?.[index] ?? null, stated: null };
      const award = { name: `${name.info.name} ${rank}`, tier: null, count: own.value, posthumous };
      return { first: name.first, last: mark.last, award, stated: own.stated };
    }),
  );
}

function receiversBetween(read: AwardText, from: number, until: number): Count[] {
  const counts: Count[] = [];
  for (let at = from; at < until; at += 1) {
    const count = readCount(read, at);
    if (count === null || read.plain[count.last - 1] === 'huân') continue;
    counts.push(count.noun === 'hạng' ? { ...count, last: count.last - 1 } : count);
    at = count.last - 1;
  }
  return counts;
}

/** How many receive one honour, and whether that is one figure of the text. */
function countOf(
  read: AwardText,
  name: HonourName,
  [from, until]: readonly [number, number],
): { value: number | null; stated: number | null } {
  const counts = receivers(read, name, from, until);
  if (counts.length > 0) {
    const value = counts.reduce((sum, count) => sum + count.value, 0);
    return { value, stated: counts.length === 1 ? value : null };
  }
  const left = before(read, name.first);
  if (LONE.test(behind(read, name.last))) return { value: 1, stated: null };
  return { value: TAKES.test(left) && !FOR_MANY.test(left) ? 1 : null, stated: null };
}

/** Honours other than the Party badge, each with its class and the number of its receivers. */
export function readHonours(read: AwardText, posthumousAt: (word: number) => boolean): HonourReading[] {
  const names = honourNames(read);
  return names.flatMap((name, index) => {
    const [from, end] = sentenceBounds(read, name.first);
    const until = Math.min(end, names[index + 1]?.first ?? end);
    const since = Math.max(from, names[index - 1]?.last ?? from);
    const posthumous = posthumousAt(name.first) || LATE.test(behind(read, name.last));
    const ranked = name.info.ranked ? withRanks(read, name, until, posthumous) : [];
    if (ranked.length > 0) return ranked;
    const { value, stated } = countOf(read, name, [since, until]);
    const award = { name: fullName(read, name), tier: null, count: value, posthumous };
    return [{ first: name.first, last: name.last, award, stated }];
  });
}

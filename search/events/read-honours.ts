import type { Award } from '../model/event.ts';
import { countsWithin, readCounts, type Count } from './award-counts.ts';
import type { AwardText, WordRange } from './award-text.ts';
import { issuerOf } from './award-issuers.ts';
import { honourNames, leftOf, rightOf, type HonourName } from './honour-names.ts';
import { rankMarks } from './honour-ranks.ts';
import { receiversOf, type Receivers } from './honour-receivers.ts';
import { pairCounts } from './pair-counts.ts';

/** An order, medal, title or letter of praise in the text: words `[first, last)`. */
export interface HonourReading {
  readonly first: number;
  readonly last: number;
  readonly award: Award;
  /** The number of receivers as one figure of the text; null where it is added up, meant, or not told. */
  readonly stated: number | null;
  /** The numbers it is made of, with what was counted. */
  readonly parts: readonly Count[];
}

const LATE = /(?:cho|đối với|với)\s+(?:gia đình\s+)?cố\s/iu;

/** Who gives a letter of praise or a flag belongs to its name. */
function fullName(read: AwardText, { info, first, last }: HonourName): string {
  if (info.family !== 'bang-khen' && info.family !== 'co-thi-dua') return info.name;
  const issuer = issuerOf(leftOf(read, first), rightOf(read, last));
  return issuer === null ? info.name : `${info.name} của ${issuer}`;
}

interface Telling {
  readonly name: HonourName;
  /** Where its numbers may stand: from the honour before to the honour behind, within the sentence. */
  readonly room: WordRange;
  readonly counts: readonly Count[];
  readonly posthumous: boolean;
}

function readingOf(telling: Telling, last: number, name: string, told: Receivers): HonourReading {
  const award = { name, tier: null, count: told.value, posthumous: telling.posthumous };
  return { first: telling.name.first, last, award, stated: told.stated, parts: told.parts };
}

/** One entry for each class told behind the name of an order. */
function withRanks(read: AwardText, telling: Telling): HonourReading[] {
  const { name, room, counts } = telling;
  const marks = rankMarks(read, name.last, room.last);
  const [only] = marks;
  if (only !== undefined && marks.length === 1 && only.size === 1) {
    const told = receiversOf(read, { first: name.first, last: only.last }, room, counts);
    return [readingOf(telling, only.last, `${name.info.name} ${only.ranks[0] ?? ''}`, told)];
  }
  const free = counts
    .filter(
      (count) => count.first >= name.first - 3 && count.last <= room.last && !/^huân$/u.test(count.noun),
    )
    .map((count) => (count.noun === 'hạng' ? { ...count, last: count.last - 1 } : count));
  return pairCounts(read, marks, free).flatMap(({ mark, each }) =>
    mark.ranks.map((rank, index) => {
      const told = { value: each?.[index] ?? null, stated: null, parts: [] };
      return readingOf(telling, mark.last, `${name.info.name} ${rank}`, told);
    }),
  );
}

/** Honours other than the Party badge, each with its class and the number of its receivers. Linear. */
export function readHonours(read: AwardText, posthumousAt: (word: number) => boolean): HonourReading[] {
  const names = honourNames(read);
  const counts = names.length === 0 ? [] : readCounts(read);
  return names.flatMap((name, index) => {
    const sentence = read.sentenceOf(name.first);
    const first = Math.max(sentence.first, names[index - 1]?.last ?? 0);
    const last = Math.min(sentence.last, names[index + 1]?.first ?? Infinity);
    const posthumous = posthumousAt(name.first) || LATE.test(rightOf(read, name.last));
    const near = countsWithin(counts, { first: Math.max(0, first - 3), last });
    const telling = { name, room: { first, last }, counts: near, posthumous };
    const ranked = name.info.ranked ? withRanks(read, telling) : [];
    if (ranked.length > 0) return ranked;
    return [readingOf(telling, name.last, fullName(read, name), receiversOf(read, name, telling.room, near))];
  });
}

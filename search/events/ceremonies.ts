import { byDay, DAY_RANK } from './act-days.ts';
import { isTableRow } from './badge-tables.ts';
import { homeWithDay, homeWithoutDay, sharesKind } from './ceremony-homes.ts';
import { isCore } from './event-kinds.ts';
import type { Act } from './find-acts.ts';
import { foretells } from './event-status.ts';
import type { ToldDay } from './told-days.ts';
import type { ToldSentence } from './told-sentences.ts';

/** An act where it is told. */
export interface ToldAct {
  readonly act: Act;
  readonly sentence: ToldSentence;
}

/** Sentences that tell one ceremony. */
export interface Ceremony {
  readonly acts: ToldAct[];
  /** Sentences with acts first told, then those that go on about it, in the order of the text. */
  readonly sentences: ToldSentence[];
  /** The day (or month, or year) told with the acts; null until a sentence tells one. */
  day: { readonly told: ToldDay; readonly sentence: ToldSentence } | null;
  /** The ceremony whose day it shares by "cùng ngày", for occasions told once for both. */
  readonly sibling: Ceremony | null;
  /** Whether one of its acts is told as something to come. */
  ahead: boolean;
}

/** A ceremony told in more sentences is told in full by these. */
const MOST_SENTENCES = 40;

function begin(ceremonies: Ceremony[], day: ToldDay | null, sentence: ToldSentence): Ceremony {
  const before = ceremonies.at(-1) ?? null;
  const inherited = day === null ? (before?.day ?? null) : { told: day, sentence };
  const ahead = foretells(sentence.lower, sentence.acts);
  const ceremony: Ceremony = {
    acts: [],
    sentences: [],
    day: day === null && ahead ? null : inherited,
    sibling: day === null || day.sameDay ? before : null,
    ahead: false,
  };
  ceremonies.push(ceremony);
  return ceremony;
}

/** Whether acts that no ceremony claims begin one; side acts without a day only open a text. */
function begins(
  ceremonies: readonly Ceremony[],
  { anniversaries }: ToldSentence,
  acts: readonly Act[],
  day: ToldDay | null,
): boolean {
  if (day !== null) return true;
  const celebrates = anniversaries.some(({ anniversary }) => anniversary.ordinal !== null);
  const core = isCore(acts.map((act) => act.kind));
  if (acts.every((act) => act.strength === 'verb')) return core && celebrates;
  return core || ceremonies.length === 0;
}

/** Whether acts belong to the ceremony found for them: side acts of another kind and without a day don't. */
function joins(home: Ceremony, acts: readonly Act[], day: ToldDay | null): boolean {
  return day !== null || isCore(acts.map((act) => act.kind)) || sharesKind(home, acts);
}

/** A day goes before a month, a month before a year; the first of its kind stays. */
function dateIt(ceremony: Ceremony, day: ToldDay | null, sentence: ToldSentence): void {
  if (day === null) return;
  const known = ceremony.day?.told.mention.value.precision ?? null;
  if (known === null || DAY_RANK[day.mention.value.precision] > DAY_RANK[known])
    ceremony.day = { told: day, sentence };
}

/** Puts a sentence with acts where it belongs. */
function place(ceremonies: Ceremony[], sentence: ToldSentence): void {
  for (const { day, acts } of byDay(sentence)) {
    const home =
      day === null
        ? homeWithoutDay(ceremonies, sentence, acts)
        : homeWithDay(ceremonies, sentence, acts, day);
    if (home === null ? !begins(ceremonies, sentence, acts, day) : !joins(home, acts, day)) continue;
    const ceremony = home ?? begin(ceremonies, day, sentence);
    ceremony.ahead ||= foretells(sentence.lower, acts);
    dateIt(ceremony, day, sentence);
    if (ceremony.sentences.length >= MOST_SENTENCES) continue;
    ceremony.acts.push(...acts.map((act) => ({ act, sentence })));
    if (ceremony.sentences.at(-1) !== sentence) ceremony.sentences.push(sentence);
  }
}

/** Sentences behind a ceremony's act that may tell more of it, up to the next act. */
const GOES_ON_FOR = 3;

/** A line of a list belongs to what the list is of. */
const LIST_ITEM = /^[-–•+*] ?\p{L}|^(?:huy hiệu|mốc|loại) \d/u;

/** The text's ceremonies in order; the title is not among the sentences. */
export function findCeremonies(sentences: readonly ToldSentence[]): Ceremony[] {
  const ceremonies: Ceremony[] = [];
  let since = GOES_ON_FOR;
  for (const sentence of sentences) {
    if (!LIST_ITEM.test(sentence.lower) && !isTableRow(sentence.lower)) since += 1;
    if (sentence.acts.length > 0) {
      place(ceremonies, sentence);
      since = 0;
    } else if (since <= GOES_ON_FOR) ceremonies.at(-1)?.sentences.push(sentence);
  }
  return ceremonies;
}

import type { EventKindId } from './event-kinds.ts';
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

/** Words by which a sentence goes on about the ceremony just told. */
const GOES_ON =
  /^(?:cũng )?(?:tại|trong|kết thúc|phát biểu(?: tại)?|mở đầu|sau|trước|diễn ra|nhân|đến dự|tham dự|dự|ngay tại)(?: khuôn khổ| không khí| phần)? (?:(?:buổi|cuộc|lễ|đại lễ|chương trình|hội nghị|sự kiện|đại hội|dịp|đêm)(?! (?:tháng|năm))|đây|dịp này)|^(?:dịp này|nhân dịp này|đợt này|dịp đó|cùng được|tiếp đó|tiếp theo|trong đó|cùng với đó|ngoài ra|bên cạnh đó|theo danh sách)(?!\p{L})/u;
/** Another part of the day just told. */
const OTHER_PART =
  /^(?:đến |sang |vào )?(?:buổi )?(?:sáng|trưa|chiều|tối|đêm)(?: đến| xuống| muộn)?(?:,| (?:cũng|tại|ở))/u;
const DAY_RANK = { day: 3, month: 2, quarter: 1, year: 1, years: 0 } as const;

function kindsOf(ceremony: Ceremony): Set<EventKindId> {
  return new Set(ceremony.acts.map(({ act }) => act.kind));
}

function sameDate(left: ToldDay, right: ToldDay): boolean {
  return (
    left.mention.value.start === right.mention.value.start &&
    left.mention.value.end === right.mention.value.end
  );
}

/** Whether a month or a year holds the day that is already known. */
function holds(coarse: ToldDay, day: ToldDay): boolean {
  const { start, end } = coarse.mention.value;
  return start <= day.mention.value.start && day.mention.value.end <= end;
}

function sharesKind(ceremony: Ceremony, acts: readonly Act[]): boolean {
  const kinds = kindsOf(ceremony);
  return acts.some((act) => kinds.has(act.kind));
}

/** The day an act is told with: the nearest before it, else the first after it; days go before months and years. */
export function dayOfAct(sentence: ToldSentence, act: Act): ToldDay | null {
  const best = Math.max(0, ...sentence.days.map((day) => DAY_RANK[day.mention.value.precision]));
  const days = sentence.days.filter((day) => DAY_RANK[day.mention.value.precision] === best);
  return days.findLast((day) => day.start <= act.start) ?? days[0] ?? null;
}

/** Acts of one sentence by the day they are told with. */
function byDay(sentence: ToldSentence): { day: ToldDay | null; acts: Act[] }[] {
  const groups: { day: ToldDay | null; acts: Act[] }[] = [];
  for (const act of sentence.acts) {
    const day = dayOfAct(sentence, act);
    const group = groups.find(
      (other) => other.day === day || (other.day !== null && day !== null && sameDate(other.day, day)),
    );
    if (group === undefined) groups.push({ day, acts: [act] });
    else group.acts.push(act);
  }
  return groups;
}

const wards = (sentence: ToldSentence): string[] =>
  sentence.places.map((place) => place.ward).filter((ward) => ward !== null);

/** A sentence that begins at another place than the ceremony's begins another ceremony. */
function isElsewhere(ceremony: Ceremony, sentence: ToldSentence): boolean {
  const here = new Set(ceremony.sentences.flatMap(wards));
  const [first] = wards(sentence);
  return (
    here.size > 0 &&
    first !== undefined &&
    !here.has(first) &&
    /^(?:còn |riêng |cũng )?(?:tại|ở|phường|xã|huyện|thị xã|quận|đảng ủy|huyện ủy)(?!\p{L})/u.test(
      sentence.lower,
    )
  );
}

/** The ceremony that acts without a day of their own belong to; null when they begin one. */
function homeWithoutDay(
  ceremonies: readonly Ceremony[],
  sentence: ToldSentence,
  acts: readonly Act[],
): Ceremony | null {
  const ahead = foretells(sentence.lower, acts);
  const held = ceremonies.findLast((one) => !one.ahead);
  const last = (ahead ? null : held) ?? ceremonies.at(-1) ?? null;
  if (last === null || GOES_ON.test(sentence.lower)) return last;
  if (last.day !== null && OTHER_PART.test(sentence.lower) && !ahead) return null;
  if (ahead && last === held && acts.some((act) => act.strength === 'ceremony') && last.day !== null)
    return null;
  if (isElsewhere(last, sentence) && acts.some((act) => act.strength !== 'verb')) return null;
  return last;
}

/** The ceremony that acts with a day of their own belong to; null when they begin one. */
function homeWithDay(
  ceremonies: readonly Ceremony[],
  sentence: ToldSentence,
  acts: readonly Act[],
  day: ToldDay,
): Ceremony | null {
  const last = ceremonies.at(-1);
  if (last === undefined) return null;
  if (day.mention.value.precision !== 'day' && last.day !== null && holds(day, last.day.told)) {
    return homeWithoutDay(ceremonies, sentence, acts);
  }
  const namesake = ceremonies.findLast((one) => one.day !== null && sameDate(one.day.told, day));
  if (namesake !== undefined) {
    if (GOES_ON.test(sentence.lower)) return namesake;
    if (day.sameDay || isElsewhere(namesake, sentence)) return null;
    return sharesKind(namesake, acts) || namesake === last ? namesake : null;
  }
  if (last.day !== null && last.day.told.mention.value.precision === 'day') return null;
  return sharesKind(last, acts) ? last : null;
}

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
function begins(ceremonies: readonly Ceremony[], acts: readonly Act[], day: ToldDay | null): boolean {
  if (day !== null) return true;
  if (acts.every((act) => act.strength === 'verb')) return false;
  return ceremonies.length === 0 || isCore(acts.map((act) => act.kind));
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
    if (home === null ? !begins(ceremonies, acts, day) : !joins(home, acts, day)) continue;
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

/** The text's ceremonies in order; the title is not among the sentences. */
export function findCeremonies(sentences: readonly ToldSentence[]): Ceremony[] {
  const ceremonies: Ceremony[] = [];
  let since = GOES_ON_FOR;
  for (const sentence of sentences) {
    since += 1;
    if (sentence.acts.length > 0) {
      place(ceremonies, sentence);
      since = 0;
    } else if (since <= GOES_ON_FOR) ceremonies.at(-1)?.sentences.push(sentence);
  }
  return ceremonies;
}

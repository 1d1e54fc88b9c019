import { findAnniversaries } from '../calendar/find-anniversaries.ts';
import type { Anniversary } from '../model/event.ts';
import type { Ceremony, ToldAct } from './ceremonies.ts';
import { exactness, fuller, isSame, merged } from './merge-occasions.ts';
import { withToldDay } from './origin-days.ts';
import type { ToldSentence } from './told-sentences.ts';

/** What is known of the ceremony when its occasions are read. */
export interface OccasionContext {
  readonly day: string | null;
  readonly placeId: string | null;
  /** All sentences of the article, where an occasion may be told in full. */
  readonly sentences: readonly ToldSentence[];
  /** Whether the ceremony is itself a show or a race: then the occasion of one is its own. */
  readonly isShow: boolean;
}

/** A mark begins at most so many signs behind the act that it belongs to. */
const BEHIND_ACT = 12;
/** Sentences of the opening, and on either side of the ceremony, that may tell its occasion in full. */
const OPENING = 6;
const NEIGHBOURHOOD = 30;
/** Exactness of an occasion with its ordinal and the day remembered. */
const EXACT = 30;

/** A sentence that goes on about the ceremony by its name. */
const OF_CEREMONY =
  /(?:buổi lễ|làm lễ|lễ đón nhận|lễ trao|tại lễ|buổi (?:họp|gặp) mặt)(?!\p{L})|^đây (?:cũng )?là (?:một )?(?:trong những )?(?:hoạt động|sự kiện|chương trình|việc làm)/u;

const speaksOf = (act: ToldAct['act'], start: number): boolean =>
  start >= act.start && start <= act.end + BEHIND_ACT;

/** The occasion of a show or a race told in the same sentence is not the ceremony's, unless a feast tells it nearer. */
function isOfShow({ acts, lower }: ToldSentence, start: number): boolean {
  const show = acts.find((act) => act.kind === 'festival' && speaksOf(act, start));
  if (show === undefined || /(?<!\p{L})(?:trong|tại) $/u.test(lower.slice(0, show.start))) return false;
  return !acts.some((act) => act.kind === 'anniversary' && act.end >= show.end && speaksOf(act, start));
}

/** A quoted occasion is a name, unless the feast's own word stands right before it: lễ kỷ niệm "60 năm …". */
function isQuotedName({ text, acts }: ToldSentence, start: number): boolean {
  if (text.charAt(start - 1) !== '"') return false;
  return !acts.some((act) => act.kind === 'anniversary' && act.end <= start && start - act.end <= 3);
}

const PARADE =
  /(?:diễu binh|diễu hành|duyệt binh) (?:mừng |chào mừng )?(?:lễ )?kỷ niệm (?:\d+ năm [^.;]{0,60} và )?$/u;

/** "tuyên dương lực lượng tham gia diễu binh kỷ niệm 80 năm …": the occasion is the parade's, told as no act here. */
function isOfParade({ lower, acts }: ToldSentence, start: number): boolean {
  return acts.every((act) => act.kind !== 'anniversary') && PARADE.test(lower.slice(0, start));
}

function marksOf(sentence: ToldSentence, { day, placeId, isShow }: OccasionContext): Anniversary[] {
  if (sentence.anniversaries.length === 0) return [];
  const named = sentence.places.map((place) => place.placeId);
  const placeIds = [...new Set([placeId, ...named].filter((id) => id !== null))];
  const marks = findAnniversaries(sentence.text, { day, placeIds });
  return marks
    .filter((mark) => (isShow || !isOfShow(sentence, mark.start)) && !isQuotedName(sentence, mark.start))
    .filter((mark) => !isOfParade(sentence, mark.start))
    .map((mark) => mark.anniversary);
}

/** Sentences of the ceremony's neighbourhood and of the article's opening that tell occasions. */
function tellingAround(ceremony: Ceremony, sentences: readonly ToldSentence[]): ToldSentence[] {
  const at = ceremony.sentences[0]?.index ?? 0;
  const near = sentences.slice(Math.max(OPENING, at - NEIGHBOURHOOD), at + NEIGHBOURHOOD);
  return [...sentences.slice(0, OPENING), ...near].filter((one) => one.anniversaries.length > 0);
}

function ownOccasions(ceremony: Ceremony, context: OccasionContext): Anniversary[] {
  const telling = ceremony.sentences.filter(
    (one) => OF_CEREMONY.test(one.lower) || ceremony.acts.some((told) => told.sentence === one),
  );
  const text = telling.filter((one) => one.field !== 'title');
  const title = telling.filter((one) => one.field === 'title');
  return merged([...text, ...title].flatMap((one) => marksOf(one, context)));
}

/** "Nhân 78 năm …, các đoàn đi thăm …": the occasion that opens a paragraph holds for all that it tells. */
const OPENS_WITH_OCCASION = /^(?:nhân|nhân dịp|chào mừng|kỷ niệm|hướng tới|trong khuôn khổ) /u;

/** The occasions of the ceremony of the same day, or of its paragraph's opening, for one that names none. */
function inheritedOccasions(
  { sibling, sentences: [first] }: Ceremony,
  context: OccasionContext,
): Anniversary[] {
  if (sibling !== null) return ownOccasions(sibling, { ...context, isShow: false });
  const opening = context.sentences.find(
    (one) => one.field !== 'title' && one.field === first?.field && one.paragraph === first.paragraph,
  );
  if (opening === undefined || !OPENS_WITH_OCCASION.test(opening.lower)) return [];
  return marksOf(opening, context);
}

/**
 * The occasions that a ceremony marks, each once and as fully as the article tells it. "Lễ kỷ niệm" without more
 * speaks of the anniversary told before it; a ceremony of the same day shares its sibling's where it names none.
 */
export function occasionsOf(
  ceremony: Ceremony,
  context: OccasionContext,
  ofAnniversary: boolean,
): Anniversary[] {
  const own = ownOccasions(ceremony, context);
  if (own.length === 0 && ofAnniversary) {
    const marks = tellingAround(ceremony, context.sentences).flatMap((one) => marksOf(one, context));
    return merged(marks)
      .filter((mark) => mark.ordinal !== null)
      .slice(0, 1);
  }
  const lower = context.sentences.map((one) => one.lower);
  const told = own.length > 0 ? own : inheritedOccasions(ceremony, context);
  const marks = told.map((mark) => withToldDay(mark, lower));
  if (marks.every((mark) => exactness(mark) >= EXACT)) return marks;
  const telling = tellingAround(ceremony, context.sentences);
  const around = telling.flatMap((one) => one.anniversaries.map((mark) => mark.anniversary));
  return marks.map((mark) =>
    around.filter((other) => other.class === mark.class && isSame(mark, other)).reduce(fuller, mark),
  );
}

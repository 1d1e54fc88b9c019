import type { EventKindId } from './event-kinds.ts';
import type { Act } from './find-acts.ts';
import { NO_NEWS_ACTS } from './not-news/acts.ts';
import type { NotAnAct } from './not-news/not-an-act-row.ts';
import type { ToldSentence } from './told-sentences.ts';

/** What stands further from an act does not speak of it. */
const REACH = 200;

const BY_KIND: ReadonlyMap<EventKindId, readonly NotAnAct[]> = new Map(
  [...new Set(NO_NEWS_ACTS.flatMap(({ kinds }) => kinds))].map((kind) => [
    kind,
    NO_NEWS_ACTS.filter(({ kinds }) => kinds.includes(kind)),
  ]),
);

/** A word of the future in the clause before an act. */
const PLANNED = /(?<!\p{L})(?:sẽ|sắp|dự kiến|kế hoạch|dự định)(?!\p{L})[^.;,]{0,50}$/u;

/** A day, month or quarter; a year alone is told with aims as well. */
const isDated = ({ days }: ToldSentence): boolean =>
  days.some(({ mention }) => mention.value.precision !== 'year');

/** Why one act of a sentence is no event: works not yet begun, a road reopened, a sale; null when nothing speaks against it. */
export function actIsNoNews(sentence: ToldSentence, act: Act): string | null {
  const rows = BY_KIND.get(act.kind);
  if (rows === undefined) return null;
  const before = sentence.lower.slice(Math.max(0, act.start - REACH), act.start);
  const from = sentence.lower.slice(act.start, act.end + REACH);
  const row = rows.find(
    ({ side, pattern, unlessDated, unlessAhead }) =>
      pattern.test(side === 'before' ? before : from) &&
      !(unlessDated === true && isDated(sentence)) &&
      !(unlessAhead === true && PLANNED.test(before)),
  );
  return row?.why ?? null;
}

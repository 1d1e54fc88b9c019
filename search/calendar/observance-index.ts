import { phraseIndex, type PhraseIndex } from '../text/phrase-index.ts';
import type { Observance } from './observance.ts';
import { OBSERVANCES } from './observances.ts';
import type { OccasionHead } from './occasion-heads.ts';

type Entry = readonly [string, Observance];

/** "27/7" as the press names the day. */
function dayName(origin: string | null): string | null {
  const parts = /^\d{4}-(?<month>\d{2})-(?<day>\d{2})$/u.exec(origin ?? '')?.groups;
  return parts === undefined ? null : `${Number(parts['day'])}/${Number(parts['month'])}`;
}

function dayNames(): Entry[] {
  return OBSERVANCES.filter((day) => day.byDay === true).flatMap((day) => {
    const name = dayName(day.origin);
    if (name === null) return [];
    const padded = name.replace(/\d+/gu, (part) => part.padStart(2, '0'));
    return [
      [name, day],
      [padded, day],
      [name.replace('/', ' tháng '), day],
    ];
  });
}

/** Heads that say the same of a trade or a body, and of a place: "thành lập", "truyền thống"; "tái lập", "trực thuộc". */
const ALIKE: Readonly<Partial<Record<OccasionHead, readonly OccasionHead[]>>> = {
  founding: ['founding', 'tradition', 'restoration', 'central'],
  tradition: ['tradition', 'founding'],
  restoration: ['restoration', 'founding', 'central'],
  central: ['central'],
};

function namesAfterHead(head: OccasionHead): Entry[] {
  return (ALIKE[head] ?? [head]).flatMap((alike) =>
    OBSERVANCES.filter((day) => day.head === alike).flatMap((day) =>
      (day.after ?? []).map((name): Entry => [name, day]),
    ),
  );
}

/** A name of so many words says what it is without "ngành". */
const LONG_NAME = 3;

/** "80 năm ngành Tư pháp": trades and forces right behind "N năm". */
function tradeNames(): Entry[] {
  return OBSERVANCES.filter((day) => day.head === 'tradition').flatMap((day) =>
    (day.after ?? []).flatMap((name): Entry[] => [
      [`ngành ${name}`, day],
      ...(name.split(' ').length >= LONG_NAME ? [[name, day] as const] : []),
    ]),
  );
}

/** Names that mean their day wherever an occasion is due. */
export const NAMES: PhraseIndex<Observance> = phraseIndex(
  OBSERVANCES.flatMap((day) => day.names.map((name): Entry => [name, day])),
);

/** Names that mean their day only right behind "N năm". */
export const NAMES_AFTER_ORDINAL: PhraseIndex<Observance> = phraseIndex([
  ...OBSERVANCES.flatMap((day) => (day.afterOrdinal ?? []).map((name): Entry => [name, day])),
  ...tradeNames(),
]);

/** Days called by day and month: "73 năm ngày 27/7". */
export const DAY_NAMES: PhraseIndex<Observance> = phraseIndex(dayNames());

const AFTER_HEAD = new Map<OccasionHead, PhraseIndex<Observance>>();

/** Names of what a head speaks of: "giải phóng" + "Hải Phòng", "ngày sinh" + "Trường Chinh". */
export function namesAfter(head: OccasionHead): PhraseIndex<Observance> {
  const known = AFTER_HEAD.get(head) ?? phraseIndex(namesAfterHead(head));
  AFTER_HEAD.set(head, known);
  return known;
}

const OF_PLACE: ReadonlyMap<string, readonly Observance[]> = Map.groupBy(
  OBSERVANCES.filter((day) => day.place !== undefined),
  (day) => day.place ?? '',
);

/** Days of one place with one head: what "ngày giải phóng tỉnh" means there. */
export function daysOfPlace(place: string, head: OccasionHead): readonly Observance[] {
  return (OF_PLACE.get(place) ?? []).filter((day) => day.head === head);
}

/** Another day of the same place and class that falls in a year: its founding, where the text says "tái lập". */
export function otherDayOfPlace(day: Observance, year: number): Observance | null {
  const others = OF_PLACE.get(day.place ?? '') ?? [];
  return (
    others.find((other) => other.class === day.class && Number(other.origin?.slice(0, 4)) === year) ?? null
  );
}

import { adjoins, type PhraseHit } from '../text/phrase-index.ts';
import type { Observance } from './observance.ts';
import { classOfNamesake } from './namesake-days.ts';
import { DAY_NAMES, NAMES, NAMES_AFTER_ORDINAL } from './observance-index.ts';
import { occasionLimit } from './occasion-words.ts';
import type { Occasion, OccasionPlace, WordedText } from './occasion.ts';

/** What a rite of founders may be of when it is not the Hùng kings': "giỗ tổ làng gốm", "giỗ tổ nghề kim hoàn". */
const OTHER_FOUNDERS = new Set([
  'nghề',
  'làng',
  'họ',
  'dòng',
  'ngành',
  'sân',
  'đường',
  'các',
  'phường',
  'hát',
  'ca',
  'cải',
]);

const SURNAMES = new Set([
  'nguyễn', 'trần', 'lê', 'phạm', 'hoàng', 'huỳnh', 'phan', 'vũ', 'võ', 'đặng', 'bùi', 'đỗ', 'hồ', 'ngô', 'dương', 'lý',
  'đào', 'đoàn', 'trịnh', 'trương', 'lâm', 'mai', 'tô', 'hà', 'cao', 'châu', 'thái', 'tạ', 'phùng', 'lương', 'văn',
]); // prettier-ignore

/** "Bác" and "Người" at the end of a name mean Hồ Chí Minh when written large, and not in "bác sĩ". */
export function isAddress({ words, plain }: WordedText, last: number): boolean {
  const word = words[last - 1];
  if (word === undefined || (word.text !== 'bác' && word.text !== 'người')) return true;
  return word.capital && plain[last] !== 'sĩ' && plain[last] !== 'tôn';
}

/** "Nguyễn Quốc Khánh" is a person. */
function isPersonName({ text, words }: WordedText, first: number): boolean {
  const before = words[first - 1];
  const word = words[first];
  if (before === undefined || word === undefined) return false;
  return before.capital && word.capital && SURNAMES.has(before.text) && adjoins(text, before, word);
}

/** Whether a name is no part of a person's, a doctor's or another rite's name. */
function meansItsDay(worded: WordedText, { first, last, value }: PhraseHit<Observance>): boolean {
  if (isPersonName(worded, first) || !isAddress(worded, last)) return false;
  return value.class !== 'hung_kings' || !OTHER_FOUNDERS.has(worded.plain[last] ?? '');
}

/** A known day whose name starts at `first`. */
export function namedDay(worded: WordedText, first: number, place: OccasionPlace): Occasion | null {
  const { text, words } = worded;
  const byName = NAMES.at(text, words, first);
  const short = place.afterOrdinal ? NAMES_AFTER_ORDINAL.at(text, words, first) : null;
  const hit = byName !== null && byName.last >= (short?.last ?? 0) ? byName : short;
  if (hit === null || !meansItsDay(worded, hit)) return null;
  const namesake = classOfNamesake(worded, hit.last, hit.value);
  return {
    first,
    last: namesake === null ? hit.last : occasionLimit(worded, hit.last),
    observance: namesake === null ? hit.value : null,
    head: hit.value.head ?? null,
    class: namesake ?? hit.value.class,
    short: hit === short,
  };
}

/** A year or another part of a date behind "27/7". */
const GOES_ON = /^\s?[/.-]\s?\d/u;

/** A day called by its numbers, "27/7", at `first`. */
export function dayByNumber(worded: WordedText, first: number): Occasion | null {
  const hit = DAY_NAMES.at(worded.text, worded.words, first);
  if (hit === null || GOES_ON.test(worded.text.slice(worded.words[hit.last - 1]?.end).slice(0, 4)))
    return null;
  return { first, last: hit.last, observance: hit.value, head: null, class: hit.value.class };
}

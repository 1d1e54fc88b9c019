import type { Anniversary, ArticleEvent, Award, EventPlace } from '../model/event.ts';
import { placeShortName } from '../places/place-label.ts';
import { eventKind } from './event-kinds.ts';

/** At most this many occasions or awards are named in a heading. */
const NAMED = 2;

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function joined(parts: readonly string[]): string {
  const named = [...new Set(parts)];
  return named.length <= NAMED ? named.join(' và ') : `${named.slice(0, NAMED).join(', ')} …`;
}

function occasion(anniversary: Anniversary): string {
  return anniversary.ordinal === null
    ? anniversary.subject
    : `${anniversary.ordinal.toLocaleString('vi')} năm ${anniversary.subject}`;
}

function awardPart(awards: readonly Award[]): string | null {
  if (awards.length === 0) return null;
  const verb = awards.every((award) => award.posthumous) ? 'truy tặng' : 'trao tặng';
  return `${verb} ${joined(awards.map((award) => award.name))}`;
}

function kindPart(kind: string, event: ArticleEvent): string {
  const marked = joined(event.anniversaries.map(occasion));
  if (kind === 'anniversary' && marked !== '') return `kỷ niệm ${marked}`;
  if (kind === 'commemoration' && marked !== '' && event.kinds[0] === kind)
    return `tưởng niệm, tri ân nhân ${marked}`;
  if (kind === 'award') return awardPart(event.awards) ?? 'lễ trao tặng';
  const heading = eventKind(kind)?.heading ?? kind;
  return heading.charAt(0).toLowerCase() + heading.slice(1);
}

function provinceName({ placeId, province }: EventPlace): string | null {
  return placeId === null ? province : placeShortName(placeId, province);
}

/** A heading for lists, in Vietnamese: what was done, what it marked, and where. Never empty. */
export function eventTitle(event: ArticleEvent): string {
  const what = capitalized([...new Set(event.kinds)].map((kind) => kindPart(kind, event)).join('; '));
  const where = [event.place.districtOrWard, provinceName(event.place)]
    .filter((name) => name !== null)
    .join(', ');
  return where === '' ? what : `${what} – ${where}`;
}

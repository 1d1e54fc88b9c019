import type { Anniversary, Award } from '../model/event.ts';
import { isSyllable } from '../text/syllables.ts';
import type { Ceremony } from './ceremonies.ts';
import { isCore, type EventKindId } from './event-kinds.ts';

const BUSINESS =
  /(?<!\p{L})(?:ngân hàng|tập đoàn|công ty|thương hiệu|hệ thống|chuỗi|hãng|nhà sản xuất|khách sạn|resort|khu nghỉ dưỡng|sàn|quỹ đầu tư|doanh nghiệp|gala|concert|khách hàng)(?!\p{L})/u;
const PUBLIC =
  /(?<!\p{L})(?:ubnd|ủy ban|thành ủy|tỉnh ủy|chính phủ|ngoại giao|mặt trận|liên đoàn|trường|bệnh viện|hội|viện|học viện|đại học|sở|bộ|cục|đoàn|công an|quân|đảng|báo|đài|xã|phường|huyện|tỉnh|thành phố|quan hệ|hữu nghị|tổng bí thư|chủ tịch nước|thủ tướng|câu lạc bộ|nhà máy|nông trường)(?!\p{L})/u;
/** A host of the state, wherever it invites: the hotel is only the venue. */
const STATE_HOST =
  /(?<!\p{L})(?:lãnh sự quán|đại sứ quán|ubnd|ủy ban nhân dân|bộ ngoại giao|sở ngoại vụ)[^;,]{0,60} (?:tổ chức|phối hợp|chủ trì)(?!\p{L})/u;
const NAME = /\p{Lu}\p{L}{2,}/gu;

/** A ceremony of that name, or years that are counted: an occasion even where no table knows it. */
const COUNTED = /lễ (?:k[ỷỉ] niệm|diễu binh|duyệt binh)|\d năm/u;

/** "lễ kỷ niệm 100 ca ghép thận": what is counted are no years. */
const OF_THINGS = /^ \d[\d.]* (?!năm|thập|thế|tuổi|ngày|mùa)\p{L}/u;

/** Whether a text names a brand: a capitalized word that no Vietnamese syllable is ("KienlongBank"). */
function namesBrand(text: string): boolean {
  return Array.from(text.matchAll(NAME)).some(
    ([name]) => name !== 'Gala' && !isSyllable(name) && !/^\p{Lu}{2,5}$/u.test(name),
  );
}

/** The jubilee of a private brand that no state honour marks belongs to business, not to public life. */
function isJubilee(ceremony: Ceremony, marks: readonly Anniversary[], awards: readonly Award[]): boolean {
  if (awards.length > 0 || marks.some((mark) => mark.observance !== null)) return false;
  const telling = ceremony.acts.map(({ sentence }) => sentence);
  const lower = telling.map((sentence) => sentence.lower).join('\n');
  if (STATE_HOST.test(lower)) return false;
  const branded = telling.some((sentence) => namesBrand(sentence.text));
  return branded && (BUSINESS.test(lower) || !PUBLIC.test(lower));
}

/**
 * Kinds as public life knows them: an "anniversary" without any occasion is none unless a ceremony of that name is
 * told, and a brand's jubilee is a feast of its own (`festival`). Empty where nothing is left.
 */
export function publicKinds(
  kinds: readonly EventKindId[],
  ceremony: Ceremony,
  marks: readonly Anniversary[],
  awards: readonly Award[],
): EventKindId[] {
  if (!kinds.includes('anniversary')) return [...kinds];
  const named = ceremony.acts.some(
    ({ act, sentence }) =>
      act.kind === 'anniversary' &&
      COUNTED.test(sentence.lower.slice(act.start, act.end + 12)) &&
      !OF_THINGS.test(sentence.lower.slice(act.end, act.end + 24)),
  );
  const others = kinds.filter((kind) => kind !== 'anniversary');
  if (marks.length === 0 && !named) return others;
  if (!isJubilee(ceremony, marks, awards)) return [...kinds];
  return isCore(others) ? others : [...new Set<EventKindId>(['festival', ...others])];
}

import { isSyllable } from '../text/syllables.ts';
import { ABROAD } from './not-news/abroad.ts';
import { NO_NEWS_ARTICLES } from './not-news/articles.ts';
import type { NotNews } from './not-news/not-news-row.ts';
import { NO_NEWS_SENTENCES } from './not-news/sentences.ts';

const AT_SENTENCE: readonly NotNews[] = [...ABROAD, ...NO_NEWS_SENTENCES];

/** All rows, articles' first. */
export const NOT_NEWS: readonly NotNews[] = [...NO_NEWS_ARTICLES, ...AT_SENTENCE];

/** Why an article tells no events, from its lower-case title and opening; null when nothing speaks against it. */
export function articleIsNoNews(opening: readonly string[]): string | null {
  return NO_NEWS_ARTICLES.find((row) => opening.some((text) => row.pattern.test(text)))?.why ?? null;
}

/** Honours that only Vietnam's own state gives: a foreign name beside them is not the giver's. */
const GIVEN_AT_HOME =
  /[Hh]uân chương (?:Lao động|Độc lập|Hồ Chí Minh|Bảo vệ Tổ quốc|Quân công|Chiến công|Sao [Vv]àng|Đại đoàn kết)|(?:Thủ tướng Chính phủ|Thủ tướng Phạm|Chủ tịch nước (?:Lương|Tô|Võ|Nguyễn|Trần)|UBND)[^.;]{0,60} (?:trao|tặng)|[Bb]ằng khen của (?:Thủ tướng|Chủ tịch UBND|UBND|Bộ)/u;
/** Ours abroad: units, missions and leaders of Vietnam, and feasts of its own. */
const OURS_ABROAD =
  /Quân đội nhân dân Việt Nam|[Ll]ăng (?:viếng )?Chủ tịch Hồ Chí Minh|(?:[Hh]ội nghị|Hiệp định) Paris|Quốc khánh (?:nước )?(?:Cộng hòa [Xx]ã hội [Cc]hủ nghĩa |CHXHCN )?Việt Nam|Quốc khánh (?:ngày )?0?2[./-]0?9(?![./-]?\d)|[Bb]ệnh viện dã chiến|Đại sứ quán Việt Nam|Tổng lãnh sự quán Việt Nam|Đội Công binh|người Việt (?:tại|ở)|Giỗ Tổ Hùng Vương|[Tt]ượng (?:đài )?(?:Chủ tịch Hồ Chí Minh|Bác Hồ)|(?:Tổng Bí thư|Chủ tịch nước|Thủ tướng|Chủ tịch Quốc hội) (?:\p{Lu}\p{L}* ){1,4}(?:và phu nhân |và đoàn |đã )*(?:đến |tới )?(?:viếng|dâng hoa|đặt vòng hoa)/u;
const FOREIGN_ORDER = /(?:[Hh]uân chương|[Hh]uy hiệu|[Hh]uy chương|[Dd]anh hiệu) (?<name>\p{Lu}\p{L}+)/u;
const REMEMBERS = /(?:[Tt]ưởng niệm|[Tt]ưởng nhớ|[Tt]ri ân) (?:\p{Ll}+ ){0,3}(?<name>\p{Lu}\p{L}+)/u;

/** A rite told in one of our wards is held here, whomever it remembers. */
const IN_OUR_UNIT = /(?<!\p{L})(?:tại|ở) (?:phường|xã|quận|huyện|thị xã|đặc khu|tỉnh) \p{Lu}/u;

/** "lễ tưởng niệm Charlie Kirk", "Huân chương Victoria": who is remembered, or the order, has no Vietnamese name. */
function remembersForeigner(text: string): boolean {
  if (IN_OUR_UNIT.test(text)) return false;
  const name = (REMEMBERS.exec(text) ?? FOREIGN_ORDER.exec(text))?.groups?.['name'];
  return name !== undefined && !isSyllable(name) && !/^\p{Lu}+$/u.test(name);
}

/** A foreign place beside what our own state gives, or our own people do, makes it nothing foreign. */
function isOurs({ why }: NotNews, text: string): boolean {
  return why === 'abroad: the place' && (GIVEN_AT_HOME.test(text) || OURS_ABROAD.test(text));
}

/** Why the acts of a sentence are no events; null when nothing speaks against them. */
export function sentenceIsNoNews(text: string): string | null {
  if (remembersForeigner(text)) return 'abroad: the person remembered';
  return AT_SENTENCE.find((row) => row.pattern.test(text) && !isOurs(row, text))?.why ?? null;
}

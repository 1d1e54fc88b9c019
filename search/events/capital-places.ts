import type { ToldSentence } from './told-sentences.ts';

/** Gazetteer id of the capital. */
export const CAPITAL_ID = 'ha-noi';

/** Where the state's own rites are held, all of them in the capital. */
const CAPITAL_SPOT =
  /(?<!\p{L})(?:[Ll]ăng (?:viếng )?(?:Chủ tịch Hồ Chí Minh|Bác(?! [Tt]ôn))|[Vv]iếng Lăng|Phủ Chủ tịch|[Hh]ội trường Diên Hồng|Nhà Quốc hội|Trung tâm Hội nghị [Qq]uốc gia|[Qq]uảng trường Ba Đình|[Tt]rụ sở (?:Chính phủ|Trung ương Đảng|T\.Ư Đảng|Văn phòng Chính phủ)|Hoàng thành Thăng Long)(?!\p{L})/u;

/** What was done before, perhaps elsewhere: "Sau khi vào Lăng viếng Bác, …". */
const BEFORE_IT = /^Sau khi [^,]{0,160},/u;

const MAUSOLEUM =
  /(?<!\p{L})(?:[Ll]ăng (?:viếng )?(?:Chủ tịch Hồ Chí Minh|Bác(?! [Tt]ôn))|[Vv]iếng Lăng)(?!\p{L})/u;

/** Whether the sentences tell of a wreath or a visit at the mausoleum. */
export function isAtMausoleum(sentences: readonly ToldSentence[]): boolean {
  return sentences.some(
    ({ text, acts }) =>
      acts.some((act) => act.kind === 'commemoration') && MAUSOLEUM.test(text.replace(BEFORE_IT, '')),
  );
}

/** Whether the sentences tell of a rite at a place of the state in the capital. */
export function isInCapital(sentences: readonly ToldSentence[]): boolean {
  return sentences.some(({ text }) => CAPITAL_SPOT.test(text.replace(BEFORE_IT, '')));
}

/** "Thủ đô" without a foreign city behind it, and what stands there only. */
const CAPITAL =
  /(?<!\p{L})(?:[Tt]hủ đô(?! \p{Lu}| kháng chiến| gió ngàn)|Ba Đình|Lăng Chủ tịch Hồ Chí Minh|Phủ Chủ tịch|Văn Miếu)(?!\p{L})/u;

/** Whether the sentences speak of the capital without its name. */
export function namesCapital(sentences: readonly ToldSentence[]): boolean {
  return sentences.some(({ text }) => CAPITAL.test(text));
}

/** Bodies of the whole state that hold a ceremony: its place is not borrowed from elsewhere in the article. */
const CENTRAL_HOST =
  /(?:^|, |\) )(?:Bộ (?!Chỉ huy|Tư lệnh|đội)|Tổng cục |Ban \p{Lu}\p{L}+ (?:\p{L}+ )?Trung ương|(?:Đảng ủy )?Văn phòng Chính phủ|Chính phủ |Quốc hội |(?:Phó )?Thủ tướng |(?:Phó )?Chủ tịch nước |Tổng Bí thư )[^.;,]{0,60}(?:tổ chức|trao|tặng)(?!\p{L})/u;

/** Whether a body of the whole state holds what the sentences tell. */
export function isCentral(sentences: readonly ToldSentence[]): boolean {
  return sentences.some(({ text }) => CENTRAL_HOST.test(text));
}

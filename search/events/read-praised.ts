import { readNumber } from '../text/number-words.ts';
import { readingWords } from '../text/reading-words.ts';

/** Words that praise, and "trao thưởng"; what stands behind them is told to whom. */
const PRAISES =
  /(?<!\p{L})(?:tuyên dương|khen thưởng|biểu dương|vinh danh|tôn vinh|trao thưởng)(?:(?:,| và) (?:tuyên dương|khen thưởng|biểu dương|vinh danh|tôn vinh))?(?: đột xuất| kịp thời)?(?: cho| đối với)?(?: (?:các|những))? /giu;
/** The same behind those praised: "63 gương trẻ được vinh danh". */
const PRAISED =
  /(?<!\p{L})(?:được|đã được|sẽ được)(?: [^.;,]{0,40})? (?:tuyên dương|khen thưởng|biểu dương|vinh danh|tôn vinh)(?!\p{L})/iu;
/** Those who are praised by number; the first words of each. */
const PEOPLE =
  /^(?:gương|tấm gương|điển hình|thủ khoa|học sinh|sinh viên|nam sinh|nữ sinh|em|thanh niên|đoàn viên|thiếu nhi|đội viên|bạn trẻ|trí thức|nhà giáo|giáo viên|giảng viên|thầy|cô giáo|bác sĩ|thầy thuốc|điều dưỡng|y bác sĩ|nông dân|công nhân|ngư dân|người|tài xế|lái xe|hộ|gia đình|nhà khoa học|nghệ nhân|vận động viên|vđv|huấn luyện viên|hlv|cựu chiến binh|chiến sĩ|cán bộ|công chức|đảng viên|hội viên|đại biểu|công dân|cá nhân|tập thể|phụ nữ|nữ|già làng|đại sứ|doanh nghiệp|doanh nhân|đơn vị|phóng viên|nhà báo|tình nguyện viên)(?!\p{L})/u;
/** "7 em … và 12 thầy cô", "3 tập thể, 15 cá nhân": more are told behind the first. */
const GOES_ON = /^[^.;]{0,60}(?:,| và) (?:\d[\d.]*|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) /u;

/** A number of people at the start of a canonical lower-case text; null where there is none, or more than one. */
function peopleAt(text: string): number | null {
  const words = readingWords(text.slice(0, 60));
  const plain = words.map((word) => word.text);
  const number = readNumber(plain, 0);
  if (number === null || words[0]?.start !== 0) return null;
  const last = words[number.length - 1];
  const noun = words[number.length];
  if (last === undefined || noun === undefined || text.slice(last.end, noun.start) !== ' ') return null;
  const behind = text.slice(noun.start);
  const people = PEOPLE.exec(behind);
  if (people === null || GOES_ON.test(behind.slice(people[0].length, 90))) return null;
  return number.value;
}

/** The number that a sentence tells of those praised, before or behind the praise. */
function praisedIn(lower: string): number | null {
  for (const match of lower.matchAll(PRAISES)) {
    const count = peopleAt(lower.slice(match.index + match[0].length));
    if (count !== null) return count;
  }
  return PRAISED.test(lower) ? peopleAt(lower) : null;
}

/**
 * How many were praised in public, from lower-case sentences that tell the praise: "tuyên dương 95 thủ khoa",
 * "63 gương trẻ được vinh danh". Null where none of them tells it, or where they tell different numbers.
 */
export function readPraised(sentences: readonly string[]): number | null {
  const counts = new Set(sentences.map(praisedIn).filter((count) => count !== null));
  const [only] = counts;
  return counts.size === 1 ? (only ?? null) : null;
}

import type { Act } from './find-acts.ts';
import { sentenceIsNoNews } from './not-news.ts';
import type { ToldSentence } from './told-sentences.ts';

/** Before a ceremony's name these make it something that is prepared, guarded or talked about, not told. */
const ONLY_NAMED =
  /(?<!\p{L})(?:phục vụ(?: cho)?|bảo vệ|sẵn sàng(?: cho)?|tổng duyệt|sơ duyệt|hợp luyện|luyện tập(?: cho)?|tập luyện(?: cho)?|rà soát|thông tin về(?: việc)?|nội dung|công tác(?: chuẩn bị| tổ chức| phục vụ)*|bàn(?: về)?(?: việc)?|chuẩn bị(?: cho| các điều kiện cho)?|kịch bản|nhiệm vụ(?: diễu binh, diễu hành)?(?: trong| tại)?|sau|kể từ|cấm đường|phương án|hướng tới|chào mừng|chào đón|trước thềm|trước)(?: (?:chương trình|buổi|các hoạt động))? $/u;
/** A plan to hold one is told all the same. */
const TO_HOLD = /(?:tổ chức|cử hành|tiến hành) $/u;
const REACH = 40;

function isOnlyNamed(sentence: ToldSentence, act: Act): boolean {
  if (act.strength === 'act' && act.kind !== 'commemoration') return false;
  const before = sentence.lower.slice(Math.max(0, act.start - REACH), act.start);
  return ONLY_NAMED.test(before) && !TO_HOLD.test(before);
}

/** A core act that is only named beside a press conference is what the conference is about. */
function isTopic(sentence: ToldSentence, act: Act): boolean {
  return (
    act.kind === 'anniversary' &&
    sentence.acts.some((other) => other.kind === 'press_conference' && other.end <= act.start)
  );
}

function heardActs(sentence: ToldSentence): readonly Act[] {
  if (sentence.acts.length === 0) return sentence.acts;
  if (sentence.pastDate && sentence.days.length === 0) return [];
  if (sentenceIsNoNews(sentence.text) !== null) return [];
  return sentence.acts.filter((act) => !isOnlyNamed(sentence, act) && !isTopic(sentence, act));
}

/** Sentences of the text's opening that tell the same as the headline. */
const OPENING = 2;

/**
 * The sentences with those acts only that are told as news. Headline and opening tell the same: where one of them
 * is foreign or no news, the other is not heard either.
 */
export function heardSentences(sentences: readonly ToldSentence[]): ToldSentence[] {
  const heard = sentences.map((sentence) => ({ ...sentence, acts: heardActs(sentence) }));
  const titled = sentences.filter((sentence) => sentence.field === 'title');
  const opening = sentences.filter((sentence) => sentence.field !== 'title').slice(0, OPENING);
  const silenced = (group: readonly ToldSentence[]): boolean =>
    group.some((sentence) => sentenceIsNoNews(sentence.text)?.startsWith('abroad') === true);
  const quiet = new Set(
    [...(silenced(titled) ? opening : []), ...(silenced(opening) ? titled : [])].map(({ index }) => index),
  );
  return quiet.size === 0
    ? heard
    : heard.map((sentence) => (quiet.has(sentence.index) ? { ...sentence, acts: [] } : sentence));
}

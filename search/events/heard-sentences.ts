import { foretells } from './event-status.ts';
import type { Act } from './find-acts.ts';
import { actIsNoNews } from './hollow-acts.ts';
import { isInPassing } from './passing-mentions.ts';
import { isTakenPartIn, takesPart } from './taking-part.ts';
import type { ToldSentence } from './told-sentences.ts';

/** Before a ceremony's name these make it something that is guarded, filmed or waited for, not told. */
const ONLY_NAMED =
  /(?<!\p{L})(?:dịp|chờ|kịp|để kịp|cho kịp|phục vụ(?: cho)?|bảo vệ|nhờ|sự kiện|cho|về|với|của|xem|theo dõi|thông tin về(?: việc)?|nội dung|công tác(?: chuẩn bị| tổ chức| phục vụ)*|bàn(?: về)?(?: việc)?|chuẩn bị(?: cho| các điều kiện cho)?|kịch bản|nhiệm vụ|sau|kể từ|cấm đường|phương án|hướng tới|hướng về|chào mừng|chào đón|trước thềm|thành công|thành công của|trước|trước giờ|các chiến sĩ|chiến sĩ|lực lượng|đội hình|khí tài|không khí|trong không khí|giờ|(?:ngày|giờ|lúc|khi|thời gian|thời điểm) diễn ra)(?: (?:chương trình|buổi|các hoạt động|việc|đại))? $/u;
/** Rehearsals, journeys and service for a ceremony: their day is not its day. */
const FOR_IT =
  /(?<!\p{L})(?:sơ duyệt|tổng duyệt|hợp luyện|luyện tập|tập luyện|tập hát|cùng tập|chờ xem|rạp chiếu|cụm rạp|tường thuật|truyền hình trực tiếp|chiếu trực tiếp|gợi ý|lấy cảm hứng|du khách(?![^.;]{0,50} dự )|xếp hàng|nhận vé|chờ viếng|trước giờ(?= (?:diễu|duyệt|\p{L}* ?$)| ?$)|phát sóng|phát lại|hỗ trợ an ninh|hút khách|sức hút|góc máy|đón khách|tạm dừng|chuẩn bị (?:cho|tham gia|dự|ra)|để phục vụ|lên đường|rời|ra thủ đô|hoàn thành nhiệm vụ|sau khi|bảo đảm thành công|gửi thư|bảo đảm an ninh|đảm bảo an ninh|(?:đến|sang|có mặt tại) việt nam(?! để (?:tham gia|tham dự|dự) )|nhân dịp [^.;,]{0,50}(?:sang|tới|đến)(?: \p{L}+){0,3} dự)(?!\p{L})/u;
/** Moods and shows, which count for little once a holding is told. */
const AROUND =
  /(?<!\p{L})(?:xem|phục vụ|hòa (?:mình |chung )?(?:trong|vào)|không khí|du lịch|tháng \d{1,2} lịch sử|tour|album|ca khúc)(?!\p{L})/u;
/** Looks at what will be shown, and readiness, which tell a ceremony only where somebody takes part in it. */
const LOOKED_AT = /(?<!\p{L})(?:điểm qua|cận cảnh|ngắm|sẵn sàng)(?!\p{L})/u;
/** A plan to hold one is told all the same. */
const TO_HOLD =
  /(?:tổ chức|cử hành|tiến hành|(?<!(?:ngày|giờ|lúc|khi|thời gian|thời điểm|trước|sau) )diễn ra|dự|mở đầu|mở màn) $/u;
const REACH = 40;
const AROUND_REACH = 70;

/** "sẽ xuất hiện trong lễ diễu binh": a plan is told only where somebody will hold or attend it. */
const HOLDS =
  /(?<!\p{L})(?:tổ chức|(?<!(?:ngày|giờ|lúc|khi|thời gian|thời điểm|trước|sau) )diễn ra|cử hành|tiến hành|khai mạc|bắt đầu|dự|tham dự|mời)(?!\p{L})/u;

function isOnlyNamed(sentence: ToldSentence, act: Act): boolean {
  if (act.kind !== 'anniversary' && act.kind !== 'commemoration') return false;
  const before = sentence.lower.slice(Math.max(0, act.start - AROUND_REACH), act.start);
  if (FOR_IT.test(before) || isInPassing(sentence, act)) return true;
  if (TO_HOLD.test(before) || HOLDS.test(before.slice(-REACH))) return false;
  if (act.kind === 'anniversary' && takesPart(sentence.lower, act.start)) return false;
  if (LOOKED_AT.test(before)) return true;
  const named = act.strength !== 'act' && sentence.days.length === 0 && ONLY_NAMED.test(before.slice(-REACH));
  return named || AROUND.test(before);
}

function isFarPlan(sentence: ToldSentence, act: Act): boolean {
  if (act.kind !== 'anniversary' || sentence.days.length > 0) return false;
  if (!foretells(sentence.lower, [act]) || HOLDS.test(sentence.lower)) return false;
  return !isTakenPartIn(sentence.lower, act.start, act.end);
}

/** What a press conference may be about. */
const TOPICS: readonly string[] = ['anniversary', 'award', 'festival', 'congress', 'meeting'];
/** "đại sứ của Lễ hội … trong cuộc họp báo": the conference is where it is told. */
const AT_IT = /(?<!\p{L})(?:trong|tại|ở)(?: (?:buổi|cuộc|lễ))? $/u;

/** An act that is only named beside a press conference is what the conference is about. */
function isTopic({ acts, lower }: ToldSentence, act: Act): boolean {
  if (!TOPICS.includes(act.kind)) return false;
  return acts.some(
    ({ kind, start, end }) =>
      kind === 'press_conference' &&
      (end <= act.start ||
        (act.kind === 'festival' && AT_IT.test(lower.slice(Math.max(0, start - 16), start)))),
  );
}

/** "không tổ chức lễ trao, chỉ dâng hương": what stands behind the refusal, up to the comma, is not held. */
const CANCELLED =
  /(?<!\p{L})(?:không|chưa|hủy|thôi không|ngừng)(?: thể)? (?:tổ chức|làm|mở|cử hành|tiến hành)(?: [^,;.]{0,30})?$/u;

const PUT_OFF =
  /(?<!\p{L})(?:dời|lùi|chuyển|đổi)(?: lại)? (?:sang|đến|tới|qua) (?:\d|ngày|tháng|tuần|năm|sáng|chiều|tối|thứ|chủ nhật|dịp|đầu|giữa|cuối|quý|mùng)/u;

function isCancelled(sentence: ToldSentence, act: Act): boolean {
  if (PUT_OFF.test(sentence.lower)) return false;
  return CANCELLED.test(sentence.lower.slice(Math.max(0, act.start - REACH), act.start).trimEnd());
}

/** A gathering named without any occasion may be a feast only on a day of its own: its list or its article tells of what. */
function isMereGathering({ days, acts }: ToldSentence, { rule }: Act): boolean {
  return rule === 'họp mặt' && (acts.length > 1 || days.length === 0);
}

function heardActs(sentence: ToldSentence): readonly Act[] {
  if (sentence.pastDate && sentence.days.length === 0) return [];
  if (sentence.noNews() !== null) return [];
  return sentence.acts.filter(
    (act) =>
      !isCancelled(sentence, act) &&
      !isMereGathering(sentence, act) &&
      !isOnlyNamed(sentence, act) &&
      !isTopic(sentence, act) &&
      !isFarPlan(sentence, act) &&
      actIsNoNews(sentence, act) === null,
  );
}

/** "Trưa nay, khối quân nhân đã đến Việt Nam để tham gia lễ …": the day of the journey is not the feast's. */
const CAME_FOR_IT = /(?:đến|sang|có mặt tại) việt nam để (?:tham gia|tham dự|dự) $/u;

function withoutJourney(sentence: ToldSentence): ToldSentence {
  const [feast] = sentence.acts.filter(({ kind }) => kind === 'anniversary');
  if (feast === undefined || !CAME_FOR_IT.test(sentence.lower.slice(0, feast.start))) return sentence;
  return { ...sentence, days: sentence.days.filter(({ start }) => start > feast.start) };
}

function isAbroad(sentence: ToldSentence): boolean {
  return sentence.noNews()?.startsWith('abroad') === true;
}

/** Sentences of the text's opening that tell the same as the headline. */
const OPENING = 2;

/**
 * The sentences with those acts only that are told as news. Headline and opening tell the same: where one of them
 * is foreign, the other is not heard either; under a foreign headline only sentences with a place of ours are.
 */
export function heardSentences(sentences: readonly ToldSentence[]): ToldSentence[] {
  const heard = sentences.map((sentence) =>
    sentence.acts.length === 0 ? sentence : withoutJourney({ ...sentence, acts: heardActs(sentence) }),
  );
  const titled = sentences.filter((sentence) => sentence.field === 'title');
  const opening = sentences.filter((sentence) => sentence.field !== 'title').slice(0, OPENING);
  const foreignTitle = titled.some(isAbroad);
  const foreignOpening = opening.some(isAbroad);
  if (!foreignTitle && !foreignOpening) return heard;
  const quiet = (sentence: ToldSentence): boolean =>
    sentence.field === 'title'
      ? foreignOpening
      : foreignTitle &&
        (sentence.places.length === 0 || opening.some(({ index }) => index === sentence.index));
  return heard.map((sentence) =>
    sentence.acts.length > 0 && quiet(sentence) ? { ...sentence, acts: [] } : sentence,
  );
}

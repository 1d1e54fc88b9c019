import type { Act } from './find-acts.ts';
import type { ToldSentence } from './told-sentences.ts';

/** Before a rite these make it what somebody came or went for, or one item of a programme: it is not told as held. */
const IN_PASSING =
  /(?<!\p{L})(?:nhân dịp (?:\p{L}+ ){1,3}(?:ra|đến|sang|tới|vào|về)[^.;]{0,60}|khi (?:đang |đi |ra |lên |đến )[^.;,]{0,30}|chở (?:theo )?[^.;,]{0,40}|ghé [^.;,]{0,40}|xin nghỉ [^.;,]{0,60}|(?:chỉ thị|nghị quyết|công văn|văn bản)[^.;]{0,60} về [^.;]{0,60}|(?:trong )?bối cảnh [^.;]{0,40}|là dịp (?:\p{L}+ ){0,3}để [^.;]{0,100})$/u;
const LISTED =
  /(?:các|nhiều|những) [^.;:]{0,40}(?:hoạt động|nghi thức|sự kiện|chương trình)[^.;:]{0,60}(?:như|gồm|:)[^.]{0,160}$/u;
const REACH = 170;

/** "nhiều hoạt động như lễ hội đường phố, thắp nến tri ân": an item of a programme without a day. */
function isListed(sentence: ToldSentence, act: Act): boolean {
  return sentence.days.length === 0 && LISTED.test(sentence.lower.slice(0, act.start));
}

/** "một trong những hoạt động trọng điểm kỷ niệm 70 năm …": what was done for the feast, no feast. */
const DONE_FOR_IT =
  /(?<!\p{L})(?:hoạt động|sự kiện|công trình|chuỗi|nằm trong|hưởng ứng|thiết thực)(?: \p{L}+){0,6} $/u;

function isDoneForIt(sentence: ToldSentence, act: Act): boolean {
  return (
    act.kind === 'anniversary' &&
    act.strength === 'verb' &&
    act.rule !== 'lễ diễu binh' &&
    DONE_FOR_IT.test(sentence.lower.slice(Math.max(0, act.start - REACH), act.start))
  );
}

/** Whether an act is only what somebody came for, what a paper speaks of, or one item of a programme. */
export function isInPassing(sentence: ToldSentence, act: Act): boolean {
  const before = sentence.lower.slice(Math.max(0, act.start - REACH), act.start);
  return IN_PASSING.test(before) || isListed(sentence, act) || isDoneForIt(sentence, act);
}

import type { AwardText } from './award-text.ts';

/** Words that make the figures of their clause a total over years, over a place's whole history, or of another round. */
const CUMULATIVE =
  /(?<!\p{L})(?:(?:tính |cho )?đến (?:nay|thời điểm này|hết)|tính đến|từ trước (?:đến|tới) nay|từ trước (?:đến|tới) giờ|lũy kế|hiện (?:nay )?(?:toàn |cả |đang )?(?:có|còn)|(?:toàn|cả) (?:tỉnh|huyện|thành phố|đảng bộ|xã|phường|quận|thị xã) (?:hiện |đã |đang )?có|trong (?:những năm qua|nhiệm kỳ|giai đoạn)|nhiều năm qua|qua các thời kỳ|trước đó,? (?:trong |ở )?đợt|(?:đợt|năm) (?:trước|ngoái)|cùng kỳ|(?<=[.!?\n]\s?)năm \d{4},? [^.;\d]{0,40}đã)(?!\p{L})/giu;
/** "Đợt này toàn tỉnh có …, trong đó huyện … tổ chức lễ trao cho …": the wider figure is not the ceremony's. */
const WIDER =
  /(?<!\p{L})(?:toàn|cả) (?:tỉnh|thành phố|huyện|đảng bộ)(?!\p{L})(?:[^.]|\.(?=\d)){0,140}?(?=[;,] (?:trong đó|riêng),? [^.]{0,60}(?:tổ chức|làm|đã) (?:lễ )?trao(?!\p{L}))/giu;
const CLAUSE_END = /[.;!?](?=\s|$)|\n/gu;
/** A round told together with a total is this event's: "Đợt này toàn tỉnh có 364 đảng viên". */
/** Totals of all times stay totals however their figures are told. */
const OF_ALL_TIMES = /^(?:(?:tính |cho )?đến (?:nay|thời điểm này)|từ trước|lũy kế)/iu;
const THIS_ROUND = /đợt này|dịp này|đợt trao|được (?:trao|tặng|nhận|gắn)|lần này|đợt \d/iu;

/** Tells of a word whether its clause gives a cumulative total. Ranges are made once, in order. */
export function tellsCumulative({ text, words }: AwardText): (word: number) => boolean {
  const within = new Uint8Array(words.length);
  for (const match of text.matchAll(WIDER)) {
    const end = match.index + match[0].length;
    words.forEach((word, index) => {
      if (word.start >= match.index && word.end <= end) within[index] = 1;
    });
  }
  let at = 0;
  let covered = 0;
  for (const match of text.matchAll(CUMULATIVE)) {
    if (match.index < covered) continue;
    CLAUSE_END.lastIndex = match.index + match[0].length;
    const end = CLAUSE_END.exec(text)?.index ?? text.length;
    covered = end;
    if (
      !OF_ALL_TIMES.test(match[0]) &&
      THIS_ROUND.test(text.slice(match.index, Math.min(end, match.index + 160)))
    )
      continue;
    while ((words[at]?.start ?? end) < match.index) at += 1;
    for (; (words[at]?.start ?? end) < end; at += 1) within[at] = 1;
  }
  return (word) => within[word] === 1;
}

import type { AwardText } from './award-counts.ts';

/** Words that make the figures of their clause a total over years or over a place's whole history. */
const CUMULATIVE =
  /(?<!\p{L})(?:(?:tính |cho )?đến (?:nay|thời điểm này|hết)|tính đến|từ trước (?:đến|tới) nay|từ trước (?:đến|tới) giờ|lũy kế|hiện (?:nay )?(?:toàn |cả |đang )?(?:có|còn)|(?:toàn|cả) (?:tỉnh|huyện|thành phố|đảng bộ|xã|phường|quận|thị xã) (?:hiện |đã |đang )?có|trong (?:những năm qua|nhiệm kỳ|giai đoạn)|nhiều năm qua|qua các thời kỳ)(?!\p{L})/giu;
const CLAUSE_END = /[.;!?](?=\s|$)|\n/gu;
/** A round told together with a total is this event's: "Đợt này toàn tỉnh có 364 đảng viên". */
const THIS_ROUND = /đợt này|dịp này|đợt trao|được (?:trao|tặng|nhận|gắn)|lần này|đợt \d/iu;

/** Tells of a word whether its clause gives a cumulative total. */
export function tellsCumulative({ text, words }: AwardText): (word: number) => boolean {
  const ranges: { start: number; end: number }[] = [];
  for (const match of text.matchAll(CUMULATIVE)) {
    CLAUSE_END.lastIndex = match.index;
    const end = CLAUSE_END.exec(text)?.index ?? text.length;
    if (!THIS_ROUND.test(text.slice(match.index, Math.min(end, match.index + 160))))
      ranges.push({ start: match.index, end });
  }
  if (ranges.length === 0) return () => false;
  return (word) => {
    const at = words[word]?.start ?? 0;
    return ranges.some((range) => range.start <= at && at < range.end);
  };
}

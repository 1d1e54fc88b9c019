/** What people, units and things do in a feast: to tell it is to tell the feast. */
const DEEDS = [
  'tham gia', 'tham dự', 'góp mặt', 'có mặt', 'hiện diện', 'xuất hiện', 'phô diễn', 'trình diễn', 'biểu diễn',
  'trình bày', 'hát', 'song ca', 'hợp xướng', 'đồng diễn', 'dàn dựng', 'sải bước', 'rợp trời', 'bay qua', 'bay lượn', 'thả',
  'tung cánh', 'kéo cờ', 'rước', 'phát biểu', 'đọc diễn văn', 'ngồi cạnh', 'ngồi trên', 'quy tụ', 'dẫn chương trình',
  'dẫn đầu', 'đi đầu', 'làm nên', 'đi qua lễ đài', 'sử dụng', 'gây ấn tượng', 'gây chú ý', 'gây sốt',
]; // prettier-ignore
const DEED = `(?<!\\p{L})(?<!(?:từng|đã được|chờ|xem|muốn) )(?:${DEEDS.join('|')})`;
/** A deed and where it is done: "hát tại lễ …", "xuất hiện trên quảng trường trong lễ …". */
const DOES_IN = new RegExp(
  `${DEED}(?: diễu binh,?| diễu hành| duyệt binh| vai trò| hát)* $|${DEED}(?:[^\\p{L}.;][^.;]{0,60})? (?:trong|tại|ở|giữa|dự|xuyên suốt|tham gia) $`,
  'u',
);
/** A deed told of the feast named before it: "Trong lễ …, đội hình … xuất hiện". */
const DOES = new RegExp(`${DEED}(?!\\p{L})`, 'u');
/** A part that the feast has, or its mood: what is told of the part is told of the feast. */
const PART_OF_IT =
  /(?<!\p{L})(?:màn|lần|phần|tiết mục|nghi thức|nghi lễ|điểm nhấn|khoảnh khắc|khí thế|hoạt động|diễn văn|bài phát biểu|chương trình|quy mô|lộ trình|thời gian|khối|thành phần)(?: [^.,;]{0,30})? (?:của|thuộc|trong|tại) $/u;
const BEHIND = 160;

/** Whether somebody or something is told to take part in the feast that begins at `start` of a lower-case sentence. */
export function takesPart(lower: string, start: number): boolean {
  const before = lower.slice(Math.max(0, start - 110), start);
  return DOES_IN.test(before) || PART_OF_IT.test(before);
}

/** The same, or a deed is told behind the name of the feast that opens the clause: "Tại lễ …, khối nữ sải bước". */
export function isTakenPartIn(lower: string, start: number, end: number): boolean {
  if (takesPart(lower, start)) return true;
  const opens = /(?:^|[,;:] |\p{L} )(?:trong|tại|ở) $/u.test(lower.slice(Math.max(0, start - 30), start));
  return opens && DOES.test(lower.slice(end, end + BEHIND));
}

/** "kết thúc vào ngày 1/7/2022", "có hiệu lực từ 1/1/2018": words before a day that is ahead of the telling. */
const TERM = /(?<!\p{L})(?:kết thúc|hết hạn|hết hiệu lực|đáo hạn|có hiệu lực)(?: \p{L}+){0,4} $/iu;
/** "đến năm 2020", "tầm nhìn 2030": the same before a year. */
const AIM = /(?<!\p{L})(?:đến|tới|trước|hết|tầm nhìn)(?: cuối)?(?: năm)? $/iu;
/** "Quyết định số 12/QĐ-TTg ngày 9/11/2016", "khởi công ngày 29/11/2016": what was signed or begun before the telling. */
const PAPER =
  /(?<!\p{L})(?:ký|ban hành|quyết định|nghị quyết|nghị định|thông tư|chỉ thị|kế hoạch|công văn|văn bản|khởi công|thành lập)(?: số)?(?: [\p{L}\d/.-]+){0,5} $/iu;
const REACH = 40;

/** Whether the date that begins at `start` of a text is that of a paper, or of a beginning. */
export function isPaper(text: string, start: number): boolean {
  return PAPER.test(text.slice(Math.max(0, start - REACH), start));
}

/** Whether the year that begins at `start` of a text is one by which something is to be done. */
export function isAim(text: string, start: number): boolean {
  return AIM.test(text.slice(Math.max(0, start - REACH), start));
}

/** Whether the date that begins at `start` of a text tells when something will begin to hold, or be over. */
export function isTerm(text: string, start: number): boolean {
  return TERM.test(text.slice(Math.max(0, start - REACH), start));
}

/** A form in which the name of an event carries the year in which it is held. */
interface EditionForm {
  readonly form: string;
  /** Global, over text in lower case, with the group `year`. */
  readonly pattern: RegExp;
  /** A sentence whose edition is that of 2019. */
  readonly example: string;
}

const YEAR = String.raw`(?<year>20\d\d)(?![\d/-]|\s?-\s?\d|\.\d)`;
/** Events that are held again and again, so that their names tell the year. */
const HELD_AGAIN =
  '(?:lễ hội|festival|liên hoan|hội thi|cuộc thi|hội chợ|hội sách|đường sách|tuần lễ|tuần văn hóa|ngày hội|năm du lịch|tháng hành động|tháng thanh niên|diễn đàn|hội nghị thượng đỉnh|giải (?:vô địch|bóng|đua|chạy|marathon)|đại hội thể thao|hoa hậu|người đẹp|miss|apec|sea games)';
/** Behind these a year is that of a doing, not part of the name. */
const NO_NAME = String.raw`(?!(?:năm|từ|vào|trong|hồi|đến|tới|đầu|cuối|tháng|quý|ngày|cùng|kỳ|sau|trước|đã|được|diễn|tổ|khai|là|của)(?!\p{L}))`;
const NAME_WORDS = String.raw`(?: (?:- )?${NO_NAME}[\p{L}\p{N}&"]+,?){0,14}?`;

/** What the names of events tell about the year of an article. */
export const EDITION_FORMS = [
  {
    form: 'number of the edition and year',
    pattern: new RegExp(
      String.raw`lần thứ [\p{L}\d]+(?: (?:mười|mươi|một|hai|ba|tư|năm))?(?:,? |,? ?- ?| \()(?:năm )?${YEAR}`,
      'gu',
    ),
    example: 'Liên hoan đàn tính lần thứ V - năm 2019 mở tại Tuyên Quang.',
  },
  {
    form: 'name and year',
    pattern: new RegExp(
      String.raw`(?<!\p{L})${HELD_AGAIN}${NAME_WORDS}(?: \(\p{L}{2,12}\))?(?: -)? (?:năm )?${YEAR}`,
      'gu',
    ),
    example: 'Lễ hội hoa ban Điện Biên (HBF) 2019 thu hút nhiều khách.',
  },
  {
    form: 'first months of a year',
    pattern: new RegExp(
      String.raw`(?<!(?:cùng kỳ|so với) )(?:\d|ba|sáu|chín|mười) tháng đầu năm ${YEAR}`,
      'gu',
    ),
    example: 'Thành phố họp báo về kinh tế sáu tháng đầu năm 2019.',
  },
] as const satisfies readonly EditionForm[];

/** All forms end in a year; what stands further before it is no part of the name. */
const YEARS = /(?<!\d)20\d\d(?!\d)/gu;
const NAME_REACH = 140;
const BEHIND = 8;

/** The years that names of events in a text tell. `text` is in any case. */
export function editionYears(text: string): ReadonlySet<number> {
  const years = new Set<number>();
  for (const { index } of text.matchAll(YEARS)) {
    const lower = text.slice(Math.max(0, index - NAME_REACH), index + BEHIND).toLowerCase();
    for (const { pattern } of EDITION_FORMS)
      for (const { groups } of lower.matchAll(pattern)) years.add(Number(groups?.['year']));
  }
  return years;
}

/** So far from a date on either side its sentence is looked at. */
const REACH = 400;

/** The one edition told in the sentence around `[start, end)`; null for none or several. */
export function editionBeside(text: string, start: number, end: number): number | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1;
  const years = editionYears(
    before.slice(from) + text.slice(start, end) + after.slice(0, /[.!?] |\n/u.exec(after)?.index),
  );
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

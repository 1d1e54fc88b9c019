/** "35 năm thành lập", "40 năm hợp tác": how many years are celebrated, and of what. */
const JUBILEE =
  /(?<![\d.,-])(?<count>\d{1,3}) năm (?:ngày )?(?:xây dựng và )?(?<of>thành lập|hợp tác|thiết lập|ra đời|tái lập|giải phóng|truyền thống)(?!\p{L})/gu;
/** When it began: "được thành lập năm 1982", "thành lập sau ngày thống nhất hai năm (27/6/1977)". */
const BEGAN =
  /(?<!\p{L})(?<!năm (?:ngày )?)(?<of>thành lập|hợp tác|thiết lập|ra đời|tái lập|giải phóng|truyền thống|kể từ năm|kể từ ngày)(?!\p{L})[^.;\d]{0,60}(?:\d{1,2} năm \()?(?:\d{1,2}\s?[/-]\s?){0,2}(?<year>1[89]\d\d|20\d\d)(?!\d)/gu;
const SPAN = /(?<![\d/.-])(?<from>1[89]\d\d|20\d\d) ?- ?(?<to>20\d\d)(?![\d/-])/gu;
/** A jubilee is told in the opening. */
const OPENING = 1500;
const FIRST_NEWS_YEAR = 2000;
/** "kể từ năm 1977" tells of any beginning, and counts where the jubilee's own is not told. */
const SINCE = 'kể từ';

function yearsIn(text: string, count: number, of: string): Set<number> {
  const years = new Set<number>();
  for (const { groups = {} } of text.matchAll(SPAN))
    if (Number(groups['to']) - Number(groups['from']) === count) years.add(Number(groups['to']));
  const began = [...text.matchAll(BEGAN)].map(({ groups = {} }) => ({
    of: groups['of'] ?? '',
    year: Number(groups['year']) + count,
  }));
  const own = began.filter((one) => one.of === of);
  const telling = own.length > 0 ? own : began.filter((one) => one.of.startsWith(SINCE));
  for (const { year } of telling) years.add(year);
  return years;
}

/**
 * The year in which the jubilee of an article's opening is celebrated, by the year of its beginning that the text
 * tells: "kỷ niệm 35 năm thành lập … được thành lập năm 1982". Null where none or several are told.
 */
export function jubileeYear(text: string): number | null {
  const lower = text.toLowerCase();
  const years = new Set<number>();
  for (const { groups = {} } of lower.slice(0, OPENING).matchAll(JUBILEE)) {
    const found = yearsIn(lower, Number(groups['count']), groups['of'] ?? '');
    for (const year of found) if (year >= FIRST_NEWS_YEAR) years.add(year);
  }
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

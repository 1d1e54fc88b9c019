import type { CorpusFrequencies } from '../../../search/suggest/corpus-frequencies.ts';
import { tokens } from '../../../search/text/tokens.ts';

/** Sentences of invented articles; each counts as `COPIES` articles, so that words are well known. */
const ARTICLES = [
  'Lễ kỷ niệm Quốc khánh tại thành phố Cần Thơ',
  'Lễ kỷ niệm ngày thành lập quân đội nhân dân Việt Nam',
  'Lễ tưởng niệm anh hùng liệt sĩ tại nghĩa trang',
  'Dâng hương tưởng niệm các anh hùng liệt sĩ',
  'Trao Huy hiệu Đảng đợt Quốc khánh cho đảng viên cao tuổi',
  'Ban test nhanh cho học sinh trước ngày khai giảng',
  'Hội chợ nông sản miền Tây khai mạc tại Cần Thơ',
  'Xe bus và taxi phục vụ lễ hội ở Đà Nẵng',
  'Nệm cao su giảm giá ở siêu thị',
];
const COPIES = 1000;

function count(lists: readonly (readonly string[])[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const list of lists) for (const key of new Set(list)) counts.set(key, (counts.get(key) ?? 0) + COPIES);
  return (key) => counts.get(key) ?? 0;
}

const words = ARTICLES.map((article) => tokens(article));
const pairs = count(
  words.map((list) => list.slice(1).map((word, index) => `${list[index]?.folded ?? ''} ${word.folded}`)),
);

/** Exact counts over the sentences above. */
export const CORPUS: CorpusFrequencies = {
  articles: ARTICLES.length * COPIES,
  word: count(words.map((list) => list.map((word) => word.folded))),
  marked: count(words.map((list) => list.map((word) => word.coded))),
  pair: (first, second) => pairs(`${first} ${second}`),
};

import type { CorpusFrequencies } from '../../../search/suggest/corpus-frequencies.ts';
import { countTexts } from '../../../search/suggest/count-texts.ts';

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
  'Người dân không công kích công an',
  'HĐND thành phố họp, công an và không ai vắng',
  'Công chúng không quên, không công an nào vắng',
  'Nệm cao su giảm giá ở siêu thị',
  'Siêu thị giảm giá điện thoại Motorola và xe máy',
];
const COPIES = 1000;

/** Exact counts over the sentences above. */
export const CORPUS: CorpusFrequencies = countTexts(Array.from({ length: COPIES }, () => ARTICLES).flat());

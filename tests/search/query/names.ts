import { knownNames } from '../../../search/query/known-names.ts';

/** A few names of every facet, enough to read queries with. */
export const NAMES = knownNames([
  { facet: 'place', value: 'can-tho', names: ['Cần Thơ', 'TP Cần Thơ', 'Tây Đô'] },
  { facet: 'place', value: 'ba-ria-vung-tau', names: ['Bà Rịa - Vũng Tàu'] },
  { facet: 'place', value: 'ha-nam', names: ['Hà Nam'] },
  { facet: 'place', value: 'hue', names: ['Huế'] },
  { facet: 'kind', value: 'anniversary', names: ['Kỷ niệm'] },
  { facet: 'award', value: 'huy-hieu-dang', names: ['Huy hiệu Đảng'] },
  { facet: 'observance', value: 'national-day', names: ['Quốc khánh', 'Quốc khánh 2/9'] },
]);

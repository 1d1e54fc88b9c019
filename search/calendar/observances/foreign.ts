import type { Observance } from '../observance.ts';

const MINISTRY = 'Bộ Ngoại giao, hồ sơ các nước';

/** National days of other countries, as consulates and friendship societies keep them in Vietnam. */
export const FOREIGN_DAYS = [
  { id: 'quoc-khanh-lao', class: 'national_day', subject: 'Quốc khánh nước CHDCND Lào', origin: '1975-12-02', names: ['quốc khánh lào', 'quốc khánh nước lào', 'quốc khánh nước cộng hòa dân chủ nhân dân lào', 'quốc khánh cộng hòa dân chủ nhân dân lào'], example: 'kỷ niệm 50 năm Quốc khánh Lào (2/12/1975 - 2/12/2025)', source: MINISTRY },
  { id: 'quoc-khanh-trung-quoc', class: 'national_day', subject: 'Quốc khánh nước CHND Trung Hoa', origin: '1949-10-01', names: ['quốc khánh trung quốc', 'quốc khánh nước cộng hòa nhân dân trung hoa', 'quốc khánh cộng hòa nhân dân trung hoa', 'thành lập nước cộng hòa nhân dân trung hoa'], example: 'kỷ niệm 76 năm Quốc khánh nước CHND Trung Hoa (1/10/1949 - 1/10/2025)', source: MINISTRY },
  { id: 'quoc-khanh-campuchia', class: 'national_day', subject: 'Quốc khánh Vương quốc Campuchia', origin: '1953-11-09', names: ['quốc khánh campuchia', 'quốc khánh vương quốc campuchia', 'độc lập campuchia', 'độc lập vương quốc campuchia', 'quốc khánh nước vương quốc campuchia'], example: 'kỷ niệm 72 năm Quốc khánh Vương quốc Campuchia (9/11/1953 - 9/11/2025)', source: MINISTRY },
  { id: 'quoc-khanh-cuba', class: 'national_day', subject: 'Quốc khánh nước Cộng hòa Cuba', origin: '1959-01-01', names: ['quốc khánh cuba', 'quốc khánh nước cộng hòa cuba', 'quốc khánh cộng hòa cuba'], example: 'kỷ niệm 66 năm Quốc khánh Cuba (1/1/1959 - 1/1/2025)', source: MINISTRY },
  { id: 'quoc-khanh-hoa-ky', class: 'national_day', subject: 'Quốc khánh Hợp chúng quốc Hoa Kỳ', origin: '1776-07-04', names: ['quốc khánh hoa kỳ', 'quốc khánh mỹ', 'độc lập hoa kỳ', 'quốc khánh hợp chúng quốc hoa kỳ'], example: 'kỷ niệm 249 năm Quốc khánh Hoa Kỳ (4/7/1776 - 4/7/2025)', source: MINISTRY },
  { id: 'quoc-khanh-phap', class: 'national_day', subject: 'Quốc khánh Cộng hòa Pháp', origin: '1789-07-14', names: ['quốc khánh pháp', 'quốc khánh cộng hòa pháp', 'quốc khánh nước cộng hòa pháp'], example: 'kỷ niệm 236 năm Quốc khánh Pháp (14/7/1789 - 14/7/2025)', source: MINISTRY },
  { id: 'quoc-khanh-nga', class: 'national_day', subject: 'Quốc khánh Liên bang Nga', origin: '1990-06-12', names: ['quốc khánh liên bang nga', 'quốc khánh nga', 'ngày nước nga'], example: 'kỷ niệm 35 năm Quốc khánh Liên bang Nga (12/6/1990 - 12/6/2025)', source: MINISTRY },
  { id: 'quoc-khanh-singapore', class: 'national_day', subject: 'Quốc khánh Singapore', origin: '1965-08-09', names: ['quốc khánh singapore', 'quốc khánh nước cộng hòa singapore'], example: 'kỷ niệm 60 năm Quốc khánh Singapore (9/8/1965 - 9/8/2025)', source: MINISTRY },
  { id: 'quoc-khanh-an-do', class: 'national_day', subject: 'Ngày Độc lập Ấn Độ', origin: '1947-08-15', names: ['độc lập ấn độ', 'độc lập của ấn độ', 'ngày độc lập ấn độ'], example: 'kỷ niệm 78 năm Ngày Độc lập Ấn Độ (15/8/1947 - 15/8/2025)', source: MINISTRY },
  { id: 'quoc-khanh-malaysia', class: 'national_day', subject: 'Quốc khánh Malaysia', origin: '1957-08-31', names: ['quốc khánh malaysia'], example: 'kỷ niệm 68 năm Quốc khánh Malaysia (31/8/1957 - 31/8/2025)', source: MINISTRY },
  { id: 'quoc-khanh-indonesia', class: 'national_day', subject: 'Quốc khánh Indonesia', origin: '1945-08-17', names: ['quốc khánh indonesia', 'độc lập indonesia'], example: 'kỷ niệm 80 năm Quốc khánh Indonesia (17/8/1945 - 17/8/2025)', source: MINISTRY },
] as const satisfies readonly Observance[]; // prettier-ignore

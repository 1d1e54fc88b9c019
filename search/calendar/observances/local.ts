import type { Observance } from '../observance.ts';

/** How a day of a place is called; the words are those of the occasion's head. */
const FORMS = {
  liberation: { class: 'local_liberation', words: 'giải phóng', slug: 'giai-phong' },
  founding: { class: 'admin_unit_founding', words: 'thành lập tỉnh', slug: 'thanh-lap' },
  restoration: { class: 'admin_unit_founding', words: 'tái lập tỉnh', slug: 'tai-lap' },
  central: { class: 'admin_unit_founding', words: 'trực thuộc Trung ương', slug: 'truc-thuoc-trung-uong' },
  naming: { class: 'admin_unit_founding', words: 'danh xưng', slug: 'danh-xung' },
} as const;

interface LocalPlace {
  /** Gazetteer id of the province-level unit of that name. */
  readonly place: string;
  readonly name: string;
  /** Further names, and towns whose day is told apart by their own row. */
  readonly names?: readonly string[];
  readonly days: Partial<Readonly<Record<keyof typeof FORMS, string>>>;
}

const SOURCE =
  'Nghị quyết của Quốc hội về địa giới các tỉnh 1989, 1991, 1996, 2003, 2024, 2026; lịch sử Đảng bộ các tỉnh';

/** Liberation, founding, re-establishment and naming days of provinces and towns, as they celebrate them. */
const LOCAL_PLACES = [
  { place: 'ha-noi', name: 'Thủ đô', names: ['thủ đô hà nội', 'hà nội'], days: { liberation: '1954-10-10' } },
  { place: 'ho-chi-minh', name: 'Thành phố Hồ Chí Minh', names: ['hồ chí minh', 'sài gòn gia định', 'tên chủ tịch hồ chí minh', 'tên bác', 'chủ tịch hồ chí minh'], days: { naming: '1976-07-02' } },
  { place: 'hai-phong', name: 'Hải Phòng', days: { liberation: '1955-05-13' } },
  { place: 'da-nang', name: 'Đà Nẵng', days: { liberation: '1975-03-29', central: '1997-01-01' } },
  { place: 'can-tho', name: 'Cần Thơ', days: { central: '2004-01-01', liberation: '1975-04-30' } },
  { place: 'hue', name: 'Huế', names: ['thừa thiên huế', 'thừa thiên'], days: { liberation: '1975-03-26', central: '2025-01-01' } },
  { place: 'dong-nai', name: 'Đồng Nai', names: ['biên hòa đồng nai'], days: { central: '2026-04-30', liberation: '1975-04-30' } },
  { place: 'quang-ninh', name: 'Quảng Ninh', names: ['vùng mỏ', 'khu mỏ', 'vùng mỏ quảng ninh'], days: { founding: '1963-10-30', liberation: '1955-04-25' } },
  { place: 'lang-son', name: 'Lạng Sơn', days: { founding: '1831-11-04', liberation: '1950-10-17' } },
  { place: 'bac-giang', name: 'Bắc Giang', days: { founding: '1895-10-10', restoration: '1997-01-01' } },
  { place: 'bac-ninh', name: 'Bắc Ninh', days: { founding: '1831', restoration: '1997-01-01' } },
  { place: 'an-giang', name: 'An Giang', days: { founding: '1832-11-22' } },
  { place: 'vinh-phuc', name: 'Vĩnh Phúc', days: { founding: '1950-02-12', restoration: '1997-01-01' } },
  { place: 'phu-tho', name: 'Phú Thọ', days: { founding: '1891-09-08', restoration: '1997-01-01' } },
  { place: 'hai-duong', name: 'Hải Dương', days: { liberation: '1954-10-30', restoration: '1997-01-01' } },
  { place: 'hung-yen', name: 'Hưng Yên', days: { founding: '1831', restoration: '1997-01-01' } },
  { place: 'ha-nam', name: 'Hà Nam', days: { founding: '1890-10-20', restoration: '1997-01-01' } },
  { place: 'nam-dinh', name: 'Nam Định', days: { liberation: '1954-07-01', restoration: '1997-01-01' } },
  { place: 'thai-nguyen', name: 'Thái Nguyên', days: { founding: '1831-11-04', restoration: '1997-01-01' } },
  { place: 'bac-kan', name: 'Bắc Kạn', days: { founding: '1900-04-11', restoration: '1997-01-01' } },
  { place: 'quang-nam', name: 'Quảng Nam', days: { liberation: '1975-03-24', restoration: '1997-01-01', naming: '1471' } },
  { place: 'binh-duong', name: 'Bình Dương', days: { restoration: '1997-01-01', liberation: '1975-04-30' } },
  { place: 'binh-phuoc', name: 'Bình Phước', days: { liberation: '1975-03-23', restoration: '1997-01-01' } },
  { place: 'ca-mau', name: 'Cà Mau', days: { restoration: '1997-01-01', liberation: '1975-05-01' } },
  { place: 'bac-lieu', name: 'Bạc Liêu', days: { restoration: '1997-01-01', liberation: '1975-04-30' } },
  { place: 'ninh-binh', name: 'Ninh Bình', days: { restoration: '1992-04-01', liberation: '1954-06-30' } },
  { place: 'lao-cai', name: 'Lào Cai', days: { founding: '1907-07-12', restoration: '1991-10-01', liberation: '1950-11-01' } },
  { place: 'yen-bai', name: 'Yên Bái', days: { founding: '1900-04-11', restoration: '1991-10-01' } },
  { place: 'ha-giang', name: 'Hà Giang', days: { founding: '1891-08-20', restoration: '1991-10-01' } },
  { place: 'tuyen-quang', name: 'Tuyên Quang', days: { founding: '1831-11-04', restoration: '1991-10-01' } },
  { place: 'hoa-binh', name: 'Hòa Bình', days: { founding: '1886-06-22', restoration: '1991-10-01' } },
  { place: 'son-la', name: 'Sơn La', days: { founding: '1895-10-10' } },
  { place: 'lai-chau', name: 'Lai Châu', days: { restoration: '2004-01-01', founding: '1909-06-28' } },
  { place: 'dien-bien', name: 'Điện Biên', days: { restoration: '2004-01-01', founding: '1909-06-28' } },
  { place: 'cao-bang', name: 'Cao Bằng', days: { founding: '1499', liberation: '1950-10-03' } },
  { place: 'thai-binh', name: 'Thái Bình', days: { founding: '1890-03-21' } },
  { place: 'thanh-hoa', name: 'Thanh Hóa', days: { naming: '1029' } },
  { place: 'nghe-an', name: 'Nghệ An', days: { naming: '1030' } },
  { place: 'ha-tinh', name: 'Hà Tĩnh', days: { founding: '1831', restoration: '1991-09-01' } },
  { place: 'quang-binh', name: 'Quảng Bình', days: { restoration: '1989-07-01', founding: '1604' } },
  { place: 'quang-tri', name: 'Quảng Trị', days: { liberation: '1972-05-01', restoration: '1989-07-01' } },
  { place: 'quang-ngai', name: 'Quảng Ngãi', days: { liberation: '1975-03-24', restoration: '1989-07-01' } },
  { place: 'binh-dinh', name: 'Bình Định', names: ['quy nhơn'], days: { liberation: '1975-03-31', restoration: '1989-07-01' } },
  { place: 'phu-yen', name: 'Phú Yên', names: ['tuy hòa'], days: { liberation: '1975-04-01', restoration: '1989-07-01', founding: '1611' } },
  { place: 'khanh-hoa', name: 'Khánh Hòa', names: ['nha trang'], days: { liberation: '1975-04-02', restoration: '1989-07-01', founding: '1653' } },
  { place: 'ninh-thuan', name: 'Ninh Thuận', names: ['phan rang'], days: { liberation: '1975-04-16', restoration: '1992-04-01' } },
  { place: 'binh-thuan', name: 'Bình Thuận', names: ['phan thiết'], days: { liberation: '1975-04-19', restoration: '1992-04-01' } },
  { place: 'kon-tum', name: 'Kon Tum', days: { liberation: '1975-03-16', founding: '1913-02-09' } },
  { place: 'gia-lai', name: 'Gia Lai', names: ['pleiku'], days: { liberation: '1975-03-17', founding: '1932-05-24' } },
  { place: 'dak-lak', name: 'Đắk Lắk', names: ['đăk lăk', 'buôn ma thuột'], days: { liberation: '1975-03-10', founding: '1904-11-22' } },
  { place: 'dak-nong', name: 'Đắk Nông', names: ['đăk nông', 'gia nghĩa'], days: { liberation: '1975-03-23', restoration: '2004-01-01' } },
  { place: 'lam-dong', name: 'Lâm Đồng', names: ['đà lạt'], days: { liberation: '1975-04-03' } },
  { place: 'ba-ria-vung-tau', name: 'Bà Rịa - Vũng Tàu', days: { founding: '1991-08-12' } },
  { place: 'tay-ninh', name: 'Tây Ninh', days: { liberation: '1975-04-30', founding: '1836' } },
  { place: 'long-an', name: 'Long An', days: { liberation: '1975-04-30' } },
  { place: 'ben-tre', name: 'Bến Tre', days: { liberation: '1975-05-01' } },
  { place: 'vinh-long', name: 'Vĩnh Long', days: { liberation: '1975-04-30', restoration: '1992-05-05', founding: '1732' } },
  { place: 'tra-vinh', name: 'Trà Vinh', days: { liberation: '1975-04-30', restoration: '1992-05' } },
  { place: 'soc-trang', name: 'Sóc Trăng', days: { liberation: '1975-04-30', restoration: '1992-04' } },
  { place: 'tien-giang', name: 'Tiền Giang', names: ['mỹ tho'], days: { liberation: '1975-04-30' } },
  { place: 'dong-thap', name: 'Đồng Tháp', names: ['sa đéc', 'cao lãnh'], days: { liberation: '1975-04-30' } },
  { place: 'kien-giang', name: 'Kiên Giang', names: ['rạch giá'], days: { liberation: '1975-04-30' } },
  { place: 'hau-giang', name: 'Hậu Giang', days: { founding: '2004-01-01' } },
] as const satisfies readonly LocalPlace[]; // prettier-ignore

/** The year that the examples are read in. */
const EXAMPLE_YEAR = 2027;

function localDay(local: LocalPlace, form: keyof typeof FORMS, origin: string): Observance {
  const { class: kind, words, slug } = FORMS[form];
  const years = EXAMPLE_YEAR - Number(origin.slice(0, 4));
  const after = [local.name.toLowerCase(), ...(local.names ?? [])];
  const subject = form === 'central' ? `${local.name} trực thuộc Trung ương` : `Ngày ${words} ${local.name}`;
  const told = form === 'central' ? `thành phố ${subject}` : subject;
  return {
    id: `${slug}-${local.place}`,
    class: kind,
    subject: form === 'naming' ? `Danh xưng ${local.name}` : subject,
    origin,
    place: local.place,
    names: [],
    head: form,
    after,
    example: `kỷ niệm ${years} năm ${told}`,
    source: SOURCE,
  };
}

export const LOCAL_DAYS: readonly Observance[] = LOCAL_PLACES.flatMap((local: LocalPlace) =>
  Object.entries(local.days).map(([form, origin]) => localDay(local, form as keyof typeof FORMS, origin)),
);

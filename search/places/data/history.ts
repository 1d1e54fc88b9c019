/** A change of the map: on `day` the units `before` gave way to the units `after`. */
export interface HistoryChange {
  /** First day of the new order, ISO. */
  readonly day: string;
  /** Units with their kind; one that stands on both sides went on, larger or smaller. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The act that ordered it, as it is cited. */
  readonly source: string;
}

/**
 * The units after the mergers of 1976 (resolutions of the National Assembly of 27/12/1975 for the North
 * and decrees of the Provisional Revolutionary Government of February 1976 for the South).
 */
export const unitsOf1976: readonly string[] = [
  'thành phố Hà Nội', 'thành phố Hải Phòng', 'thành phố Sài Gòn - Gia Định',
  'tỉnh An Giang', 'tỉnh Bắc Thái', 'tỉnh Bến Tre', 'tỉnh Bình Trị Thiên', 'tỉnh Cao Lạng', 'tỉnh Cửu Long',
  'tỉnh Đắk Lắk', 'tỉnh Đồng Nai', 'tỉnh Đồng Tháp', 'tỉnh Gia Lai - Kon Tum', 'tỉnh Hà Bắc', 'tỉnh Hà Nam Ninh',
  'tỉnh Hà Sơn Bình', 'tỉnh Hà Tuyên', 'tỉnh Hải Hưng', 'tỉnh Hậu Giang', 'tỉnh Hoàng Liên Sơn', 'tỉnh Kiên Giang',
  'tỉnh Lai Châu', 'tỉnh Lâm Đồng', 'tỉnh Long An', 'tỉnh Minh Hải', 'tỉnh Nghệ Tĩnh', 'tỉnh Nghĩa Bình',
  'tỉnh Phú Khánh', 'tỉnh Quảng Nam - Đà Nẵng', 'tỉnh Quảng Ninh', 'tỉnh Sông Bé', 'tỉnh Sơn La', 'tỉnh Tây Ninh',
  'tỉnh Thái Bình', 'tỉnh Thanh Hóa', 'tỉnh Thuận Hải', 'tỉnh Tiền Giang', 'tỉnh Vĩnh Phú',
]; // prettier-ignore

const AUGUST_1991 = 'Nghị quyết kỳ họp thứ 9, Quốc hội khóa VIII, 12/8/1991';
const DECEMBER_1991 = 'Nghị quyết kỳ họp thứ 10, Quốc hội khóa VIII, 26/12/1991';
const JUNE_1989 = 'Nghị quyết kỳ họp thứ 5, Quốc hội khóa VIII, 30/6/1989';
const NOVEMBER_1996 = 'Nghị quyết kỳ họp thứ 10, Quốc hội khóa IX, 6/11/1996';
const NQ_22_2003 = 'Nghị quyết 22/2003/QH11';
const NQ_202_2025 = 'Nghị quyết 202/2025/QH15';

/** All mergers, splits, renamings and changes of kind since, in order of time. */
export const historyChanges: readonly HistoryChange[] = [
  { day: '1976-07-02', before: ['thành phố Sài Gòn - Gia Định'], after: ['thành phố Hồ Chí Minh'], source: 'Nghị quyết kỳ họp thứ 1, Quốc hội khóa VI, 2/7/1976' },
  { day: '1978-12-29', before: ['tỉnh Cao Lạng'], after: ['tỉnh Cao Bằng', 'tỉnh Lạng Sơn'], source: 'Nghị quyết kỳ họp thứ 4, Quốc hội khóa VI, 29/12/1978' },
  { day: '1979-05-30', before: ['tỉnh Đồng Nai'], after: ['tỉnh Đồng Nai', 'đặc khu Vũng Tàu - Côn Đảo'], source: 'Nghị quyết kỳ họp thứ 5, Quốc hội khóa VI, 30/5/1979' },
  { day: '1989-07-01', before: ['tỉnh Bình Trị Thiên'], after: ['tỉnh Quảng Bình', 'tỉnh Quảng Trị', 'tỉnh Thừa Thiên Huế'], source: JUNE_1989 },
  { day: '1989-07-01', before: ['tỉnh Nghĩa Bình'], after: ['tỉnh Quảng Ngãi', 'tỉnh Bình Định'], source: JUNE_1989 },
  { day: '1989-07-01', before: ['tỉnh Phú Khánh'], after: ['tỉnh Phú Yên', 'tỉnh Khánh Hòa'], source: JUNE_1989 },
  { day: '1991-08-12', before: ['đặc khu Vũng Tàu - Côn Đảo', 'tỉnh Đồng Nai'], after: ['tỉnh Bà Rịa - Vũng Tàu', 'tỉnh Đồng Nai'], source: AUGUST_1991 },
  { day: '1991-09-01', before: ['tỉnh Nghệ Tĩnh'], after: ['tỉnh Nghệ An', 'tỉnh Hà Tĩnh'], source: AUGUST_1991 },
  { day: '1991-10-01', before: ['tỉnh Hà Sơn Bình'], after: ['tỉnh Hà Tây', 'tỉnh Hòa Bình'], source: AUGUST_1991 },
  { day: '1991-10-01', before: ['tỉnh Hà Tuyên'], after: ['tỉnh Hà Giang', 'tỉnh Tuyên Quang'], source: AUGUST_1991 },
  { day: '1991-10-01', before: ['tỉnh Hoàng Liên Sơn'], after: ['tỉnh Lào Cai', 'tỉnh Yên Bái'], source: AUGUST_1991 },
  { day: '1991-10-01', before: ['tỉnh Gia Lai - Kon Tum'], after: ['tỉnh Gia Lai', 'tỉnh Kon Tum'], source: AUGUST_1991 },
  { day: '1992-04-01', before: ['tỉnh Hà Nam Ninh'], after: ['tỉnh Nam Hà', 'tỉnh Ninh Bình'], source: DECEMBER_1991 },
  { day: '1992-04-01', before: ['tỉnh Thuận Hải'], after: ['tỉnh Ninh Thuận', 'tỉnh Bình Thuận'], source: DECEMBER_1991 },
  { day: '1992-04-01', before: ['tỉnh Hậu Giang'], after: ['tỉnh Cần Thơ', 'tỉnh Sóc Trăng'], source: DECEMBER_1991 },
  { day: '1992-05-05', before: ['tỉnh Cửu Long'], after: ['tỉnh Vĩnh Long', 'tỉnh Trà Vinh'], source: DECEMBER_1991 },
  { day: '1997-01-01', before: ['tỉnh Bắc Thái'], after: ['tỉnh Bắc Kạn', 'tỉnh Thái Nguyên'], source: NOVEMBER_1996 },
  { day: '1997-01-01', before: ['tỉnh Hà Bắc'], after: ['tỉnh Bắc Giang', 'tỉnh Bắc Ninh'], source: NOVEMBER_1996 },
  { day: '1997-01-01', before: ['tỉnh Nam Hà'], after: ['tỉnh Hà Nam', 'tỉnh Nam Định'], source: NOVEMBER_1996 },
  { day: '1997-01-01', before: ['tỉnh Hải Hưng'], after: ['tỉnh Hải Dương', 'tỉnh Hưng Yên'], source: NOVEMBER_1996 },
  { day: '1997-01-01', before: ['tỉnh Vĩnh Phú'], after: ['tỉnh Vĩnh Phúc', 'tỉnh Phú Thọ'], source: NOVEMBER_1996 },
  { day: '1997-01-01', before: ['tỉnh Quảng Nam - Đà Nẵng'], after: ['tỉnh Quảng Nam', 'thành phố Đà Nẵng'], source: NOVEMBER_1996 },
  { day: '1997-01-01', before: ['tỉnh Sông Bé'], after: ['tỉnh Bình Dương', 'tỉnh Bình Phước'], source: NOVEMBER_1996 },
  { day: '1997-01-01', before: ['tỉnh Minh Hải'], after: ['tỉnh Bạc Liêu', 'tỉnh Cà Mau'], source: NOVEMBER_1996 },
  { day: '2004-01-01', before: ['tỉnh Cần Thơ'], after: ['thành phố Cần Thơ', 'tỉnh Hậu Giang'], source: NQ_22_2003 },
  { day: '2004-01-01', before: ['tỉnh Đắk Lắk'], after: ['tỉnh Đắk Lắk', 'tỉnh Đắk Nông'], source: NQ_22_2003 },
  { day: '2004-01-01', before: ['tỉnh Lai Châu'], after: ['tỉnh Lai Châu', 'tỉnh Điện Biên'], source: NQ_22_2003 },
  { day: '2008-08-01', before: ['thành phố Hà Nội', 'tỉnh Hà Tây'], after: ['thành phố Hà Nội'], source: 'Nghị quyết 15/2008/QH12' },
  { day: '2025-01-01', before: ['tỉnh Thừa Thiên Huế'], after: ['thành phố Huế'], source: 'Nghị quyết 175/2024/QH15' },
  { day: '2025-07-01', before: ['tỉnh An Giang', 'tỉnh Kiên Giang'], after: ['tỉnh An Giang'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['tỉnh Bắc Ninh', 'tỉnh Bắc Giang'], after: ['tỉnh Bắc Ninh'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['tỉnh Cà Mau', 'tỉnh Bạc Liêu'], after: ['tỉnh Cà Mau'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['thành phố Cần Thơ', 'tỉnh Sóc Trăng', 'tỉnh Hậu Giang'], after: ['thành phố Cần Thơ'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['thành phố Đà Nẵng', 'tỉnh Quảng Nam'], after: ['thành phố Đà Nẵng'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['tỉnh Đắk Lắk', 'tỉnh Phú Yên'], after: ['tỉnh Đắk Lắk'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['tỉnh Đồng Nai', 'tỉnh Bình Phước'], after: ['tỉnh Đồng Nai'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['tỉnh Đồng Tháp', 'tỉnh Tiền Giang'], after: ['tỉnh Đồng Tháp'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['tỉnh Gia Lai', 'tỉnh Bình Định'], after: ['tỉnh Gia Lai'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['thành phố Hải Phòng', 'tỉnh Hải Dương'], after: ['thành phố Hải Phòng'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['thành phố Hồ Chí Minh', 'tỉnh Bình Dương', 'tỉnh Bà Rịa - Vũng Tàu'], after: ['thành phố Hồ Chí Minh'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['tỉnh Hưng Yên', 'tỉnh Thái Bình'], after: ['tỉnh Hưng Yên'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['tỉnh Khánh Hòa', 'tỉnh Ninh Thuận'], after: ['tỉnh Khánh Hòa'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['tỉnh Lâm Đồng', 'tỉnh Đắk Nông', 'tỉnh Bình Thuận'], after: ['tỉnh Lâm Đồng'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['tỉnh Lào Cai', 'tỉnh Yên Bái'], after: ['tỉnh Lào Cai'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['tỉnh Ninh Bình', 'tỉnh Hà Nam', 'tỉnh Nam Định'], after: ['tỉnh Ninh Bình'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['tỉnh Phú Thọ', 'tỉnh Vĩnh Phúc', 'tỉnh Hòa Bình'], after: ['tỉnh Phú Thọ'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['tỉnh Quảng Ngãi', 'tỉnh Kon Tum'], after: ['tỉnh Quảng Ngãi'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['tỉnh Quảng Trị', 'tỉnh Quảng Bình'], after: ['tỉnh Quảng Trị'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['tỉnh Tây Ninh', 'tỉnh Long An'], after: ['tỉnh Tây Ninh'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['tỉnh Thái Nguyên', 'tỉnh Bắc Kạn'], after: ['tỉnh Thái Nguyên'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['tỉnh Tuyên Quang', 'tỉnh Hà Giang'], after: ['tỉnh Tuyên Quang'], source: NQ_202_2025 },
  { day: '2025-07-01', before: ['tỉnh Vĩnh Long', 'tỉnh Bến Tre', 'tỉnh Trà Vinh'], after: ['tỉnh Vĩnh Long'], source: NQ_202_2025 },
  { day: '2026-04-30', before: ['tỉnh Đồng Nai'], after: ['thành phố Đồng Nai'], source: 'Nghị quyết 30/2026/QH16' },
]; // prettier-ignore

/** A landmark that stands in one province only and so tells where something was. */
export interface Landmark {
  /** The part of its name in capitals. */
  readonly name: string;
  /** Words one of which must stand right before, lower case; empty where the name needs none. */
  readonly before: readonly string[];
  /** The province it is in, by the units of before 1 July 2025. */
  readonly placeId: string;
  readonly example: string;
}

export const landmarks = [
  { name: 'Ba Đình', before: ['quảng trường', 'hội trường'], placeId: 'ha-noi', example: 'quảng trường Ba Đình' },
  { name: 'Mỹ Đình', before: ['vận động', 'sân'], placeId: 'ha-noi', example: 'sân vận động Mỹ Đình' },
  { name: 'Nội Bài', before: ['sân bay', 'quốc tế'], placeId: 'ha-noi', example: 'sân bay Nội Bài' },
  { name: 'Gươm', before: ['hồ'], placeId: 'ha-noi', example: 'hồ Gươm' },
  { name: 'Văn Miếu - Quốc Tử Giám', before: [], placeId: 'ha-noi', example: 'Văn Miếu - Quốc Tử Giám' },
  { name: 'Hỏa Lò', before: ['nhà tù', 'di tích'], placeId: 'ha-noi', example: 'nhà tù Hỏa Lò' },
  { name: 'Mai Dịch', before: ['nghĩa trang'], placeId: 'ha-noi', example: 'nghĩa trang Mai Dịch' },
  { name: 'Tân Sơn Nhất', before: ['sân bay', 'quốc tế'], placeId: 'ho-chi-minh', example: 'sân bay Tân Sơn Nhất' },
  { name: 'Long Thành', before: ['sân bay', 'quốc tế'], placeId: 'dong-nai', example: 'sân bay Long Thành' },
  { name: 'Nhà Rồng', before: ['bến'], placeId: 'ho-chi-minh', example: 'bến Nhà Rồng' },
  { name: 'Độc Lập', before: ['dinh'], placeId: 'ho-chi-minh', example: 'dinh Độc Lập' },
  { name: 'Thống Nhất', before: ['dinh'], placeId: 'ho-chi-minh', example: 'dinh Thống Nhất' },
  { name: 'Hùng', before: ['đền'], placeId: 'phu-tho', example: 'đền Hùng' },
  { name: 'Pác Bó', before: [], placeId: 'cao-bang', example: 'Pác Bó' },
  { name: 'Tân Trào', before: ['di tích', 'đình', 'cây đa'], placeId: 'tuyen-quang', example: 'đình Tân Trào' },
  { name: 'Kim Liên', before: ['di tích'], placeId: 'nghe-an', example: 'khu di tích Kim Liên' },
  { name: 'Vinh', before: ['sân bay', 'đại học'], placeId: 'nghe-an', example: 'sân bay Vinh' },
  { name: 'Truông Bồn', before: [], placeId: 'nghe-an', example: 'Truông Bồn' },
  { name: 'Đồng Lộc', before: ['ngã ba'], placeId: 'ha-tinh', example: 'ngã ba Đồng Lộc' },
  { name: 'Hiền Lương', before: ['cầu'], placeId: 'quang-tri', example: 'cầu Hiền Lương' },
  { name: 'Trường Sơn', before: ['nghĩa trang', 'quốc gia'], placeId: 'quang-tri', example: 'nghĩa trang Trường Sơn' },
  { name: 'Mỹ Sơn', before: ['thánh địa', 'di sản'], placeId: 'quang-nam', example: 'thánh địa Mỹ Sơn' },
  { name: 'Tràng An', before: ['quần thể', 'danh thắng'], placeId: 'ninh-binh', example: 'quần thể Tràng An' },
  { name: 'Hàng Dương', before: ['nghĩa trang'], placeId: 'ba-ria-vung-tau', example: 'nghĩa trang Hàng Dương' },
] as const satisfies readonly Landmark[]; // prettier-ignore

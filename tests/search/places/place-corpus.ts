/** A place and the ways to name it; every way must give exactly this province and unit as its last mention. */
export interface PlaceCorpusRow {
  readonly placeId: string | null;
  /** The unit below the province, null for the province itself. */
  readonly local: string | null;
  readonly published?: string;
  readonly ways: readonly string[];
}

export const placeCorpus: readonly PlaceCorpusRow[] = [
  { placeId: 'ninh-thuan', local: 'thành phố Phan Rang - Tháp Chàm', published: '2018-01-01', ways: ['Phan Rang - Tháp Chàm', 'TP Phan Rang-Tháp Chàm'] },
  { placeId: 'dak-lak', local: 'thành phố Buôn Mê Thuột', published: '2018-01-01', ways: ['Buôn Mê Thuột', 'TP.Buôn Mê Thuột'] },
  { placeId: 'ho-chi-minh', local: 'thành phố Thủ Đức', published: '2023-01-01', ways: ['Thủ Đức', 'Thành ủy Thủ Đức', 'TP Thủ Đức'] },
  { placeId: 'quang-nam-da-nang', local: null, published: '1994-01-01', ways: ['Đà Nẵng', 'tỉnh Quảng Nam - Đà Nẵng'] },
  { placeId: 'can-tho', local: null, ways: ['Cần Thơ', 'CẦN THƠ', 'TP Cần Thơ', 'TP.Cần Thơ', 'Tp. Cần Thơ', 'thành phố Cần Thơ', 'Thành ủy Cần Thơ', 'UBND TP. Cần Thơ', 'Cần-Thơ'] },
  { placeId: 'ho-chi-minh', local: null, ways: ['TP.HCM', 'TP HCM', 'TPHCM', 'TP. HCM', 'Tp.HCM', 'TP.Hồ Chí Minh', 'thành phố Hồ Chí Minh', 'Sài Gòn', 'Hà Nội, Hồ Chí Minh', 'Đảng bộ TPHCM'] },
  { placeId: 'ho-chi-minh', local: 'phường Sài Gòn', ways: ['phường Sài Gòn', 'P.Sài Gòn', 'Đảng ủy phường Sài Gòn'] },
  { placeId: 'ba-ria-vung-tau', local: null, published: '2023-05-02', ways: ['Bà Rịa - Vũng Tàu', 'Bà Rịa-Vũng Tàu', 'Bà Rịa – Vũng Tàu', 'tỉnh BR-VT', 'BÀ RỊA - VŨNG TÀU'] },
  { placeId: 'thua-thien-hue', local: null, published: '2019-05-02', ways: ['Thừa Thiên Huế', 'Thừa Thiên - Huế', 'Thừa Thiên-Huế', 'tỉnh TT-Huế', 'Huế'] },
  { placeId: 'thua-thien-hue', local: 'thành phố Huế', published: '2019-05-02', ways: ['TP Huế', 'TP.Huế', 'thành phố Huế'] },
  { placeId: 'hue', local: null, ways: ['Huế', 'TP Huế', 'thành phố Huế', 'Thành ủy Huế'] },
  { placeId: 'dak-lak', local: null, ways: ['Đắk Lắk', 'Đăk Lăk', 'Đắc Lắc', 'tỉnh Đắk Lắk', 'Đak Lak'] },
  { placeId: 'thanh-hoa', local: null, ways: ['Thanh Hóa', 'Thanh Hoá', 'tỉnh Thanh Hóa', 'Tỉnh ủy Thanh Hóa', 'THANH HÓA'] },
  { placeId: 'dong-nai', local: null, published: '2026-05-19', ways: ['TP Đồng Nai', 'thành phố Đồng Nai', 'Đồng Nai'] },
  { placeId: 'nam-dinh', local: 'thành phố Nam Định', published: '2020-05-19', ways: ['TP Nam Định', 'thành phố Nam Định'] },
  { placeId: 'khanh-hoa', local: 'thành phố Nha Trang', published: '2018-01-01', ways: ['Nha Trang', 'TP Nha Trang', 'TP.Nha Trang', 'thành phố Nha Trang'] },
  { placeId: 'khanh-hoa', local: 'Nha Trang', ways: ['Nha Trang'] },
  { placeId: 'binh-dinh', local: 'thành phố Quy Nhơn', published: '2018-01-01', ways: ['Quy Nhơn', 'Qui Nhơn', 'TP Qui Nhơn'] },
  { placeId: 'nghe-an', local: 'thành phố Vinh', published: '2018-01-01', ways: ['TP Vinh', 'thành phố Vinh'] },
  { placeId: 'ho-chi-minh', local: 'quận 7', published: '2018-01-01', ways: ['quận 7', 'Q.7', 'Quận 7', '2 phường Tân Phú, Quận 7'] },
  { placeId: 'can-tho', local: 'quận Ninh Kiều', published: '2023-09-01', ways: ['quận Ninh Kiều', 'Quận ủy Ninh Kiều', 'Q.Ninh Kiều', 'Ninh Kiều'] },
  { placeId: 'ha-tay', local: 'huyện Ba Vì', published: '2006-03-01', ways: ['huyện Ba Vì', 'Huyện ủy Ba Vì', 'H.Ba Vì'] },
  { placeId: 'ha-noi', local: 'huyện Ba Vì', published: '2016-03-01', ways: ['huyện Ba Vì'] },
  { placeId: 'ha-noi', local: 'thị xã Sơn Tây', published: '2016-03-01', ways: ['thị xã Sơn Tây', 'TX Sơn Tây'] },
  { placeId: 'quang-ngai', local: 'huyện Sơn Tây', published: '2016-03-01', ways: ['huyện Sơn Tây'] },
  { placeId: 'can-tho', local: 'phường Cái Răng', ways: ['phường Cái Răng', 'P.Cái Răng', 'P. Cái Răng', 'PHƯỜNG CÁI RĂNG', 'Công an phường Cái Răng'] },
  { placeId: 'an-giang', local: 'đặc khu Phú Quốc', ways: ['đặc khu Phú Quốc', 'Đặc khu Phú Quốc'] },
  { placeId: 'hue', local: 'xã A Lưới 2', ways: ['xã A Lưới 2', 'X.A Lưới 2'] },
  { placeId: 'dak-lak', local: "xã Ea H'Leo", ways: ["xã Ea H'leo", 'xã Ea H’Leo'] },
  { placeId: null, local: 'xã Tân Minh', ways: ['xã Tân Minh'] },
  { placeId: 'hau-giang', local: null, published: '1985-01-01', ways: ['tỉnh Hậu Giang', 'tỉnh Cần Thơ'] },
  { placeId: 'ha-nam-ninh', local: null, ways: ['tỉnh Hà Nam Ninh', 'Hà Nam Ninh (cũ)', 'Hà Nam Ninh cũ'] },
]; // prettier-ignore

/** Texts that name no place at all. */
export const notPlaces: readonly string[] = [
  'Chủ tịch Hồ Chí Minh đọc Tuyên ngôn Độc lập',
  'học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  'Huân chương Hồ Chí Minh được trao cho nhà thơ',
  'Đoàn TNCS Hồ Chí Minh phát động thi đua',
  'khu vực châu Á - Thái Bình Dương',
  'chị Nguyễn Hà Giang kể lại',
  'Trần Thái Bình giành giải nhất',
  'theo Báo Cần Thơ',
  'khơi thông dòng chảy sông Đồng Nai',
  'mắc kẹt trên cao tốc Hà Nội - Hải Phòng - Quảng Ninh',
  'nhà số 5 phố Huế',
  'lễ kỷ niệm chiến thắng Điện Biên Phủ',
  'đồng bằng sông Cửu Long được mùa',
  'người dân yêu chuộng hòa bình',
  'tỉnh Hà Nam (Trung Quốc)',
  'cần thơ hay cần văn',
  'xã hội phát triển',
];

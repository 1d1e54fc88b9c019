/** Kinds of units between province and ward that there were until 30 June 2025. */
type DistrictKind = 'quận' | 'huyện' | 'thị xã' | 'thành phố';

/** Names of the districts of a province, separated by commas, by kind. */
export type DistrictTable = Readonly<Record<string, Readonly<Partial<Record<DistrictKind, string>>>>>;

/**
 * Urban and rural districts, towns and cities below the province, by the province they were in, with the
 * kind they had last. They ended on 30 June 2025 (Law on the Organisation of Local Government
 * 72/2025/QH15); those that were merged away since 2004 are listed too. The districts of Hà Tây went to
 * Hà Nội in 2008. A town that the press
 * writes in several ways stands there in each. Names: General Statistics Office, list of administrative units.
 */
export const formerDistricts: DistrictTable = {
  'an-giang': {
    'thành phố': `
      Long Xuyên, Châu Đốc`,
    'thị xã': `
      Tân Châu, Tịnh Biên`,
    huyện: `
      An Phú, Phú Tân, Châu Phú, Tri Tôn, Châu Thành, Chợ Mới, Thoại Sơn`,
  },
  'ba-ria-vung-tau': {
    'thành phố': `
      Vũng Tàu, Bà Rịa, Phú Mỹ`,
    huyện: `
      Châu Đức, Xuyên Mộc, Long Điền, Đất Đỏ, Côn Đảo`,
  },
  'bac-giang': {
    'thành phố': `
      Bắc Giang`,
    'thị xã': `
      Việt Yên`,
    huyện: `
      Yên Thế, Tân Yên, Lạng Giang, Lục Nam, Lục Ngạn, Sơn Động, Yên Dũng, Hiệp Hòa`,
  },
  'bac-kan': {
    'thành phố': `
      Bắc Kạn`,
    huyện: `
      Pác Nặm, Ba Bể, Ngân Sơn, Bạch Thông, Chợ Đồn, Chợ Mới, Na Rì`,
  },
  'bac-lieu': {
    'thành phố': `
      Bạc Liêu`,
    'thị xã': `
      Giá Rai`,
    huyện: `
      Hồng Dân, Phước Long, Vĩnh Lợi, Đông Hải, Hòa Bình`,
  },
  'bac-ninh': {
    'thành phố': `
      Bắc Ninh, Từ Sơn`,
    'thị xã': `
      Quế Võ, Thuận Thành`,
    huyện: `
      Yên Phong, Tiên Du, Gia Bình, Lương Tài`,
  },
  'ben-tre': {
    'thành phố': `
      Bến Tre`,
    huyện: `
      Châu Thành, Chợ Lách, Mỏ Cày Nam, Giồng Trôm, Bình Đại, Ba Tri, Thạnh Phú, Mỏ Cày Bắc`,
  },
  'binh-dinh': {
    'thành phố': `
      Quy Nhơn`,
    'thị xã': `
      Hoài Nhơn, An Nhơn`,
    huyện: `
      An Lão, Hoài Ân, Phù Mỹ, Vĩnh Thạnh, Tây Sơn, Phù Cát, Tuy Phước, Vân Canh`,
  },
  'binh-duong': {
    'thành phố': `
      Thủ Dầu Một, Bến Cát, Tân Uyên, Dĩ An, Thuận An`,
    huyện: `
      Bàu Bàng, Dầu Tiếng, Phú Giáo, Bắc Tân Uyên`,
  },
  'binh-phuoc': {
    'thành phố': `
      Đồng Xoài`,
    'thị xã': `
      Phước Long, Bình Long, Chơn Thành`,
    huyện: `
      Bù Gia Mập, Lộc Ninh, Bù Đốp, Hớn Quản, Đồng Phú, Bù Đăng, Phú Riềng`,
  },
  'binh-thuan': {
    'thành phố': `
      Phan Thiết`,
    'thị xã': `
      La Gi`,
    huyện: `
      Tuy Phong, Bắc Bình, Hàm Thuận Bắc, Hàm Thuận Nam, Tánh Linh, Đức Linh, Hàm Tân, Phú Quý`,
  },
  'ca-mau': {
    'thành phố': `
      Cà Mau`,
    huyện: `
      U Minh, Thới Bình, Trần Văn Thời, Cái Nước, Đầm Dơi, Năm Căn, Phú Tân, Ngọc Hiển`,
  },
  'can-tho': {
    quận: `
      Ninh Kiều, Ô Môn, Bình Thủy, Cái Răng, Thốt Nốt`,
    huyện: `
      Vĩnh Thạnh, Cờ Đỏ, Phong Điền, Thới Lai`,
  },
  'cao-bang': {
    'thành phố': `
      Cao Bằng`,
    huyện: `
      Bảo Lâm, Bảo Lạc, Hà Quảng, Trùng Khánh, Hạ Lang, Quảng Hòa, Hòa An, Nguyên Bình, Thạch An, Thông
      Nông, Trà Lĩnh, Phục Hòa, Quảng Uyên`,
  },
  'da-nang': {
    quận: `
      Liên Chiểu, Thanh Khê, Hải Châu, Sơn Trà, Ngũ Hành Sơn, Cẩm Lệ`,
    huyện: `
      Hòa Vang, Hoàng Sa`,
  },
  'dak-lak': {
    'thành phố': `
      Buôn Ma Thuột, Buôn Mê Thuột, Ban Mê Thuột`,
    'thị xã': `
      Buôn Hồ`,
    huyện: `
      Ea H'leo, Ea Súp, Buôn Đôn, Cư M'gar, Krông Búk, Krông Năng, Ea Kar, M'Đrắk, Krông Bông, Krông
      Pắc, Krông Ana, Lắk, Cư Kuin`,
  },
  'dak-nong': {
    'thành phố': `
      Gia Nghĩa`,
    huyện: `
      Đăk Glong, Cư Jút, Đắk Mil, Krông Nô, Đắk Song, Đắk R'Lấp, Tuy Đức`,
  },
  'dien-bien': {
    'thành phố': `
      Điện Biên Phủ`,
    'thị xã': `
      Mường Lay`,
    huyện: `
      Mường Nhé, Mường Chà, Tủa Chùa, Tuần Giáo, Điện Biên, Điện Biên Đông, Mường Ảng, Nậm Pồ`,
  },
  'dong-nai': {
    'thành phố': `
      Biên Hòa, Long Khánh`,
    huyện: `
      Tân Phú, Vĩnh Cửu, Định Quán, Trảng Bom, Thống Nhất, Cẩm Mỹ, Long Thành, Xuân Lộc, Nhơn Trạch`,
  },
  'dong-thap': {
    'thành phố': `
      Cao Lãnh, Sa Đéc, Hồng Ngự`,
    huyện: `
      Tân Hồng, Hồng Ngự, Tam Nông, Tháp Mười, Cao Lãnh, Thanh Bình, Lấp Vò, Lai Vung, Châu Thành`,
  },
  'gia-lai': {
    'thành phố': `
      Pleiku, Plei Ku`,
    'thị xã': `
      An Khê, Ayun Pa`,
    huyện: `
      KBang, Đăk Đoa, Chư Păh, Ia Grai, Mang Yang, Kông Chro, Đức Cơ, Chư Prông, Chư Sê, Đăk Pơ, Ia Pa,
      Krông Pa, Phú Thiện, Chư Pưh`,
  },
  'ha-giang': {
    'thành phố': `
      Hà Giang`,
    huyện: `
      Đồng Văn, Mèo Vạc, Yên Minh, Quản Bạ, Vị Xuyên, Bắc Mê, Hoàng Su Phì, Xín Mần, Bắc Quang, Quang
      Bình`,
  },
  'ha-nam': {
    'thành phố': `
      Phủ Lý`,
    'thị xã': `
      Duy Tiên, Kim Bảng`,
    huyện: `
      Thanh Liêm, Bình Lục, Lý Nhân`,
  },
  'ha-noi': {
    quận: `
      Ba Đình, Hoàn Kiếm, Tây Hồ, Long Biên, Cầu Giấy, Đống Đa, Hai Bà Trưng, Hoàng Mai, Thanh Xuân, Nam
      Từ Liêm, Bắc Từ Liêm`,
    huyện: `
      Sóc Sơn, Đông Anh, Gia Lâm, Thanh Trì, Mê Linh, Từ Liêm`,
  },
  'ha-tay': {
    quận: `
      Hà Đông`,
    'thị xã': `
      Sơn Tây`,
    huyện: `
      Ba Vì, Phúc Thọ, Đan Phượng, Hoài Đức, Quốc Oai, Thạch Thất, Chương Mỹ, Thanh Oai, Thường Tín, Phú
      Xuyên, Ứng Hòa, Mỹ Đức`,
  },
  'ha-tinh': {
    'thành phố': `
      Hà Tĩnh`,
    'thị xã': `
      Hồng Lĩnh, Kỳ Anh`,
    huyện: `
      Hương Sơn, Đức Thọ, Vũ Quang, Nghi Xuân, Can Lộc, Hương Khê, Thạch Hà, Cẩm Xuyên, Kỳ Anh, Lộc Hà`,
  },
  'hai-duong': {
    'thành phố': `
      Hải Dương, Chí Linh`,
    'thị xã': `
      Kinh Môn`,
    huyện: `
      Nam Sách, Kim Thành, Thanh Hà, Cẩm Giàng, Bình Giang, Gia Lộc, Tứ Kỳ, Ninh Giang, Thanh Miện`,
  },
  'hai-phong': {
    quận: `
      Hồng Bàng, Ngô Quyền, Lê Chân, Hải An, Kiến An, Đồ Sơn, Dương Kinh, An Dương`,
    'thành phố': `
      Thủy Nguyên`,
    huyện: `
      An Lão, Kiến Thụy, Tiên Lãng, Vĩnh Bảo, Cát Hải, Bạch Long Vĩ`,
  },
  'hau-giang': {
    'thành phố': `
      Vị Thanh, Ngã Bảy`,
    'thị xã': `
      Long Mỹ`,
    huyện: `
      Châu Thành A, Châu Thành, Phụng Hiệp, Vị Thủy, Long Mỹ`,
  },
  'ho-chi-minh': {
    quận: `
      1, 12, Gò Vấp, Bình Thạnh, Tân Bình, Tân Phú, Phú Nhuận, 3, 10, 11, 4, 5, 6, 8, Bình Tân, 7, 2, 9,
      Thủ Đức`,
    'thành phố': `
      Thủ Đức`,
    huyện: `
      Củ Chi, Hóc Môn, Bình Chánh, Nhà Bè, Cần Giờ`,
  },
  'hoa-binh': {
    'thành phố': `
      Hòa Bình`,
    huyện: `
      Đà Bắc, Lương Sơn, Kim Bôi, Cao Phong, Tân Lạc, Mai Châu, Lạc Sơn, Yên Thủy, Lạc Thủy, Kỳ Sơn`,
  },
  'hung-yen': {
    'thành phố': `
      Hưng Yên`,
    'thị xã': `
      Mỹ Hào`,
    huyện: `
      Văn Lâm, Văn Giang, Yên Mỹ, Ân Thi, Khoái Châu, Kim Động, Tiên Lữ, Phù Cừ`,
  },
  'khanh-hoa': {
    'thành phố': `
      Nha Trang, Cam Ranh`,
    'thị xã': `
      Ninh Hòa`,
    huyện: `
      Cam Lâm, Vạn Ninh, Khánh Vĩnh, Diên Khánh, Khánh Sơn, Trường Sa`,
  },
  'kien-giang': {
    'thành phố': `
      Rạch Giá, Hà Tiên, Phú Quốc`,
    huyện: `
      Kiên Lương, Hòn Đất, Tân Hiệp, Châu Thành, Giồng Riềng, Gò Quao, An Biên, An Minh, Vĩnh Thuận,
      Kiên Hải, U Minh Thượng, Giang Thành`,
  },
  'kon-tum': {
    'thành phố': `
      Kon Tum`,
    huyện: `
      Đắk Glei, Ngọc Hồi, Đắk Tô, Kon Plông, Kon Rẫy, Đắk Hà, Sa Thầy, Tu Mơ Rông, Ia H' Drai`,
  },
  'lai-chau': {
    'thành phố': `
      Lai Châu`,
    huyện: `
      Tam Đường, Mường Tè, Sìn Hồ, Phong Thổ, Than Uyên, Tân Uyên, Nậm Nhùn`,
  },
  'lam-dong': {
    'thành phố': `
      Đà Lạt, Bảo Lộc`,
    huyện: `
      Đam Rông, Lạc Dương, Lâm Hà, Đơn Dương, Đức Trọng, Di Linh, Bảo Lâm, Đạ Huoai, Đạ Tẻh, Cát Tiên`,
  },
  'lang-son': {
    'thành phố': `
      Lạng Sơn`,
    huyện: `
      Tràng Định, Bình Gia, Văn Lãng, Cao Lộc, Văn Quan, Bắc Sơn, Hữu Lũng, Chi Lăng, Lộc Bình, Đình Lập`,
  },
  'lao-cai': {
    'thành phố': `
      Lào Cai`,
    'thị xã': `
      Sa Pa`,
    huyện: `
      Bát Xát, Mường Khương, Si Ma Cai, Bắc Hà, Bảo Thắng, Bảo Yên, Văn Bàn`,
  },
  'long-an': {
    'thành phố': `
      Tân An`,
    'thị xã': `
      Kiến Tường`,
    huyện: `
      Tân Hưng, Vĩnh Hưng, Mộc Hóa, Tân Thạnh, Thạnh Hóa, Đức Huệ, Đức Hòa, Bến Lức, Thủ Thừa, Tân Trụ,
      Cần Đước, Cần Giuộc, Châu Thành`,
  },
  'nam-dinh': {
    'thành phố': `
      Nam Định`,
    huyện: `
      Mỹ Lộc, Vụ Bản, Ý Yên, Nghĩa Hưng, Nam Trực, Trực Ninh, Xuân Trường, Giao Thủy, Hải Hậu`,
  },
  'nghe-an': {
    'thành phố': `
      Vinh`,
    'thị xã': `
      Cửa Lò, Thái Hòa, Hoàng Mai`,
    huyện: `
      Quế Phong, Quỳ Châu, Kỳ Sơn, Tương Dương, Nghĩa Đàn, Quỳ Hợp, Quỳnh Lưu, Con Cuông, Tân Kỳ, Anh
      Sơn, Diễn Châu, Yên Thành, Đô Lương, Thanh Chương, Nghi Lộc, Nam Đàn, Hưng Nguyên`,
  },
  'ninh-binh': {
    'thành phố': `
      Ninh Bình, Tam Điệp, Hoa Lư`,
    huyện: `
      Nho Quan, Gia Viễn, Yên Khánh, Kim Sơn, Yên Mô`,
  },
  'ninh-thuan': {
    'thành phố': `
      Phan Rang - Tháp Chàm, Phan Rang`,
    huyện: `
      Bác Ái, Ninh Sơn, Ninh Hải, Ninh Phước, Thuận Bắc, Thuận Nam`,
  },
  'phu-tho': {
    'thành phố': `
      Việt Trì`,
    'thị xã': `
      Phú Thọ`,
    huyện: `
      Đoan Hùng, Hạ Hòa, Thanh Ba, Phù Ninh, Yên Lập, Cẩm Khê, Tam Nông, Lâm Thao, Thanh Sơn, Thanh
      Thủy, Tân Sơn`,
  },
  'phu-yen': {
    'thành phố': `
      Tuy Hòa`,
    'thị xã': `
      Sông Cầu, Đông Hòa`,
    huyện: `
      Đồng Xuân, Tuy An, Sơn Hòa, Sông Hinh, Tây Hòa, Phú Hòa`,
  },
  'quang-binh': {
    'thành phố': `
      Đồng Hới`,
    'thị xã': `
      Ba Đồn`,
    huyện: `
      Minh Hóa, Tuyên Hóa, Quảng Trạch, Bố Trạch, Quảng Ninh, Lệ Thủy`,
  },
  'quang-nam': {
    'thành phố': `
      Tam Kỳ, Hội An`,
    'thị xã': `
      Điện Bàn`,
    huyện: `
      Tây Giang, Đông Giang, Đại Lộc, Duy Xuyên, Quế Sơn, Nam Giang, Phước Sơn, Hiệp Đức, Thăng Bình,
      Tiên Phước, Bắc Trà My, Nam Trà My, Núi Thành, Phú Ninh, Nông Sơn`,
  },
  'quang-ngai': {
    'thành phố': `
      Quảng Ngãi`,
    'thị xã': `
      Đức Phổ`,
    huyện: `
      Bình Sơn, Trà Bồng, Sơn Tịnh, Tư Nghĩa, Sơn Hà, Sơn Tây, Minh Long, Nghĩa Hành, Mộ Đức, Ba Tơ, Lý
      Sơn, Tây Trà`,
  },
  'quang-ninh': {
    'thành phố': `
      Hạ Long, Móng Cái, Cẩm Phả, Uông Bí, Đông Triều`,
    'thị xã': `
      Quảng Yên`,
    huyện: `
      Bình Liêu, Tiên Yên, Đầm Hà, Hải Hà, Ba Chẽ, Vân Đồn, Cô Tô, Hoành Bồ`,
  },
  'quang-tri': {
    'thành phố': `
      Đông Hà`,
    'thị xã': `
      Quảng Trị`,
    huyện: `
      Vĩnh Linh, Hướng Hóa, Gio Linh, Đa Krông, Cam Lộ, Triệu Phong, Hải Lăng, Cồn Cỏ`,
  },
  'soc-trang': {
    'thành phố': `
      Sóc Trăng`,
    'thị xã': `
      Ngã Năm, Vĩnh Châu`,
    huyện: `
      Châu Thành, Kế Sách, Mỹ Tú, Cù Lao Dung, Long Phú, Mỹ Xuyên, Thạnh Trị, Trần Đề`,
  },
  'son-la': {
    'thành phố': `
      Sơn La`,
    'thị xã': `
      Mộc Châu`,
    huyện: `
      Quỳnh Nhai, Thuận Châu, Mường La, Bắc Yên, Phù Yên, Yên Châu, Mai Sơn, Sông Mã, Sốp Cộp, Vân Hồ`,
  },
  'tay-ninh': {
    'thành phố': `
      Tây Ninh`,
    'thị xã': `
      Hòa Thành, Trảng Bàng`,
    huyện: `
      Tân Biên, Tân Châu, Dương Minh Châu, Châu Thành, Gò Dầu, Bến Cầu`,
  },
  'thai-binh': {
    'thành phố': `
      Thái Bình`,
    huyện: `
      Quỳnh Phụ, Hưng Hà, Đông Hưng, Thái Thụy, Tiền Hải, Kiến Xương, Vũ Thư`,
  },
  'thai-nguyen': {
    'thành phố': `
      Thái Nguyên, Sông Công, Phổ Yên`,
    huyện: `
      Định Hóa, Phú Lương, Đồng Hỷ, Võ Nhai, Đại Từ, Phú Bình`,
  },
  'thanh-hoa': {
    'thành phố': `
      Thanh Hóa, Sầm Sơn`,
    'thị xã': `
      Bỉm Sơn, Nghi Sơn`,
    huyện: `
      Mường Lát, Quan Hóa, Bá Thước, Quan Sơn, Lang Chánh, Ngọc Lặc, Cẩm Thủy, Thạch Thành, Hà Trung,
      Vĩnh Lộc, Yên Định, Thọ Xuân, Thường Xuân, Triệu Sơn, Thiệu Hóa, Hoằng Hóa, Hậu Lộc, Nga Sơn, Như
      Xuân, Như Thanh, Nông Cống, Đông Sơn, Quảng Xương`,
  },
  'thua-thien-hue': {
    quận: `
      Thuận Hóa, Phú Xuân`,
    'thành phố': `
      Huế`,
    'thị xã': `
      Phong Điền, Hương Thủy, Hương Trà`,
    huyện: `
      Quảng Điền, Phú Vang, A Lưới, Phú Lộc, Nam Đông`,
  },
  'tien-giang': {
    'thành phố': `
      Mỹ Tho, Gò Công`,
    'thị xã': `
      Cai Lậy`,
    huyện: `
      Tân Phước, Cái Bè, Cai Lậy, Châu Thành, Chợ Gạo, Gò Công Tây, Gò Công Đông, Tân Phú Đông`,
  },
  'tra-vinh': {
    'thành phố': `
      Trà Vinh`,
    'thị xã': `
      Duyên Hải`,
    huyện: `
      Càng Long, Cầu Kè, Tiểu Cần, Châu Thành, Cầu Ngang, Trà Cú, Duyên Hải`,
  },
  'tuyen-quang': {
    'thành phố': `
      Tuyên Quang`,
    huyện: `
      Lâm Bình, Na Hang, Chiêm Hóa, Hàm Yên, Yên Sơn, Sơn Dương`,
  },
  'vinh-long': {
    'thành phố': `
      Vĩnh Long`,
    'thị xã': `
      Bình Minh`,
    huyện: `
      Long Hồ, Mang Thít, Vũng Liêm, Tam Bình, Trà Ôn, Bình Tân`,
  },
  'vinh-phuc': {
    'thành phố': `
      Vĩnh Yên, Phúc Yên`,
    huyện: `
      Lập Thạch, Tam Dương, Tam Đảo, Bình Xuyên, Yên Lạc, Vĩnh Tường, Sông Lô`,
  },
  'yen-bai': {
    'thành phố': `
      Yên Bái`,
    'thị xã': `
      Nghĩa Lộ`,
    huyện: `
      Lục Yên, Văn Yên, Mù Căng Chải, Mù Cang Chải, Trấn Yên, Trạm Tấu, Văn Chấn, Yên Bình`,
  },
};

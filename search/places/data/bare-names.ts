/**
 * Cities, districts and islands so well known that the press names them without their unit word.
 * All others need it, or their province right behind them.
 */
export const bareNames: ReadonlySet<string> = new Set(
  `Nha Trang, Cam Ranh, Đà Lạt, Bảo Lộc, Vũng Tàu, Côn Đảo, Phú Quốc, Hạ Long, Móng Cái, Cẩm Phả, Uông Bí,
   Vân Đồn, Cô Tô, Hội An, Tam Kỳ, Sa Pa, Mù Cang Chải, Mù Căng Chải, Mộc Châu, Buôn Ma Thuột, Buôn Mê Thuột, Ban Mê Thuột, Quy Nhơn, Tuy Hòa,
   Pleiku, Biên Hòa, Long Khánh, Thủ Đức, Củ Chi, Hóc Môn, Cần Giờ, Gò Vấp, Phan Thiết, Rạch Giá, Long Xuyên,
   Châu Đốc, Hà Tiên, Mỹ Tho, Gò Công, Sa Đéc, Cao Lãnh, Đồng Hới, Đông Hà, Lý Sơn, Phú Quý, Trường Sa,
   Bạch Long Vĩ, Cồn Cỏ, Thủ Dầu Một, Dĩ An, Việt Trì, Vĩnh Yên, Phủ Lý, Sầm Sơn, Bỉm Sơn, Cửa Lò, Gia Nghĩa,
   Thốt Nốt, Ô Môn, Ninh Kiều, Cái Răng, Vị Thanh, Ngã Bảy, Đồng Xoài, Phan Rang - Tháp Chàm, Phan Rang, Sơn Tây, Hà Đông,
   Mèo Vạc, Hoàng Su Phì, Bắc Hà, Gò Dầu, Trảng Bàng, Bến Cát, Hồng Ngự, Đồ Sơn, Cát Hải`
    .split(',')
    .map((name) => name.replace(/\s+/gu, ' ').trim()),
);

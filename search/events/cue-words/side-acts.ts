/** Words of ceremonies and doings around the core kinds. */
export const SIDE_ACT_CUES = {
  'quyết định': `
    quyết định | ký quyết định | ký ban hành quyết định | ban hành quyết định | đã ký quyết định |
    vừa ký quyết định | có quyết định | theo quyết định`,
  'công nhận': `
    quyết định công nhận | quyết định xếp hạng | bằng xếp hạng | bằng công nhận | bằng di tích |
    bằng ghi danh | xếp hạng di tích | công nhận xã | công nhận huyện | công nhận thị xã |
    công nhận thành phố | công nhận đạt | đạt chuẩn | ghi danh`,
  'công bố': `
    công bố | trao quyết định | đón nhận quyết định | công bố danh sách |
    ra mắt | lễ công bố | lễ ra mắt`,
  'thành lập': `thành lập | sáp nhập | hợp nhất | sắp xếp`,
  'khởi công': `
    khởi công | động thổ | lễ khởi công | lễ động thổ | phát lệnh khởi công | đồng loạt khởi công`,
  'khánh thành': `
    khánh thành | thông xe | cắt băng khánh thành | lễ khánh thành | gắn biển |
    vừa đưa vào sử dụng | chính thức đưa vào sử dụng`,
  'đưa vào sử dụng': `đưa vào sử dụng`,
  'đại hội': `
    đại hội đảng bộ | đại hội đại biểu | đại hội thi đua | đại hội công đoàn | đại hội hội |
    đại hội đoàn | đại hội lần | đại hội đảng | đại hội mặt trận | đại hội mttq`,
  'khai mạc': `khai mạc | khai hội | mở màn | bế mạc | lễ khai mạc | đánh trống khai hội`,
  'lễ hội': `lễ hội | festival | tuần văn hóa | tuần lễ văn hóa`,
  'trò vui': `
    giải chạy | giải bóng | giải đua | giải việt dã | giải thể thao | giải quần vợt | giải golf |
    hội thi | cuộc thi | hội thao | hội diễn | liên hoan | triển lãm | trưng bày | đêm nhạc | đêm diễn |
    hòa nhạc | chương trình nghệ thuật | chương trình ca nhạc | giao lưu nghệ thuật |
    chương trình giao lưu | đêm nghệ thuật | pháo hoa | live show | liveshow | show | concert |
    sự kiện chào mừng | phim | bộ phim | ra mắt sách | tour | tour diễn | tiệc | tiệc kỷ niệm | tiệc tri kỷ | bữa tiệc | đêm tiệc | chuyến lưu diễn | cuốn sách | ấn phẩm | bộ tem | ưu đãi |
    khuyến mãi | khuyến mại | hành trình tri ân | hội chợ | kỷ lục | chương trình gala | bức ảnh | bộ sưu tập | phiên bản`,
  'họp báo': `họp báo | gặp gỡ báo chí | gặp báo chí`,
  'cuộc họp báo': `cuộc họp báo`,
  thăm: `thăm | đến thăm | tới thăm | thăm hỏi | thăm, tặng quà | thăm và tặng quà | tặng quà`,
  'người có công': `
    gia đình chính sách | gia đình có công | gia đình người có công | gia đình liệt sĩ | thương binh |
    thương, bệnh binh | người có công | lão thành cách mạng | cựu chiến binh`,
  họp: `
    họp | họp báo cáo | cuộc họp báo cáo | buổi họp báo cáo | họp phiên | ngồi lại | phiên họp | cuộc họp | hội nghị tổng kết | hội nghị sơ kết |
    hội nghị trực tuyến | lễ xuất quân | lễ khai giảng`,
} as const;

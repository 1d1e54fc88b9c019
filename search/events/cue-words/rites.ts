/** Words of remembering the dead: rites, offerings, whom and where. */
export const RITE_CUES = {
  'dâng hương': `
    dâng hương | dâng hoa | dâng hương hoa | dâng vòng hoa | dâng lẵng hoa | đặt vòng hoa |
    đặt tràng hoa | đặt lẵng hoa | đặt những vòng hoa | báo công dâng bác | báo công với bác`,
  'lễ vật': `
    dâng nén | đặt hoa | viếng | kính viếng | vào lăng viếng | thắp nến | thắp hương | thắp nhang |
    thắp nén | thắp những nén | thắp ngọn nến | thắp những ngọn nến | thả hoa đăng | thả đèn | thả hoa |
    thả vòng hoa | lễ viếng | đến viếng`,
  'đặt, thắp': `đặt | dâng | thắp | thả | cắm | dâng lên`,
  'hương hoa': `
    bó hoa | vòng hoa | tràng hoa | lẵng hoa | nén hương | nén nhang | nén tâm hương | ngọn nến | hoa đăng |
    đèn hoa đăng | bông hoa | nhành hoa | ngọn đèn | đóa hoa | đóa sen | bó sen | bó huệ | bó cúc | bó hồng | cành đào | nhành lan | bông sen | bông cúc | cành hoa | tuần hương |
    cây nến | ngọn nến tri ân | hoa trắng | nén hương trầm`,
  'tưởng niệm': `tưởng niệm | tưởng nhớ | truy điệu | cầu siêu | giỗ`,
  'lễ tri ân': `lễ tri ân | đêm tri ân | chương trình tri ân | đại lễ tri ân`,
  'tri ân': `tri ân`,
  'lời tri ân': `nhằm tưởng nhớ | mục đích tưởng nhớ | để tưởng nhớ công ơn | nhằm tưởng niệm | nhằm tri ân | để tri ân | lời tri ân | sự tri ân | lòng tri ân | niềm tri ân`,
  'lễ tưởng niệm': `
    giỗ tổ hùng vương | giỗ quốc tổ | giỗ tổ sân khấu | giỗ tổ ngành sân khấu | lễ giỗ tổ sân khấu | lễ giỗ tổ ngành |
    lễ cúng tổ | buổi lễ cúng tổ | buổi lễ giỗ tổ | lễ giỗ tổ làng | lễ giỗ tổ nghề | giỗ tổ | lễ giỗ | lễ tưởng niệm | đại lễ tưởng niệm |
    lễ dâng hương | lễ dâng hoa | lễ truy điệu | lễ cầu siêu | đại lễ cầu siêu | lễ thắp nến |
    lễ viếng nghĩa trang | lễ thả hoa | lễ thả hoa đăng | đêm hoa đăng | đêm thắp nến | làm lễ dâng hương | làm lễ tưởng niệm | làm lễ truy điệu | làm lễ cầu siêu |
    làm lễ giỗ | làm lễ dâng hoa`,
  'người khuất': `
    liệt sĩ | liệt sỹ | anh hùng | chủ tịch hồ chí minh | hồ chủ tịch | bác hồ | bác tôn | tổng bí thư |
    hùng vương | vua | quốc tổ | tiền nhân | tiền hiền | đồng bào | cố | danh nhân | danh y | đồng đội |
    người ngã xuống | người đã ngã xuống | người hy sinh | người đã hy sinh | người nằm xuống | anh linh |
    vong linh | hương hồn | nơi bác`,
  'đoàn đại biểu': `
    đoàn đại biểu | đoàn công tác | đoàn lãnh đạo | đoàn cán bộ | lãnh đạo tỉnh | lãnh đạo thành phố |
    lãnh đạo huyện | lãnh đạo xã | lãnh đạo phường | lãnh đạo đảng | tỉnh ủy | thành ủy | huyện ủy | đảng ủy |
    ubnd | ủy ban nhân dân | đoàn viên | đại biểu | tuổi trẻ | cựu binh | cựu tù | bí thư | chủ tịch nước |
    thủ tướng | hội cựu chiến binh | bộ tư lệnh | quân khu | thầy trò`,
  'nơi thờ': `
    nghĩa trang | đài tưởng niệm | đài liệt sĩ | đền | đền thờ | đền hùng | khu di tích | di tích |
    khu lưu niệm | nhà lưu niệm | bảo tàng | mộ | lăng | tượng | tượng đài | thành cổ |
    khu chứng tích | nhà tưởng niệm | khu tưởng niệm | điện thờ | đình làng | ngôi đình | sân đình | đình thần | miếu | nhà bia | nhà thờ tổ | bàn thờ | ngôi mộ | phần mộ | bia mộ | hàng bia | tượng bác`,
} as const;

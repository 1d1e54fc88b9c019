/** Honours (name, number), then the ways to tell them. */
export const HONOUR_CASES: readonly (readonly [honours: readonly string[], texts: readonly string[]])[] = [
  [['Bằng khen của Thủ tướng Chính phủ 3'], [
    'Thủ tướng Chính phủ tặng Bằng khen cho 3 tập thể có thành tích xuất sắc.',
    'Phó Chủ tịch UBND tỉnh trao Bằng khen của Thủ tướng Chính phủ cho 3 cá nhân.',
    '3 nhà giáo được nhận bằng khen của Thủ tướng.',
  ]],
  [['Bằng khen của Chủ tịch UBND tỉnh 52'], [
    'Bí thư Tỉnh ủy trao Bằng khen của Chủ tịch UBND tỉnh cho 12 tập thể và 40 cá nhân.',
    'Có 12 tập thể, 40 cá nhân được nhận Bằng khen của Chủ tịch UBND tỉnh.',
    'Chủ tịch UBND tỉnh tặng Bằng khen cho 40 cá nhân. Cùng nhận Bằng khen của Chủ tịch UBND tỉnh còn có 12 tập thể.',
  ]],
  [['Giấy khen 52'], [
    'Bà là một trong 40 cá nhân được phường tặng Giấy khen. Nhận Giấy khen đợt này còn có 12 tập thể.',
    'UBND phường 12 tặng Giấy khen cho 40 cá nhân và 12 tập thể.',
    'Phường tặng Giấy khen cho 40 cá nhân, 12 hộ gia đình.',
  ]],
  [['Bằng khen của UBND thành phố 9'], ['UBND thành phố tặng Bằng khen cho 9 tập thể.', 'Trao Bằng khen của UBND TP cho 9 đơn vị.']],
  [['Bằng khen của Bộ Công an 6'], ['Bộ Công an tặng Bằng khen cho 6 cán bộ, chiến sĩ.', 'Trao Bằng khen của Bộ Công an cho 6 tập thể.', 'Trao Bằng khen của Bộ trưởng Bộ Công an cho 6 cá nhân.']],
  [['Cờ thi đua của Chính phủ 2'], ['Trao Cờ thi đua của Chính phủ cho 2 đơn vị.', 'Chính phủ tặng Cờ thi đua cho hai tập thể.']],
  [['Cờ thi đua của Bộ Quốc phòng 1'], ['Trung đoàn 7 đón nhận Cờ thi đua của Bộ Quốc phòng.', 'Lữ đoàn 147 vinh dự đón nhận Cờ thi đua của Bộ Quốc phòng.']],
  [['Huân chương Hồ Chí Minh 1'], [
    'Thường vụ Đảng ủy, Bộ Tư lệnh Quân khu 5 tổ chức lễ kỷ niệm và đón nhận Huân chương Hồ Chí Minh.',
    'Quân khu 7 đón nhận Huân chương Hồ Chí Minh.',
    'Vùng 4 Hải quân tổ chức lễ đón nhận Huân chương Hồ Chí Minh.',
    'Quận 3 tổ chức lễ đón nhận Huân chương Hồ Chí Minh.',
  ]],
  [['Huân chương Lao động hạng Nhất 1'], [
    'Công ty tổ chức kỷ niệm 50 năm thành lập, và đón nhận Huân chương Lao động hạng Nhất.',
    'Trường THPT số 2 được Chủ tịch nước tặng Huân chương Lao động hạng Nhất.',
    'Chủ tịch nước tặng Huân chương Lao động hạng Nhất cho ông Lê Văn Phúc.',
  ]],
  [['Huân chương Lao động hạng Ba'], [
    'Nhân 20 năm thành lập, Hội Nạn nhân chất độc da cam và 2 cá nhân đón nhận Huân chương Lao động hạng Ba.',
    'Các đơn vị đón nhận Huân chương Lao động hạng Ba.',
  ]],
  [['Huân chương Độc lập hạng Nhì 2', 'Huân chương Độc lập hạng Ba 12'], [
    'Huyện mời 14 gia đình lên nhận Huân chương Độc lập: 2 hạng Nhì, 12 hạng Ba.',
    'Trao Huân chương Độc lập hạng Nhì và hạng Ba lần lượt cho 2 và 12 gia đình.',
    'Trao Huân chương Độc lập hạng Nhì cho 2 gia đình, hạng Ba cho 12 gia đình.',
  ]],
  [['Nghệ nhân Nhân dân 2', 'Nghệ nhân Ưu tú 17'], ['Trao danh hiệu Nghệ nhân Nhân dân cho 2 cá nhân và danh hiệu Nghệ nhân Ưu tú cho 17 cá nhân.']],
  [['Công dân Thủ đô ưu tú 10'], ['Hà Nội trao danh hiệu "Công dân Thủ đô ưu tú" cho 10 cá nhân.', '10 cá nhân được trao tặng danh hiệu Công dân Thủ đô ưu tú.']],
  [['Gia đình văn hóa 45'], ['Phường trao danh hiệu Gia đình văn hóa cho 45 hộ.']],
  [['Anh hùng Lực lượng vũ trang nhân dân 1 †'], ['Chủ tịch nước truy tặng danh hiệu Anh hùng lực lượng vũ trang nhân dân với cố Bộ trưởng Đỗ Văn Nam.', 'Truy tặng danh hiệu Anh hùng LLVTND cho liệt sĩ Lò Văn Bường.']],
  [['Bà mẹ Việt Nam anh hùng 23 †'], ['Tỉnh tổ chức truy tặng danh hiệu vinh dự Nhà nước Bà mẹ Việt Nam anh hùng cho 23 mẹ.', 'Truy tặng danh hiệu "Bà mẹ Việt Nam anh hùng" cho 23 mẹ.']],
  [['Kỷ niệm chương 15'], ['Hội Cựu chiến binh tặng Kỷ niệm chương cho 15 hội viên.', 'Trao 15 Kỷ niệm chương cho các cá nhân.']],
]; // prettier-ignore

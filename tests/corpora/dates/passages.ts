/** Passages as local papers write them: when published, and every mention with its value, in text order. */
export interface DatedPassage {
  readonly published: string;
  readonly text: string;
  readonly mentions: readonly (readonly [text: string, value: string])[];
}

/** Festivals told in both calendars. */
const TWO_CALENDARS: readonly DatedPassage[] = [
  {
    published: '2024-08-26',
    text: 'Ngày 24/8 (nhằm 21 tháng 7 năm Giáp Thìn), Ban quý tế đình Tân Lộc mở lễ cúng. Trước đó một ngày, bà con đã dựng rạp.',
    mentions: [['Ngày 24/8', '2024-08-24'], ['21 tháng 7 năm Giáp Thìn', '2024-08-24'], ['Trước đó một ngày', '2024-08-23']],
  },
  {
    published: '2025-04-02',
    text: 'Lễ giỗ diễn ra từ ngày 5 đến 7/4 (tức từ mùng 8 đến mùng 10 tháng 3 âm lịch). Lễ dâng hương cử hành sáng 7/4, nhằm ngày mùng 10 tháng Ba.',
    mentions: [['từ ngày 5 đến 7/4', '2025-04-05..2025-04-07'], ['từ mùng 8 đến mùng 10 tháng 3 âm lịch', '2025-04-05..2025-04-07'], ['sáng 7/4', '2025-04-07'], ['ngày mùng 10 tháng Ba', '2025-04-07']],
  },
  {
    published: '2025-10-01',
    text: 'Hội đua ghe mở trong các ngày 14, 15 và 16 tháng Tám âm lịch, tức từ 5 đến 7/10 dương lịch. Riêng tối rằm tháng Tám (6/10) có rước đèn.',
    mentions: [['ngày 14, 15 và 16 tháng Tám âm lịch', '2025-10-05..2025-10-07'], ['từ 5 đến 7/10 dương lịch', '2025-10-05..2025-10-07'], ['tối rằm tháng Tám', '2025-10-06'], ['6/10', '2025-10-06']],
  },
  {
    published: '2023-01-27',
    text: 'Mùng 5 Tết Quý Mão (26/1), gò Đống Đa đông kín người. Hội kéo dài đến hết mùng 6 tháng Giêng.',
    mentions: [['Mùng 5 Tết Quý Mão', '2023-01-26'], ['26/1', '2023-01-26'], ['mùng 6 tháng Giêng', '2023-01-27']],
  },
  {
    published: '2025-10-20',
    text: 'Giỗ cụ Tổ nghề năm nay rơi vào 12.9 âm lịch, lệ làng vẫn cúng trước một đêm. Lễ rước nước sẽ làm ngày 11-9 (ÂL).',
    mentions: [['năm nay', '2025'], ['vào 12.9 âm lịch', '2025-11-01'], ['ngày 11-9 (ÂL)', '2025-10-31']],
  },
  {
    published: '2025-02-10',
    text: 'Lễ khai ấn diễn ra đêm 14, rạng ngày 15 tháng Giêng năm Ất Tỵ. Chợ Viềng họp ngày 8 tháng Giêng (5/2 dương lịch).',
    mentions: [['ngày 15 tháng Giêng năm Ất Tỵ', '2025-02-12'], ['ngày 8 tháng Giêng', '2025-02-05'], ['5/2 dương lịch', '2025-02-05']],
  },
  {
    published: '2026-08-20',
    text: 'Lễ Vu lan vào rằm tháng 7 (27/8 dương lịch). Chùa Phước Hải phát quà ngày 26/8, tức ngày 14/7, cho các hộ nghèo.',
    mentions: [['rằm tháng 7', '2026-08-27'], ['27/8 dương lịch', '2026-08-27'], ['ngày 26/8', '2026-08-26'], ['ngày 14/7', '2026-08-26']],
  },
  {
    published: '2025-01-20',
    text: 'Chợ hoa mở từ ngày 20 tháng Chạp đến mùng 2 tháng Giêng. Đêm 30 Tết, huyện bắn pháo hoa tầm thấp.',
    mentions: [['từ ngày 20 tháng Chạp đến mùng 2 tháng Giêng', '2025-01-19..2025-01-30'], ['Đêm 30 Tết', '2025-01-28']],
  },
  {
    published: '2024-04-20',
    // The lunar day is a slip of the pen: the 18th of April was the 10th of the third month.
    text: 'Ngày 18/4 (tức 11/3 âm lịch), đoàn đại biểu thị xã dâng hương tại đền thờ.',
    mentions: [['Ngày 18/4', '2024-04-18'], ['11/3 âm lịch', '2024-04-18']],
  },
  {
    published: '2025-09-10',
    text: 'Lễ giỗ ông Nguyễn Trung Trực năm nay được tổ chức trong ba ngày 26, 27 và 28 tháng 8 (âl). Khách xa về từ 24-8 âm lịch.',
    mentions: [['năm nay', '2025'], ['ngày 26, 27 và 28 tháng 8 (âl)', '2025-10-17..2025-10-19'], ['từ 24-8 âm lịch', '2025-10-15']],
  },
  {
    published: '2025-09-08',
    text: 'Sáng 7-9, nhằm ngày 16-7, làng Vân Sa vào hội. Đêm hôm trước, các cụ đã làm lễ mộc dục.',
    mentions: [['Sáng 7-9', '2025-09-07'], ['ngày 16-7', '2025-09-07'], ['Đêm hôm trước', '2025-09-06']],
  },
]; // prettier-ignore

/** Days counted from the day just told. */
const COUNTED_FROM_NAMED: readonly DatedPassage[] = [
  {
    published: '2025-07-28',
    text: 'Sáng 26/7, lãnh đạo phường thăm hai gia đình liệt sĩ. Buổi chiều cùng ngày, đoàn đến nghĩa trang. Lúc 18 giờ 30 cùng ngày, tuổi trẻ thắp nến tri ân.',
    mentions: [['Sáng 26/7', '2025-07-26'], ['Buổi chiều cùng ngày', '2025-07-26'], ['cùng ngày', '2025-07-26']],
  },
  {
    published: '2024-12-24',
    text: 'Chiều 22/12, Hội Cựu chiến binh xã họp mặt. Cùng buổi chiều, đội văn nghệ tập dượt. Tối hôm ấy, bà con xem chiếu bóng. Sau đó hai ngày, hội tổng kết.',
    mentions: [['Chiều 22/12', '2024-12-22'], ['Cùng buổi chiều', '2024-12-22'], ['Tối hôm ấy', '2024-12-22'], ['Sau đó hai ngày', '2024-12-24']],
  },
  {
    published: '2025-09-05',
    text: 'Ngay trong ngày khai giảng 5.9, thầy trò trồng cây. Trong ngày khai trường 5/9, xã tặng 20 suất học bổng. Hôm trước, phụ huynh đã dọn sân.',
    mentions: [['ngày khai giảng 5.9', '2025-09-05'], ['ngày khai trường 5/9', '2025-09-05'], ['Hôm trước', '2025-09-04']],
  },
  {
    published: '2025-06-20',
    text: 'Hội nghị mở hôm 17/6. Một ngày sau đó, các tổ thảo luận. Ngày tiếp theo, đại biểu bế mạc.',
    mentions: [['hôm 17/6', '2025-06-17'], ['Một ngày sau đó', '2025-06-18'], ['Ngày tiếp theo', '2025-06-19']],
  },
  {
    published: '2023-08-20',
    text: 'Hôm nay, thị trấn khánh thành nhà bia. Trước đó hai ngày, ban quản lý nhận công trình. Tối trước đó, thợ còn lát gạch.',
    mentions: [['Hôm nay', '2023-08-20'], ['Trước đó hai ngày', '2023-08-18'], ['Tối trước đó', '2023-08-17']],
  },
  {
    published: '2025-05-09',
    text: 'Ngày 7/5/1954, cờ bay trên nóc hầm. Hôm sau, làng mở hội.\n\nSáng 7/5, phường mít tinh. Cùng ngày, học sinh viếng đài tưởng niệm.',
    mentions: [['Ngày 7/5/1954', '1954-05-07'], ['Hôm sau', '1954-05-08'], ['Sáng 7/5', '2025-05-07'], ['Cùng ngày', '2025-05-07']],
  },
]; // prettier-ignore

/** Days put off: both keep their values. */
const PUT_OFF: readonly DatedPassage[] = [
  {
    published: '2024-09-09',
    text: 'Lễ kỷ niệm vốn ấn định vào 15/9 phải lùi vì mưa bão. Ngày mới là 26/10, bắt đầu lúc 7 giờ.',
    mentions: [['vào 15/9', '2024-09-15'], ['26/10', '2024-10-26']],
  },
  {
    published: '2025-03-01',
    text: 'Ban tổ chức dời lễ khai mạc từ 5/3 sang 12/3. Hội thi bơi chải hoãn đến ngày 20/3.',
    mentions: [['5/3', '2025-03-05'], ['12/3', '2025-03-12'], ['ngày 20/3', '2025-03-20']],
  },
  {
    published: '2025-07-18',
    text: 'Chương trình dự kiến tối 20/7 bị hoãn, thời gian mới là tối 2/8.',
    mentions: [['tối 20/7', '2025-07-20'], ['tối 2/8', '2025-08-02']],
  },
]; // prettier-ignore

/** Stories of the past among news, and names of places. */
const STORIES_AND_NAMES: readonly DatedPassage[] = [
  {
    published: '2022-04-30',
    text: 'Tôi nhớ đêm 8/4/1972, cả tiểu đoàn nằm chờ lệnh. Trời không trăng.\n\nMờ sáng 9/4, pháo ta bắn dồn. Ngày 12/4, địch rút chạy, hai anh em tôi gặp lại nhau.',
    mentions: [['đêm 8/4/1972', '1972-04-08'], ['sáng 9/4', '1972-04-09'], ['Ngày 12/4', '1972-04-12']],
  },
  {
    published: '2025-03-25',
    text: 'Ngày 21/3/1975, quân ta nổ súng đánh vào phía nam; ngày 25/3, thành nội được giải phóng. Sáng 24/3, tại Công viên 26 tháng 3, phường tổ chức lễ thượng cờ.',
    mentions: [['Ngày 21/3/1975', '1975-03-21'], ['ngày 25/3', '1975-03-25'], ['Sáng 24/3', '2025-03-24']],
  },
  {
    published: '2025-04-29',
    text: 'Đoàn diễu hành đi từ đường 3 tháng 2 đến Nhà văn hóa Lao động 30/4, qua Trường THCS 19.5 và khu tập thể 1-5. Lễ thắp nến bắt đầu lúc 19 giờ ngày 28/4.',
    mentions: [['19 giờ ngày 28/4', '2025-04-28']],
  },
  {
    published: '2019-05-21',
    text: 'Quảng trường 16 tháng 4 chật người tối 19/5. Cạnh đó, hội trường 2-9 mở cửa đến 22 giờ.',
    mentions: [['tối 19/5', '2019-05-19']],
  },
]; // prettier-ignore

/** Days without their month or with a short year, and other ways of local papers. */
const SHORT_FORMS: readonly DatedPassage[] = [
  {
    published: '2025-09-18',
    text: 'Ngày 10 vừa qua, Đảng ủy xã trao huy hiệu. Lễ tổng kết sẽ mở ngày 5 tới. Biên bản lập ngày 12-09-25.',
    mentions: [['Ngày 10 vừa qua', '2025-09-10'], ['ngày 5 tới', '2025-10-05'], ['ngày 12-09-25', '2025-09-12']],
  },
  {
    published: '2026-01-02',
    text: 'Mười hai gương trẻ được tuyên dương trong ngày đầu năm mới (1-1). Chiều 31-12, thành phố đã duyệt sân khấu.',
    mentions: [['ngày đầu năm mới (1-1)', '2026-01-01'], ['Chiều 31-12', '2025-12-31']],
  },
  {
    published: '2025-11-03',
    text: 'Tối 1 và 2/11, nhà hát diễn phục vụ bà con. Sáng thứ Hai (3-11), các nghệ sĩ về lại thành phố. Đợt diễn sau mở vào trung tuần tháng 12.',
    mentions: [['Tối 1 và 2/11', '2025-11-01..2025-11-02'], ['Sáng thứ Hai (3-11)', '2025-11-03'], ['trung tuần tháng 12', '2025-12']],
  },
  {
    published: '2024-12-30',
    text: 'Huyện sẽ gặp mặt kiều bào ngày 22/1 và bắn pháo hoa đêm giao thừa. Quý IV/2024, thu ngân sách vượt 12%. Giai đoạn 2025-2030, huyện lên quận.',
    mentions: [['ngày 22/1', '2025-01-22'], ['đêm giao thừa', '2025-01-28'], ['Quý IV/2024', '2024-Q4'], ['Giai đoạn 2025-2030', '2025..2030']],
  },
  {
    published: '2025-08-19',
    text: 'Từ 7h30 ngày 18/8 đến 11h ngày 19/8, hai tuyến phố cấm xe. Lễ khởi công 3 công trình bắt đầu lúc 9 giờ sáng nay, 19.8.',
    mentions: [['Từ 7h30 ngày 18/8 đến 11h ngày 19/8', '2025-08-18..2025-08-19'], ['9 giờ sáng nay, 19.8', '2025-08-19']],
  },
  {
    published: '2023-05-22',
    text: 'Chủ nhật tuần qua, 21-5, hội làng mở cửa đón khách; thứ Bảy tới có thi thổi cơm. Hội cũ mở ngày 15 tháng Tư năm Nhâm Dần.',
    mentions: [['Chủ nhật tuần qua, 21-5', '2023-05-21'], ['thứ Bảy tới', '2023-05-27'], ['ngày 15 tháng Tư năm Nhâm Dần', '2022-05-15']],
  },
]; // prettier-ignore

/** More of the same, written after the rules stood. */
const AFTERTHOUGHTS: readonly DatedPassage[] = [
  {
    published: '2024-11-25',
    text: 'Lễ hội Đền Bà mở từ 23 đến 25 tháng Mười âm lịch (23 - 25/11). Chính hội là ngày 24/10 ÂL.',
    mentions: [['từ 23 đến 25 tháng Mười âm lịch', '2024-11-23..2024-11-25'], ['23 - 25/11', '2024-11-23..2024-11-25'], ['ngày 24/10 ÂL', '2024-11-24']],
  },
  {
    published: '2025-03-05',
    text: 'Hội Lim trùng ngày 10 và 11/2 (13 và 14 tháng Giêng).',
    mentions: [['ngày 10 và 11/2', '2025-02-10..2025-02-11'], ['13 và 14 tháng Giêng', '2025-02-10..2025-02-11']],
  },
  {
    published: '2025-02-06',
    text: 'Sáng mùng 8 tháng Giêng (5/2), hơn 200 đoàn viên ra quân trồng cây. Hôm sau, xã phát động thi đua.',
    mentions: [['Sáng mùng 8 tháng Giêng', '2025-02-05'], ['5/2', '2025-02-05'], ['Hôm sau', '2025-02-06']],
  },
  {
    published: '2023-09-30',
    text: 'Phường tặng 300 suất quà Trung thu (29/9 dương lịch). Đêm 28/9, tức đêm 14 tháng 8, các cháu rước đèn.',
    mentions: [['29/9 dương lịch', '2023-09-29'], ['Đêm 28/9', '2023-09-28'], ['đêm 14 tháng 8', '2023-09-28']],
  },
  {
    published: '2025-08-05',
    text: 'Đám giỗ ông làm ngày 12 tháng 6 nhuận, tức 5/8. Con cháu về từ hôm trước.',
    mentions: [['ngày 12 tháng 6 nhuận', '2025-08-05'], ['5/8', '2025-08-05'], ['hôm trước', '2025-08-04']],
  },
  {
    published: '2024-02-20',
    text: 'Mồng 10 Tết Giáp Thìn (19/2), phường ra quân. Tối cùng ngày, đội lân biểu diễn.',
    mentions: [['Mồng 10 Tết Giáp Thìn', '2024-02-19'], ['19/2', '2024-02-19'], ['Tối cùng ngày', '2024-02-19']],
  },
  {
    published: '2025-12-20',
    text: 'Đại hội Hội Nông dân xã lùi sang ngày 10/1. Trước đó 2 hôm, xã họp trù bị.',
    mentions: [['ngày 10/1', '2026-01-10'], ['Trước đó 2 hôm', '2026-01-08']],
  },
  {
    published: '2025-05-02',
    text: 'Phố đi bộ cạnh Rạp 30 tháng 4, Công viên 23/9 và đường 19 tháng 5 sáng đèn đêm 30/4.',
    mentions: [['đêm 30/4', '2025-04-30']],
  },
  {
    published: '2025-04-29',
    text: 'Mẹ kể, tối 28/4/1975, anh Hai gõ cửa. Sáng hôm sau anh đi, ngày 30/4 anh không về.',
    mentions: [['tối 28/4/1975', '1975-04-28'], ['Sáng hôm sau', '1975-04-29'], ['ngày 30/4', '1975-04-30']],
  },
  {
    published: '2025-11-20',
    text: 'Ngày 1 tháng 10 năm Ất Tỵ, tức ngày 20-11-2025, đình làng làm lễ thượng điền.',
    mentions: [['Ngày 1 tháng 10 năm Ất Tỵ', '2025-11-20'], ['ngày 20-11-2025', '2025-11-20']],
  },
]; // prettier-ignore

export const PASSAGES: readonly DatedPassage[] = [
  ...TWO_CALENDARS,
  ...COUNTED_FROM_NAMED,
  ...PUT_OFF,
  ...STORIES_AND_NAMES,
  ...SHORT_FORMS,
  ...AFTERTHOUGHTS,
];

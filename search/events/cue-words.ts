/**
 * Words that acts are told with, by cue. Lower case, canonical form, `|` between ways to say it. The longest phrase
 * wins and nothing is read twice, so a phrase of cue `none` hides the shorter one in it ("đài tưởng niệm").
 */
export const CUE_WORDS = {
  lễ: `lễ | đại lễ | buổi lễ | làm lễ | quốc lễ`,
  'lễ kỷ niệm': `lễ kỷ niệm | lễ kỉ niệm | đại lễ kỷ niệm | buổi lễ kỷ niệm | làm lễ kỷ niệm`,
  'kỷ niệm': `kỷ niệm | kỉ niệm`,
  dịp: `
    nhân kỷ niệm | nhân dịp kỷ niệm | nhân lễ kỷ niệm | nhân dịp lễ kỷ niệm | chào mừng kỷ niệm |
    chào mừng lễ kỷ niệm | chào mừng dịp kỷ niệm | mừng kỷ niệm | dịp kỷ niệm | đúng dịp kỷ niệm |
    trong dịp kỷ niệm | dịp lễ kỷ niệm | dịp đại lễ kỷ niệm | hướng tới kỷ niệm | hướng tới lễ kỷ niệm |
    hướng đến kỷ niệm | hướng về kỷ niệm | ngày kỷ niệm | hoạt động kỷ niệm | sự kiện kỷ niệm |
    phong trào kỷ niệm | đợt kỷ niệm | tiến tới kỷ niệm | đón kỷ niệm | lập thành tích kỷ niệm |
    phục vụ kỷ niệm | phục vụ lễ kỷ niệm | năm kỷ niệm | mốc kỷ niệm | đánh dấu kỷ niệm | là kỷ niệm | chào đón kỷ niệm | đón chào kỷ niệm | chuyên đề kỷ niệm | số báo kỷ niệm |
    cũng là kỷ niệm | để kỷ niệm | khi kỷ niệm | bối cảnh kỷ niệm | hai nước kỷ niệm | cùng kỷ niệm | nhằm kỷ niệm | tròn kỷ niệm | không khí kỷ niệm | nhân dịp |
    nhân ngày | mừng ngày | chào mừng ngày`,
  mừng: `nhân | mừng | chào mừng | đánh dấu`,
  'họp mặt N năm': `họp mặt | gặp mặt | mít tinh | họp mặt truyền thống | gặp mặt truyền thống | lễ mít tinh`,
  'họp mặt': `
    mít tinh | mít-tinh | họp mặt | gặp mặt | buổi gặp mặt | tiệc chiêu đãi | chiêu đãi | diễu binh |
    diễu hành | duyệt binh | lễ diễu binh | lễ diễu hành | lễ duyệt binh | tuần hành | lễ mít tinh |
    buổi họp mặt`,
  'gặp gỡ': `gặp gỡ`,
  'tổ chức': `
    tổ chức | cử hành | tiến hành | mở hội | long trọng | trọng thể | trang trọng | đồng tổ chức |
    phối hợp tổ chức`,
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
    đèn hoa đăng | bông hoa | nhành hoa | ngọn đèn`,
  'tưởng niệm': `tưởng niệm | tưởng nhớ | truy điệu | cầu siêu | giỗ`,
  'lễ tri ân': `lễ tri ân | đêm tri ân | chương trình tri ân | đại lễ tri ân`,
  'tri ân': `tri ân`,
  'lễ tưởng niệm': `
    giỗ tổ hùng vương | giỗ quốc tổ | giỗ tổ sân khấu | giỗ tổ ngành sân khấu | lễ giỗ tổ sân khấu | lễ giỗ tổ ngành |
    lễ cúng tổ | buổi lễ cúng tổ | buổi lễ giỗ tổ | lễ giỗ tổ làng | lễ giỗ tổ nghề | giỗ tổ | lễ giỗ | lễ tưởng niệm | đại lễ tưởng niệm |
    lễ dâng hương | lễ dâng hoa | lễ truy điệu | lễ cầu siêu | đại lễ cầu siêu | lễ thắp nến |
    lễ viếng nghĩa trang |  làm giỗ`,
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
    khu lưu niệm | nhà lưu niệm | bảo tàng | mộ | phần mộ | lăng | tượng | tượng đài | thành cổ |
    nhà bia | khu chứng tích | nhà tưởng niệm | khu tưởng niệm`,
  'khen tặng': `
    trao tặng | trao | tặng thưởng | tặng | đón nhận | đón | nhận | được nhận | vinh dự đón nhận | gắn |
    lễ trao tặng | lễ trao | lễ đón nhận`,
  'phong tặng': `
    truy tặng | phong tặng | truy phong | lễ truy tặng | lễ phong tặng | trao truy tặng |
    tặng, truy tặng | tặng và truy tặng | phong tặng, truy tặng`,
  'phần thưởng': `
    huy hiệu đảng | huy hiệu | huân chương | huân, huy chương | huy chương kháng chiến |
    huy chương chiến sĩ | huy chương vì an ninh | huy chương vì sự nghiệp | huy chương quân kỳ | huy chương hữu nghị |
    huy chương chiến thắng | huy chương giải phóng | bằng khen | giấy khen | kỷ niệm chương |
    kỉ niệm chương | cờ thi đua | cờ đơn vị | tổ quốc ghi công | giải thưởng hồ chí minh |
    giải thưởng nhà nước | danh hiệu anh hùng | danh hiệu bà mẹ việt nam | danh hiệu mẹ việt nam |
    danh hiệu chiến sĩ thi đua | danh hiệu nghệ sĩ | danh hiệu nghệ nhân | danh hiệu nhà giáo |
    danh hiệu thầy thuốc | danh hiệu công dân | danh hiệu "công dân | danh hiệu 'công dân |
    danh hiệu "anh hùng | danh hiệu 'anh hùng | danh hiệu "bà mẹ | danh hiệu 'bà mẹ |
    danh hiệu "chiến sĩ | danh hiệu 'chiến sĩ | danh hiệu cao đẹp | danh hiệu gia đình |
    danh hiệu đơn vị | danh hiệu tập thể | danh hiệu vinh dự nhà nước | danh hiệu cao quý |
    danh hiệu nsnd | danh hiệu nsưt | danh hiệu nhà nước | danh hiệu lao động | danh hiệu dũng sĩ |
    danh hiệu vinh dự`,
  'danh hiệu': `
    danh hiệu | anh hùng lao động | anh hùng lực lượng vũ trang | bà mẹ việt nam anh hùng |
    mẹ việt nam anh hùng | mẹ vnah | nghệ sĩ nhân dân | nghệ sĩ ưu tú`,
  'lễ tuyên dương': `lễ tuyên dương | lễ biểu dương | lễ vinh danh | lễ tôn vinh | chương trình tuyên dương | lễ khen thưởng |
    hội nghị biểu dương | hội nghị tuyên dương | hội nghị tôn vinh | lễ tuyên dương, khen thưởng`,
  'tuyên dương người': `tuyên dương | biểu dương | khen thưởng | tuyên dương, khen thưởng`,
  'vinh danh người': `vinh danh | tôn vinh`,
  'giải riêng': `
    thương hiệu | lễ trao giải | trao giải | giải thưởng | học bổng | trao học bổng | lễ trao học bổng | gala |
    chiến dịch | bình chọn | doanh nghiệp | doanh nhân | khách hàng | thời trang | giải đấu | tác phẩm | cuộc thi |
    đại sứ thương hiệu | ca sĩ | người mẫu | mice | top | quần vợt | chuyên nghiệp | vở cải lương | vở kịch | vở diễn | lễ tốt nghiệp`,
  'biểu dương': `tuyên dương | biểu dương | khen thưởng | tuyên dương, khen thưởng`,
  'hội nghị': `hội nghị | chương trình | buổi`,
  'đề nghị': `
    đề nghị tặng | đề nghị phong tặng | đề nghị truy tặng | đề nghị xét | đề nghị khen | đề nghị trao |
    được đề nghị | xét tặng | xét, tặng | xét, đề nghị | xét đề nghị | xét khen | lấy ý kiến | tờ trình |
    hồ sơ đề nghị | đề xuất tặng | đề xuất | trình chủ tịch nước | trình thủ tướng | đề nghị chủ tịch |
    đề nghị thủ tướng | đề nghị nhà nước | xem xét | bỏ phiếu | hồ sơ | thủ tục | tiêu chuẩn | điều kiện |
    quy định | thông tư | để được phong | là dịp tôn vinh | tự đề cử | thu hồi | tước | làm giả | từ chối | trả lại | xin rút | đề nghị được`,
  'đã có': `
    từng được | từng nhận | từng đón nhận | nhiều huân chương | nhiều bằng khen | nhiều huy chương |
    nhiều giấy khen | loạt giấy khen | loạt bằng khen | nhiều phần thưởng | hàng chục bằng khen | hàng trăm | một số huân chương |
    nhiều lần được | nhiều năm liền | liên tục được | trước đó | vinh dự nhiều lần | những bằng khen |
    những tấm bằng khen | những tấm huân chương | tấm bằng khen | tấm huân chương | tấm huy hiệu |
    chiếc huy hiệu | được tặng nhiều | được trao nhiều | đã nhận nhiều | đã được tặng | đã từng`,
  'quyết định': `
    quyết định | ký quyết định | ký ban hành quyết định | ban hành quyết định | đã ký quyết định |
    vừa ký quyết định | có quyết định | theo quyết định`,
  'công nhận': `
    quyết định công nhận | quyết định xếp hạng | bằng xếp hạng | bằng công nhận | bằng di tích |
    bằng ghi danh | xếp hạng di tích | công nhận xã | công nhận huyện | công nhận thị xã |
    công nhận thành phố | công nhận đạt | đạt chuẩn | ghi danh`,
  'công bố': `
    công bố | trao quyết định | đón bằng | đón nhận bằng | đón nhận quyết định | công bố danh sách |
    ra mắt | lễ công bố | lễ ra mắt`,
  'thành lập': `thành lập | sáp nhập | hợp nhất | sắp xếp`,
  'khởi công': `
    khởi công | động thổ | lễ khởi công | lễ động thổ | phát lệnh khởi công | đồng loạt khởi công`,
  'khánh thành': `
    khánh thành | thông xe | cắt băng khánh thành | lễ khánh thành | gắn biển | đưa vào sử dụng`,
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
    sự kiện chào mừng | phim | bộ phim | ra mắt sách | tour | tour diễn | tiệc kỷ niệm | bữa tiệc | đêm tiệc | chuyến lưu diễn | cuốn sách | ấn phẩm | bộ tem | ưu đãi |
    khuyến mãi | khuyến mại | hành trình tri ân | hội chợ | bức ảnh | bộ sưu tập | phiên bản`,
  'họp báo': `họp báo | gặp gỡ báo chí | gặp báo chí`,
  thăm: `thăm | đến thăm | tới thăm | thăm hỏi | thăm, tặng quà | thăm và tặng quà | tặng quà`,
  'người có công': `
    gia đình chính sách | gia đình có công | gia đình người có công | gia đình liệt sĩ | thương binh |
    thương, bệnh binh | người có công | lão thành cách mạng | cựu chiến binh`,
  họp: `
    họp | họp phiên | ngồi lại | phiên họp | cuộc họp | hội nghị tổng kết | hội nghị sơ kết |
    hội nghị trực tuyến | lễ xuất quân | lễ khai giảng`,
  none: `
    viếng thăm | cúng viếng | thăm viếng | làm giỗ | cảm nhận | đảm nhận | nhìn nhận | thừa nhận | phủ nhận | thu nhận | chào đón | đưa đón | hàn gắn |
    hiến tặng | kính tặng | bạn tặng | dịp lễ | nghỉ lễ | ngày lễ | kỳ nghỉ lễ | lễ quốc khánh |
    giỗ tổ làng | giỗ tổ nghề | giỗ tổ ngành | mừng giỗ tổ | giỗ tổ của |
    xem diễu binh | xem lễ diễu binh | sơ duyệt | tổng duyệt |
    hợp luyện | tổng hợp luyện | công nhân | cá nhân | quân nhân | bệnh nhân | nạn nhân | doanh nhân |
    nghệ nhân | thân nhân | tư nhân | hôn nhân | pháp nhân | nguyên nhân | vui mừng | chúc mừng |
    ăn mừng | phong tặng quà | kỷ niệm đẹp | kỷ niệm khó | kỷ niệm tuổi | kỷ niệm xưa | kỷ niệm với |
    kỷ niệm của | kỷ niệm về | kỷ niệm vui | kỷ niệm buồn | kỷ niệm đáng | kỷ niệm sâu | kỷ niệm cũ |
    những kỷ niệm | nhiều kỷ niệm | bao kỷ niệm | một kỷ niệm | các kỷ niệm | đầy kỷ niệm | vật kỷ niệm |
    kỷ niệm vật | quà kỷ niệm | chụp ảnh kỷ niệm | ảnh kỷ niệm | trăm năm kỷ niệm | đáng kỷ niệm |
    kỷ niệm ngày cưới | kỷ niệm đám cưới | bằng khen ngợi | công viên tưởng niệm | phòng tưởng niệm |
    vườn tưởng niệm | bia tưởng niệm | không gian tưởng niệm | công trình tưởng niệm | tháp tưởng niệm |
    nơi tưởng niệm | điểm tưởng niệm | phút tưởng niệm | giây tưởng niệm | phút mặc niệm |
    vòng hoa tưởng niệm | hoa viếng | vòng hoa viếng | viếng tang | phúng viếng | lễ tang | quốc tang |
    tang lễ | tri ân khách hàng | tri ân đối tác | tri ân người tiêu dùng | tri ân trưởng thành |
    lễ tri ân thầy | lễ tri ân trưởng thành | lễ tri ân khách hàng | tri ân thầy cô | tri ân người dùng |
    tri ân nhà đầu tư | tháng tri ân | giỗ chồng | giỗ vợ | giỗ bố | giỗ cha | giỗ mẹ | đám giỗ |
    ngày giỗ | ăn giỗ | thi đua khen thưởng | thi đua, khen thưởng | thi đua - khen thưởng |
    hội đồng thi đua - khen thưởng | công tác khen thưởng | luật thi đua | trao đổi | trao quyền |
    trao quà | lễ trao quà |
    lễ trao tặng quà | trao tặng quà | trao tặng nhà | trao nhà | trao kỷ lục | trao thầu | tặng nhà |
    tặng vé | tặng hoa | tặng xe | tặng bò | nhận thức | nhận định | nhận xét | công nhận | xác nhận |
    ghi nhận | tiếp nhận | chấp nhận | nhận được tin | đón tiếp | đón tết | đón xuân | đón khách |
    đón chào | gắn bó | gắn với | gắn liền | gắn kết | phong trào | phong phú | phong cách | phong tục |
    nhân dân | nhân viên | nhân lực | nhân loại | nhân tố | nhân vật | nhân sự | nhân chứng | nhân văn |
    nhân ái | nhân rộng | nhân tài | nhân thân | nhân nghĩa | nhân danh | nhân đạo | huy chương vàng |
    huy chương bạc | huy chương đồng | lễ phép | lễ vật | lễ độ | giấy khen ngợi | sau khởi công |
    kế hoạch khởi công | đền bù | đền ơn | đền đáp | đền ơn đáp nghĩa | anh hùng ca | mộ phần bị |
    cố gắng | cố định | cố tình | cố ý | củng cố | sự cố | hộ họp | họp chợ | trượng đài | đông anh hùng |
    văn phòng chủ tịch | thăm dò | thăm quan | tham quan | đại hội đồng | nhà nhân`,
} as const satisfies Readonly<Record<string, string>>;

/** What must follow a cue that is too common by itself; tested on the text right after it. */
export const CUE_NEEDS: Readonly<Partial<Record<keyof typeof CUE_WORDS, RegExp>>> = {
  'kỷ niệm':
    /^,? (?:lần thứ|trọng thể|tròn |chẵn |mốc |dấu mốc |\d|năm|ngày|tháng|quốc khánh|cách mạng|chiến thắng|đại thắng|thành lập|giải phóng|tái lập|sinh nhật|phong trào|khởi nghĩa|truyền thống|nửa thế kỷ|một |hai|ba|bốn|sáu|bảy|tám|chín|mười|sự kiện|hội nghị|đồng khởi|tết|xô viết|danh xưng|hiệp định)/u,
  'vinh danh người':
    /^:? (?:thêm |các |những )?(?:(?:hơn |gần |trên )?\d[\d.]* (?:\p{L}+ )?(?:gương|tấm gương|điển hình|học sinh|sinh viên|thanh niên|đoàn viên|đảng viên|nhà giáo|giáo viên|thầy|nông dân|công nhân|hộ|gia đình|cá nhân|tập thể|chiến sĩ|cán bộ|công dân)|gương|tấm gương|(?:cá nhân|tập thể)?[ ,]*điển hình)/u,
  'tuyên dương người':
    /^:? (?:thêm |các |những |cho |một số )?(?:(?:hơn |gần |trên )?\d[\d.]* |hai |ba |bốn |năm |sáu |bảy |tám |chín |mười )?(?:gương|tấm gương|điển hình|người (?:tốt|con|có công)|học sinh|sinh viên|thanh niên|đoàn viên|đảng viên|nhà giáo|giáo viên|thầy|bác sĩ|nông dân|công nhân|người lao động|hộ|gia đình|cá nhân|tập thể|chiến sĩ|cán bộ|già làng|người có uy tín|đại biểu|em |nữ |phụ nữ|lực lượng|thủ khoa|nhà khoa học|trí thức|điều dưỡng|anh |chị |cán)/u,
  'họp mặt N năm': /^ (?:tròn )?\d[\d.]* năm/u,
  mừng: /^ (?:tròn |lễ |dịp |kỳ |đại lễ |tết độc lập|ngày |\d|quốc khánh|đảng|cách mạng|chiến thắng|sinh nhật bác|nửa thế kỷ)/u,
};

export type CueId = keyof typeof CUE_WORDS;

/** Words that hide the shorter cue in them ("đài tưởng niệm"). */
export const HIDING_CUES = {
  none: `
    viếng thăm | cúng viếng | thăm viếng | đến thăm viếng | làm giỗ | cảm nhận | đảm nhận | nhìn nhận | thừa nhận | phủ nhận | thu nhận | chào đón | đưa đón | hàn gắn |
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
    đón chào | gắn bó | gắn biển số | gắn biển kiểm soát | gắn biển xanh | gắn biển đỏ |
    gắn biển trắng | gắn biển vàng | gắn biển hiệu | gắn biển báo | gắn biển cấm | gắn biển quảng cáo | gắn với | gắn liền | gắn kết | phong trào | phong phú | phong cách | phong tục |
    nhân dân | nhân viên | nhân lực | nhân loại | nhân tố | nhân vật | nhân sự | nhân chứng | nhân văn |
    nhân ái | nhân rộng | nhân tài | nhân thân | nhân nghĩa | nhân danh | nhân đạo | huy chương vàng |
    huy chương bạc | huy chương đồng | lễ phép | lễ vật | lễ độ | giấy khen ngợi | sau khởi công |
    kế hoạch khởi công | đền bù | đền ơn | đền đáp | đền ơn đáp nghĩa | anh hùng ca | mộ phần bị |
    cố gắng | cố định | cố tình | cố ý | củng cố | sự cố | hộ họp | họp chợ | trượng đài | đông anh hùng |
    văn phòng chủ tịch | thăm dò | thăm quan | tham quan | đại hội đồng | nghị quyết đại hội | văn kiện đại hội |
    tuyên truyền đại hội | tổ chức tín dụng | tiệc sinh nhật | tiệc mừng sinh nhật | bữa tiệc sinh nhật |
    bữa tiệc mừng sinh nhật | nhà nhân`,
} as const;

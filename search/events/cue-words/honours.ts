/** Words of honours, of giving and praising, and of what is no public honour. */
export const HONOUR_CUES = {
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
} as const;

/** What must follow a cue that is too common by itself; tested on the text right after it. */
export const HONOUR_NEEDS = {
  'tuyên dương người':
    /^:? (?:thêm |các |những |cho |một số )?(?:(?:hơn |gần |trên )?\d[\d.]* |hai |ba |bốn |năm |sáu |bảy |tám |chín |mười )?(?:gương|tấm gương|điển hình|người (?:tốt|con|có công)|học sinh|sinh viên|thanh niên|đoàn viên|đảng viên|nhà giáo|giáo viên|thầy|bác sĩ|nông dân|công nhân|người lao động|hộ|gia đình|cá nhân|tập thể|chiến sĩ|cán bộ|già làng|người có uy tín|đại biểu|em |nữ |phụ nữ|lực lượng|thủ khoa|nhà khoa học|trí thức|điều dưỡng|anh |chị |cán)/u,
  'vinh danh người':
    /^:? (?:thêm |các |những )?(?:(?:hơn |gần |trên )?\d[\d.]* (?:\p{L}+ )?(?:gương|tấm gương|điển hình|học sinh|sinh viên|thanh niên|đoàn viên|đảng viên|nhà giáo|giáo viên|thầy|nông dân|công nhân|hộ|gia đình|cá nhân|tập thể|chiến sĩ|cán bộ|công dân)|gương|tấm gương|(?:cá nhân|tập thể)?[ ,]*điển hình)/u,
} as const satisfies Readonly<Partial<Record<keyof typeof HONOUR_CUES, RegExp>>>;

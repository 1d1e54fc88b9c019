import { COMMENDED_PEOPLE, HONOURED_PEOPLE, PRAISED_FOR, PRAISED_PEOPLE } from './praised-people.ts';

/** Words of honours, of giving and praising, and of what is no public honour. */
export const HONOUR_CUES = {
  'khen tặng': `
    trao tặng | trao | tặng thưởng | tặng | đón nhận | đón | nhận | được nhận | vinh dự đón nhận | gắn | cài |
    lễ trao tặng | lễ trao | lễ đón nhận`,
  'phong tặng': `
    truy tặng | phong tặng | truy phong | lễ truy tặng | lễ phong tặng | trao truy tặng |
    tặng, truy tặng | tặng và truy tặng | phong tặng, truy tặng`,
  'phần thưởng': `
    huy hiệu đảng | huy hiệu | tấm huy hiệu | chiếc huy hiệu | tấm bằng khen | tấm huân chương | huân chương | huân, huy chương | huy chương kháng chiến |
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
  'tuyên dương người': `
    tuyên dương | khen thưởng | tuyên dương, khen thưởng | khen thưởng, tuyên dương`,
  'trao thưởng người': `trao thưởng`,
  'tiền thưởng': `triệu đồng | tỉ đồng | tỷ đồng | triệu | tỉ | tỷ`,
  'biểu dương người': `biểu dương | biểu dương, khen thưởng`,
  'được khen': `được tuyên dương | được khen thưởng | được biểu dương | được tuyên dương, khen thưởng`,
  'vinh danh người': `vinh danh | tôn vinh`,
  'giải riêng': `
    thương hiệu | lễ trao giải | trao giải | giải thưởng | học bổng | trao học bổng | lễ trao học bổng | gala |
    chiến dịch | bình chọn | khách hàng | thời trang | giải đấu | tác phẩm | cuộc thi |
    đại sứ thương hiệu | ca sĩ | người mẫu | mice | top | quần vợt | chuyên nghiệp | vở cải lương | vở kịch | vở diễn | lễ tốt nghiệp`,
  'kinh doanh': `doanh nghiệp | doanh nhân`,
  'cơ quan': `
    thuế tp | thuế tỉnh | thuế thành phố | cục thuế | chi cục thuế | hải quan | công an tỉnh | công an tp | công an thành phố |
    sở gd-đt | sở giáo dục | sở y tế | sở văn hóa | sở công thương | sở nội vụ | mttq | mặt trận tổ quốc |
    liên đoàn lao động | bảo hiểm xã hội`,
  'biểu dương': `tuyên dương | khen thưởng | tuyên dương, khen thưởng`,
  'hội nghị': `hội nghị | chương trình | buổi`,
  'đề nghị': `
    đề nghị tặng | đề nghị phong tặng | đề nghị truy tặng | đề nghị xét | đề nghị khen | đề nghị trao |
    được đề nghị | xét tặng | xét, tặng | xét, đề nghị | xét đề nghị | xét khen | lấy ý kiến | tờ trình |
    hồ sơ đề nghị | đề xuất tặng | đề xuất | trình chủ tịch nước | trình thủ tướng | đề nghị chủ tịch |
    đề nghị thủ tướng | đề nghị nhà nước | xem xét | bỏ phiếu | hồ sơ | thủ tục | tiêu chuẩn | điều kiện |
    quy định | thông tư | phải khen thưởng | cần khen thưởng | nên khen thưởng | phải biểu dương | cần biểu dương |
    chính sách khen thưởng | hình thức khen thưởng | thể lệ | cơ cấu giải | phát động giải | phát động cuộc thi | để được phong | là dịp tôn vinh | tự đề cử | thu hồi | tước | làm giả | từ chối | trả lại | xin rút | đề nghị được`,
  'đã có': `
    từng được | từng nhận | từng đón nhận | nhiều huân chương | nhiều bằng khen | nhiều huy chương |
    nhiều giấy khen | loạt giấy khen | loạt bằng khen | nhiều phần thưởng | hàng chục bằng khen | hàng trăm | một số huân chương |
    nhiều lần được | nhiều năm liền | liên tục được | trước đó | vinh dự nhiều lần | những bằng khen |
    những tấm bằng khen | những tấm huân chương | những tấm huy hiệu | sau khi được tặng | sau khi được phong | kể từ khi được | được tặng nhiều | được trao nhiều | đã nhận nhiều | đã được tặng | đã từng`,
} as const;

/** What must follow a cue that is too common by itself; tested on the text right after it. */
export const HONOUR_NEEDS = {
  'tuyên dương người': PRAISED_PEOPLE,
  'trao thưởng người': PRAISED_PEOPLE,
  'biểu dương người': COMMENDED_PEOPLE,
  'vinh danh người': HONOURED_PEOPLE,
  'được khen': PRAISED_FOR,
} as const satisfies Readonly<Partial<Record<keyof typeof HONOUR_CUES, RegExp>>>;

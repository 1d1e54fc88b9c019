import type { EventKindId } from '../event-kinds.ts';

/** Why one act of a sentence is no event, though others of the sentence may be. Patterns are held against lower-case text. */
export interface NotAnAct {
  readonly why: string;
  readonly kinds: readonly EventKindId[];
  /** `before`: the text up to the act; `from`: the text from the act's first word on. */
  readonly side: 'before' | 'from';
  /** Whether a day, month or quarter told in the sentence makes a plan or a report of it all the same. */
  readonly unlessDated?: true;
  /** Whether a word of the future in the clause before the act makes a plan of it all the same. */
  readonly unlessAhead?: true;
  readonly pattern: RegExp;
  /** A sentence of which nothing else is told. */
  readonly example: string;
}

const WORKS: readonly EventKindId[] = ['groundbreaking', 'inauguration'];

/** Works that are neither begun nor opened in what is told. */
const WORKS_UNDER_WAY: readonly NotAnAct[] = [
  {
    why: 'works: a date to be kept',
    kinds: WORKS,
    side: 'before',
    unlessDated: true,
    pattern:
      /(?<!\p{L})(?:(?:đến|tới|chờ|mong|gần|sát|kịp|khó kịp|lỡ|trễ|chậm|chậm tiến độ|đúng|hướng tới|hướng đến|chạy đua(?: cho| với)?) (?:(?:cái|ngày|mốc|hạn|thời hạn|tiến độ|mục tiêu|kế hoạch) ){0,2}|(?:mốc|hạn|thời hạn|mục tiêu|tiến độ) )$/u,
    example: 'Sát ngày thông xe, gói thầu cầu Bến Nhứt vẫn ngổn ngang.',
  },
  {
    why: 'works: weeks to go',
    kinds: WORKS,
    side: 'before',
    pattern:
      /(?<!\p{L})còn (?:\p{L}+ ){0,2}(?:\d+|một|hai|ba|bốn|năm|sáu|vài|mấy) (?:tuần|tháng|năm)(?: \p{L}+){0,2} (?:đến|tới|là)(?: (?:ngày|mốc|hạn|thời hạn|thời điểm))? $/u,
    example: 'Còn khoảng hai tháng nữa mới đến ngày thông xe, gói thầu cầu Bến Nhứt vẫn ngổn ngang.',
  },
  {
    why: 'works: made ready for',
    kinds: WORKS,
    side: 'before',
    pattern: /(?<!\p{L})phục vụ(?: (?:cho|việc|công tác|tổ chức|ngày|lễ))* $/u,
    example: 'Ngày 1/4, ông Tư thuê người dọn bãi đất để phục vụ khởi công xưởng gạch.',
  },
  {
    why: 'works: time since',
    kinds: WORKS,
    side: 'before',
    pattern:
      /(?<!\p{L})(?:sau (?:(?:gần|hơn|khoảng|tròn) )?(?:\d+|một|hai|ba|bốn|năm|sáu|vài|mấy|nửa) (?:ngày|tháng|năm|tuần)|kể từ|tính từ|từ)(?: (?:kể từ|từ|khi|lúc|ngày|được)){0,3} $/u,
    example: 'Sau hơn 3 năm khởi công, khu nhà vẫn chỉ có móng.',
  },
  {
    why: 'works: going on since',
    kinds: WORKS,
    side: 'from',
    unlessAhead: true,
    pattern:
      /^(?:khởi công|động thổ|khánh thành|thông xe|(?:chính thức )?đưa vào sử dụng)(?: xây dựng)?,? (?:từ|kể từ) (?:tháng|năm|ngày|quý|cuối|đầu|giữa)(?!\p{L})/u,
    example: 'Đập dâng được khởi công từ tháng 4/2013 nhưng đến giờ chưa xong.',
  },
  {
    why: 'works: hoped for',
    kinds: WORKS,
    side: 'from',
    pattern: /^[^,.;]{0,60} là (?:nỗi |niềm |điều )?(?:mong|ước)/u,
    example: 'Con đường sớm thông xe là mong mỏi của cả làng.',
  },
  {
    why: 'works: goods and vehicles taken into use',
    kinds: ['inauguration'],
    side: 'from',
    pattern:
      /^(?:vừa |chính thức )?đưa vào sử dụng (?:(?:\d+|các|những|hàng loạt|nhiều|một|hai|ba|số|chiếc|loại|đội|lô) ){0,4}(?:xe(?! buýt nhanh)|tàu(?! điện)|thuyền|súng|pháo|tên lửa|máy bay|vũ khí|thiết bị|vắc xin|vaccine|thuốc|phần mềm|ứng dụng|thẻ|robot)(?!\p{L})/u,
    example: 'Ngày 5/6, công ty vệ sinh đưa vào sử dụng 12 xe quét đường.',
  },
  {
    why: 'works: nobody knows when',
    kinds: WORKS,
    side: 'before',
    pattern:
      /(?<!\p{L})(?:bao giờ|khi nào|ngày nào|năm nào|chưa|chưa thể|chưa được|chưa kịp|không thể|không kịp|chưa hẹn ngày|chưa biết ngày|chưa chốt ngày)(?: (?:mới|được|mới được|thì|có thể|sẽ))? $/u,
    example: 'Cầu Rạch Chiếc nối xong hai bờ đã một năm nhưng chưa biết bao giờ thông xe.',
  },
  {
    why: 'works: only an aim',
    kinds: WORKS,
    side: 'before',
    unlessDated: true,
    pattern:
      /(?<!\p{L})(?:(?:để|nhằm|giúp)(?: (?:sớm|có thể|kịp|đủ điều kiện|kịp thời|nhanh chóng|đẩy nhanh|chuẩn bị))*|(?:yêu cầu|đề nghị|kiến nghị|đề xuất|thúc|đốc thúc|mong|mong muốn|kỳ vọng|cam kết|phấn đấu|quyết tâm|cố gắng|nỗ lực|nghiên cứu|xem xét)(?:(?! dự kiến)[^.;,]){0,60}(?:sớm|khẩn trương|nhanh chóng|kịp|đẩy nhanh|tập trung)|(?:cần|nên|phải|nếu|muốn|yêu cầu|đề nghị|kiến nghị|đề xuất)(?: sớm| được)?) $|(?<!\p{L})đặt (?:ra )?mục tiêu [^.;]{0,120}$/u,
    example: 'Bộ Xây dựng yêu cầu tỉnh Gia Lai hoàn tất thủ tục để sớm khởi công hồ Ia Thul.',
  },
  {
    why: 'works: many of them, long since',
    kinds: WORKS,
    side: 'before',
    unlessDated: true,
    pattern:
      /(?<!\p{L})(?:nhiều|hàng loạt|hàng chục|hàng trăm|một loạt|một số|những) (?!.{0,200}(?:sáng|chiều|hôm|vừa|đồng loạt|đồng thời))[^.;]{3,140} đã (?:lần lượt )?được (?:(?:đầu tư|xây dựng|triển khai),? (?:và )?)?$/u,
    example:
      'Nhiều tuyến đường nối các xã ven biển đã được khởi công, mở ra hướng đi mới cho vùng bãi ngang.',
  },
  {
    why: 'works: what came of them',
    kinds: ['inauguration'],
    side: 'from',
    unlessDated: true,
    pattern:
      /^(?:(?:vừa |chính thức )?đưa vào sử dụng|khánh thành|thông xe)(?: \p{L}+){0,2},? (?:nhưng|song|mà|tuy nhiên|thế nhưng|(?:gần |hơn |đã |được )*(?:\d+|nhiều|vài|mấy) (?:năm|tháng) (?:qua|nay))(?!\p{L})/u,
    example: 'Chợ mới Hòa Khánh được đưa vào sử dụng nhưng tiểu thương vẫn bày hàng ngoài đường.',
  },
  {
    why: 'works: what came of them',
    kinds: ['groundbreaking'],
    side: 'from',
    unlessDated: true,
    pattern:
      /^(?:khởi công|động thổ)(?: \p{L}+){0,5},? (?:nhưng|song|tuy nhiên|thế nhưng|(?:gần |hơn |đã |được )*(?:\d+|nhiều|vài|mấy) (?:năm|tháng) (?:qua|nay))(?!\p{L})/u,
    example: 'Kè sông Cổ Cò khởi công đã 5 năm nay mà bờ đất vẫn trơ ra.',
  },
];

/** Roads that a landslide, a flood or a jam had closed. */
const ROADS_REOPENED: readonly NotAnAct[] = [
  {
    why: 'road reopened: behind it',
    kinds: ['inauguration'],
    side: 'from',
    pattern:
      /^thông xe (?:trở lại|lại|bình thường|(?:tạm |tạm thời )?(?:một|1) (?:làn|chiều|bên)|(?:tạm|tạm thời) (?:đèo|quốc lộ|tỉnh lộ|đoạn)|sau (?!\d{1,2}[/.-])[^.;]{0,30}(?:ách tắc|ùn tắc|sạt lở|chia cắt|sự cố|mưa lũ|bão|lũ|ngập|cấm đường))(?!\p{L})/u,
    example: 'Chiều 5/11, quốc lộ 27C qua đèo Khánh Lê thông xe trở lại.',
  },
  {
    why: 'road reopened: before it',
    kinds: ['inauguration'],
    side: 'before',
    pattern:
      /(?<!\p{L})(?:khắc phục|xử lý|dọn|dọn dẹp|hót dọn|san gạt|xúc dọn|giải tỏa)(?: \p{L}+){0,3} (?:sạt lở|đất đá|sự cố|điểm sạt|khối đất|bùn đất|cây đổ)(?![^.;]{0,80} lễ $)[^.;]{0,80}$|(?<!\p{L})(?:sạt lở|ách tắc|chia cắt)[^.;]{0,60} (?:cố gắng|nỗ lực|dự kiến|đã|được|kịp) (?:để )?$/u,
    example: 'Công nhân trắng đêm dọn khối đất trượt xuống mặt đường để kịp thông xe trong sáng 6/11.',
  },
];

/** Openings, moods and sales that are no feast. */
const NO_FEASTS: readonly NotAnAct[] = [
  {
    why: 'festival: the opening of something else',
    kinds: ['festival'],
    side: 'from',
    pattern:
      /^mở màn(?! (?:(?:cho|bằng|là) )?(?:(?:các|chuỗi|những|một|buổi|đêm) ){0,2}(?:lễ|hội|festival|liên hoan|tuần|năm du lịch|chương trình|triển lãm|ngày hội|đại lễ|sự kiện|hoạt động|mùa (?:lễ hội|du lịch)|đêm nhạc|đêm diễn)(?!\p{L}))/u,
    example: 'Bộ phim về làng chài thu 3 tỉ đồng trong ngày mở màn.',
  },
  {
    why: 'festival: only a mood',
    kinds: ['festival'],
    side: 'before',
    pattern:
      /(?<!\p{L})(?:khu vực|quản lý|không khí|không gian|sắc màu|màu sắc|tinh thần|phong vị|hương vị|cảm giác|mùa|trang phục)(?: (?:của|mùa|rộn ràng|sôi động)){0,2} $/u,
    example: 'Tối 23/12, phố nướng Ba Son rực đèn, không khí lễ hội tràn vào từng quán nhỏ.',
  },
  {
    why: 'festival: a sale or a product',
    kinds: ['festival'],
    side: 'from',
    pattern:
      /^(?:(?:tiệc )?(?:khuyến mãi|khuyến mại|ưu đãi)|bộ sưu tập|phiên bản|ấn phẩm|cuốn sách|tiệc sinh nhật)(?!\p{L})/u,
    example: 'Chuỗi siêu thị An Phát khuyến mãi nửa tháng, mừng sinh nhật lần thứ 12.',
  },
  {
    why: 'festival: called off',
    kinds: ['festival'],
    side: 'before',
    pattern:
      /(?<!\p{L})(?:hủy|hủy bỏ|ngừng|dừng|không|không còn) (?:(?:tổ chức|bắn|diễn|chương trình|đêm) )*$/u,
    example: 'Ca sĩ hủy đêm nhạc kỷ niệm 20 năm ca hát ở Đà Lạt.',
  },
  {
    why: 'festival: of other countries',
    kinds: ['festival'],
    side: 'before',
    pattern:
      /(?<!\p{L})(?:ở|tại|của|trên) (?:(?:một số|nhiều|các) (?:nước|quốc gia)|(?:khắp )?(?:nơi trên )?thế giới)(?!\p{L})[^.;]{0,60}$/u,
    example: 'Người dân ở nhiều nước đổ ra đường dự lễ hội ánh sáng ngày 12/12.',
  },
  {
    why: 'festival: of films abroad',
    kinds: ['festival'],
    side: 'from',
    pattern:
      /^(?:lễ )?(?:khai mạc|bế mạc|mở màn)[^.;]{0,12} liên hoan phim (?:quốc tế )?(?:busan|cannes|venice|berlin|toronto|tokyo|thượng hải|locarno|sundance|rotterdam|hong kong|bangkok|singapore|osaka|udine|vesoul)(?!\p{L})/u,
    example: 'Hai đạo diễn trẻ dự lễ khai mạc Liên hoan phim Locarno.',
  },
];

/** Acts of bodies that are only asked for, or are those of another meeting. */
const OTHER_BUSINESS: readonly NotAnAct[] = [
  {
    why: 'press conference: only asked for',
    kinds: ['press_conference'],
    side: 'before',
    pattern:
      /(?<!\p{L})(?:cần|nên|phải|đề nghị|yêu cầu|không)(?: (?:sớm|tổ chức|mở|phải|có|một|cuộc|buổi))* $/u,
    example: 'Ngành y tế cần sớm họp báo để người dân yên tâm.',
  },
  {
    why: 'recognition: only proposed',
    kinds: ['recognition'],
    side: 'from',
    pattern:
      /^[^.;]{0,120}(?<!\p{L})(?:đề nghị|đề xuất|xét|xem xét|hồ sơ|ứng viên)(?: xét| được)? công nhận(?!\p{L})/u,
    example: 'Sở công bố danh sách 14 xã được đề nghị xét công nhận đạt chuẩn nông thôn mới nâng cao.',
  },
  {
    why: 'congress: a meeting about it',
    kinds: ['congress'],
    side: 'from',
    pattern:
      /^(?:tổ chức|đồng tổ chức|phối hợp tổ chức|tiến hành|khai mạc)(?: \p{L}+)? (?:hội thảo|tọa đàm|hội nghị|họp|góp ý|lấy ý kiến|tổng kết|quán triệt|kiểm tra|tập huấn|cuộc thi|hội thi(?! đua))(?!\p{L})/u,
    example: 'Ngày 5/9, Hội Luật gia tổ chức hội thảo góp ý văn kiện trình Đại hội đại biểu tỉnh.',
  },
];

/** Rows for side kinds; the core kinds have readers of their own. */
export const NO_NEWS_ACTS: readonly NotAnAct[] = [
  ...WORKS_UNDER_WAY,
  ...ROADS_REOPENED,
  ...NO_FEASTS,
  ...OTHER_BUSINESS,
];

import type { EventKindId } from '../event-kinds.ts';
import type { NotAnAct } from './not-an-act-row.ts';

const WORKS: readonly EventKindId[] = ['groundbreaking', 'inauguration'];

/** Works that are neither begun nor opened in what is told. */
export const WORKS_UNDER_WAY: readonly NotAnAct[] = [
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
export const ROADS_REOPENED: readonly NotAnAct[] = [
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

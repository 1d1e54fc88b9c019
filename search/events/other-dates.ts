/** Why a date is not the day of a ceremony. `pattern` is held against the lower-case text before or after it. */
interface OtherDate {
  readonly why: string;
  readonly side: 'before' | 'after';
  readonly pattern: RegExp;
  /** Holds only for dates without a part of the day: "kỷ niệm sáng 30/11" tells the day. */
  readonly clockless?: true;
  /** Holds only for dates told by number or name: "ra đời hôm nay" tells the day. */
  readonly dated?: true;
  readonly example: string;
}

const LEAD_IN = '(?:vào |hôm |từ )?(?:ngày |sáng |chiều |tối |đêm |trưa )*$';

/** Dates that stand beside a ceremony without being its day. Texts are cut to the nearest 60 signs. */
export const OTHER_DATES: readonly OtherDate[] = [
  {
    why: 'award round or occasion',
    side: 'before',
    clockless: true,
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:đợt|kỳ xét|dịp|vào dịp)(?! này)(?: [\\p{L}\\d ]{0,40})?|gần) ?${LEAD_IN}`,
      'u',
    ),
    example: 'đợt tặng huy hiệu 19/5',
  },
  {
    why: 'list of award rounds',
    side: 'before',
    clockless: true,
    pattern: /(?<!\p{L})(?:đợt|kỳ)(?: (?:trao|xét|tặng))?(?: \d{1,2}[-/.]\d{1,2}(?:,| và))* $/u,
    example: 'gộp cả bốn đợt 3/2, 19/5',
  },
  {
    why: 'name of a feast',
    side: 'before',
    clockless: true,
    pattern: new RegExp(
      `(?:quốc khánh|liệt sĩ|độc lập|chiến thắng|giải phóng|cách mạng tháng tám|đoàn kết|lao động|năm|nhân|mừng|kỷ niệm|hướng tới|hướng về|nghỉ(?: lễ)?|dịp lễ|đại lễ|ngày lễ|mừng lễ) \\(?${LEAD_IN}`,
      'u',
    ),
    example: 'mừng Quốc khánh 2/9',
  },
  {
    why: 'name of a place',
    side: 'before',
    clockless: true,
    pattern:
      /(?:quảng trường|đường|phố|công viên|cầu|nhà máy|trường|nông trường|khu phố|bến|chợ|hẻm|ngõ|số) $/u,
    example: 'Quảng trường 26/3',
  },
  {
    why: 'decision or paper',
    side: 'before',
    pattern:
      /(?:quyết định|nghị quyết|(?<!theo )kế hoạch|(?<=theo )kế hoạch(?! ngày| từ ngày| vào)|công văn|chỉ thị|tờ trình|công điện|nghị định|hướng dẫn|luật|pháp lệnh)(?: (?!tặng|truy tặng|khen)[^.;,()]{0,45})? (?:ban hành |ký )?(?:từ |hôm |vào )?ngày $|(?:phê duyệt|ban hành|chuẩn y|thông qua|ký duyệt) (?:từ |hôm |vào )?(?:ngày )?$/u,
    example: 'theo Quyết định số 15/QĐ-TU ngày 2/8',
  },
  {
    why: 'limit',
    side: 'before',
    pattern:
      /(?<!\p{L})(?:từ nay(?: cho)?(?: tới| đến)?|(?<!(?:hôm|ngày|đêm|tối|chiều|sáng|buổi|tuần|lần) )trước|đến hết|hết|chậm nhất|muộn nhất|hạn cuối|kể từ|tính đến|tính tới|cho đến|sau|từ sau|kể từ khi)(?: (?:ngày|hôm|là))? ?$/u,
    example: 'hoàn thành trước ngày 25/11',
  },
  {
    why: "a life's date",
    side: 'before',
    dated: true,
    pattern:
      /(?<!\p{L})(?:sinh|nhập ngũ|hy sinh|hi sinh|mất|bị thương|vào đảng|kết nạp|ngã xuống|từ trần|qua đời|khởi công từ|thành lập|ra đời)(?: (?:vào|hôm|trước|từ))?(?: (?:ngày|năm|tháng|sáng|chiều|tối))? ?$/u,
    example: 'sinh ngày 12/3',
  },
  {
    why: 'put off',
    side: 'after',
    pattern:
      /^[^.;,]{0,25}(?:bị hoãn|phải hoãn|hoãn lại|đã hoãn|hoãn|bị hủy|phải dời|được dời|dời|lùi)(?!\p{L})/u,
    example: 'lễ vào 20/7 bị hoãn',
  },
  {
    why: 'a paper of that day is cited',
    side: 'after',
    pattern:
      /^,? [^.;]{0,60}(?:có|ban hành|đã ra|ra) (?:quyết định|nghị quyết|kế hoạch|văn bản|công văn)(?: số)?(?!\p{L})/u,
    example: 'Ngày 15/4, Tỉnh ủy có Quyết định số 902 về đợt tặng',
  },
  {
    why: 'day of telling',
    side: 'after',
    pattern: /^,? (?:(?!lễ|buổi|hội nghị|tại |trong )[^.;]){0,70}(?<!\p{L})(?:cho biết|cho hay)(?!\p{L})/u,
    example: 'Ngày 9/5, điện lực thành phố cho hay một nhân viên vừa được tặng bằng khen',
  },
  {
    why: 'since',
    side: 'after',
    pattern: /^ (?:đến|tới) (?:nay|giờ)(?!\p{L})/u,
    example: 'tìm thấy từ ngày 5/9 đến nay',
  },
  {
    why: 'witness',
    side: 'after',
    pattern: /^ (?:năm|hôm|ngày) (?:ấy|đó|xưa|nào|kia)(?!\p{L})/u,
    example: 'sáng 13/5 năm ấy',
  },
  {
    why: 'put off, old day first',
    side: 'before',
    pattern: /(?:thay vì|thay cho|dự kiến ban đầu|thay vì tổ chức)(?: [^.;,]{0,30})? $/u,
    example: 'thay vì ngày 20/7',
  },
  {
    why: 'put off, old day told as the plan',
    side: 'before',
    pattern:
      /(?:vốn|ban đầu|lẽ ra|đáng lẽ|lúc đầu|trước đây)(?: (?:là|được|đã))* (?:ấn định|dự định|dự kiến|định|lên lịch|hẹn|xếp|làm|tổ chức|diễn ra|mở|khai mạc)(?: (?:là|làm|tổ chức|diễn ra))*(?: (?:vào|trong|ngày|sáng|chiều|tối|lúc|hôm|thứ \p{L}+|chủ nhật)){0,4} $/u,
    example: 'vốn ấn định vào 15/9',
  },
  {
    why: 'put off, new day behind',
    side: 'after',
    pattern:
      /^,? (?:sẽ |nay |đã |phải )?(?:được |bị )?(?:chuyển|dời|lùi|hoãn|đổi)(?: lại)? (?:sang|đến|tới|qua|vào|xuống)(?!\p{L})/u,
    example: 'dự định làm vào 15/9, được chuyển sang ngày 20/11',
  },
  {
    why: 'day on which it is not held',
    side: 'before',
    pattern: /không (?:tổ chức|làm) [^.;,]{0,45}(?:vào|ngày) $/u,
    example: 'không tổ chức lễ kỷ niệm vào 15/9',
  },
  {
    why: 'day of the notice',
    side: 'before',
    pattern:
      /(?:thông báo|thông tin|công văn|thư ngỏ|thư mời|văn bản)(?: (?:được|do ban tổ chức))? (?:phát đi|gửi đi|đăng|phát hành|ra|ban hành|công bố)(?: (?:vào|hôm|từ|ngày))* $/u,
    example: 'theo thông báo phát đi ngày 12/9',
  },
];

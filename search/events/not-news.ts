/** Why acts in a text are no events of Vietnam's public life; `pattern` is held against lower-case text. */
interface NotNews {
  readonly why: string;
  /** `article`: title and first sentences; `sentence`: the sentence with the act. */
  readonly scope: 'article' | 'sentence';
  readonly pattern: RegExp;
  readonly example: string;
}

const COUNTRIES =
  'trung quốc|triều tiên|hàn quốc|nhật bản|nga|ukraine|mỹ|anh|pháp|đức|ý|italy|tây ban nha|bồ đào nha|thái lan|lào|campuchia|myanmar|indonesia|malaysia|philippines|singapore|ấn độ|úc|australia|canada|cuba|israel|iran|iraq|syria|hong kong|đài loan|vatican|ba lan|thổ nhĩ kỳ|uzbekistan|kazakhstan|mông cổ|brazil|argentina|châu âu|eu|nato';
const FOREIGN_CITIES =
  'bắc kinh|bình nhưỡng|moscow|mát-xcơ-va|matxcơva|washington|new york|tokyo|seoul|paris|london|kiev|bangkok|vientiane|viêng chăn|phnom penh|thượng hải|quảng trường đỏ|thiên an môn|nhà trắng';
const FOREIGN_HEADS =
  'putin|kim jong|trump|zelensky|zelenskyy|tập cận bình|macron|biden|modi|netanyahu|vương thái hậu|hoàng gia|giáo hoàng|triều tiên|ukraine';

export const NOT_NEWS: readonly NotNews[] = [
  {
    why: 'legal advice',
    scope: 'article',
    pattern:
      /^(?:hỏi ?[-–:&]? ?đáp|thủ tục|điều kiện|mức (?:tiền )?thưởng|quy định|hướng dẫn|bạn đọc hỏi|những ai|ai được|khi nào|tiêu chuẩn|đối tượng nào|từ \d.{0,20}mức)|luật sư|bạn đọc .{0,60} hỏi/u,
    example: 'Hỏi - đáp: Thủ tục đề nghị tặng huân chương',
  },
  {
    why: 'court and police',
    scope: 'article',
    pattern:
      /(?<!\p{L})(?:án treo|tháng tù|năm tù|bị cáo|phiên tòa|tòa phúc thẩm|khởi tố|truy tố|xét xử|viện kiểm sát|kháng cáo)(?!\p{L})/u,
    example: 'Cựu giám đốc sở được hưởng án treo',
  },
  {
    why: 'show and sport',
    scope: 'article',
    pattern:
      /(?<!\p{L})(?:champions league|la liga|premier league|serie a|v-league|bàn thắng|hoa hậu|á hậu|diễn viên|ca sĩ k-pop|grammy|oscar|mama 20|netflix)(?!\p{L})/u,
    example: 'Barca thắng ngược trong ngày kỷ niệm 126 năm thành lập',
  },
  {
    why: 'abroad: the place',
    scope: 'sentence',
    pattern: new RegExp(
      `(?<!\\p{L})(?:tại|ở|sang|tới|đến|thăm|của|nước|từ) (?:thủ đô |nước |thành phố )?(?:${COUNTRIES}|${FOREIGN_CITIES})(?!\\p{L})|(?<!\\p{L})(?:${FOREIGN_CITIES})(?!\\p{L})`,
      'u',
    ),
    example: 'lễ duyệt binh tại Bắc Kinh',
  },
  {
    why: 'abroad: the doer',
    scope: 'sentence',
    pattern: new RegExp(
      `^(?:${COUNTRIES})(?: (?:đã|vừa|sẽ|bắt đầu|tổ chức|công bố|trao|duyệt|kỷ niệm|khánh thành))|(?<!\\p{L})(?:${FOREIGN_HEADS})(?!\\p{L})|(?<!\\p{L})(?:nhật bản|hàn quốc|trung quốc|thái lan|nga|mỹ|pháp|anh) (?:trao|tặng|kỷ niệm|khánh thành)`,
      'u',
    ),
    example: 'Nhật Bản trao Huân chương Mặt trời mọc',
  },
  {
    why: 'abroad: the occasion',
    scope: 'sentence',
    pattern: new RegExp(
      `(?:kỷ niệm|ngày|năm)(?: [^,;]{0,50})? (?:chiến thắng phát xít|đảng lao động|(?:quốc khánh|nhà giáo|độc lập)(?: nước)?(?: chnd)? (?:${COUNTRIES}))`,
      'u',
    ),
    example: 'lễ kỷ niệm 80 năm chiến thắng phát xít',
  },
  {
    why: 'opinion',
    scope: 'sentence',
    pattern: /^theo (?:các |một số |giới )?(?:chuyên gia|nhà quan sát|giới phân tích|ts|gs|pgs)(?!\p{L})/u,
    example: 'Theo các chuyên gia, lễ diễu binh cho thấy nội lực dân tộc.',
  },
  {
    why: 'habit or rule',
    scope: 'sentence',
    pattern:
      /(?<!\p{L})(?:mỗi năm|hằng năm|hàng năm|thường niên|thường được tổ chức|mỗi dịp|cứ đến|mỗi khi|thông thường|hay thực hiện|theo thông lệ|nếu (?:đạt|có|được)|trường hợp|mức thưởng|tiền thưởng kèm)(?!\p{L})/u,
    example: 'Hằng năm, huyện tổ chức lễ viếng vào dịp này.',
  },
  {
    why: 'running total',
    scope: 'sentence',
    pattern:
      /(?:đến nay|cho đến thời điểm này|tính đến|từ trước đến nay|từ trước tới nay|từ năm \d{4} đến|trong \d+ năm qua|nhiều năm qua|trong nhiệm kỳ|lũy kế|hiện (?:toàn|có)|toàn (?:tỉnh|huyện|xã|thành phố) (?:hiện|đã) có)(?!\p{L})/u,
    example: 'Đến nay, toàn huyện đã có 1.200 đảng viên được trao Huy hiệu Đảng.',
  },
  {
    why: 'memory',
    scope: 'sentence',
    pattern:
      /(?<!\p{L})(?:nhớ lại|hồi ấy|hồi đó|ngày ấy|năm ấy|năm xưa|thuở|khi còn sống|lúc sinh thời|kể rằng|bồi hồi nhớ|trên tường|treo trang trọng|cuốn hồi ký|hồi ký)(?!\p{L})/u,
    example: 'Ông nhớ lại ngày được trao Huân chương Chiến công.',
  },
];

const AT_ARTICLE = NOT_NEWS.filter((row) => row.scope === 'article');
const AT_SENTENCE = NOT_NEWS.filter((row) => row.scope === 'sentence');

/** Why an article tells no events, from its lower-case title and opening; null when nothing speaks against it. */
export function articleIsNoNews(opening: readonly string[]): string | null {
  return AT_ARTICLE.find((row) => opening.some((text) => row.pattern.test(text)))?.why ?? null;
}

/** Why the acts of a lower-case sentence are no events; null when nothing speaks against them. */
export function sentenceIsNoNews(lower: string): string | null {
  return AT_SENTENCE.find((row) => row.pattern.test(lower))?.why ?? null;
}

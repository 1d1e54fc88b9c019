import type { NotNews } from './not-news-row.ts';

/** Articles that tell no events, by title and first sentences. */
export const NO_NEWS_ARTICLES: readonly NotNews[] = [
  {
    why: 'legal advice',
    scope: 'article',
    pattern:
      /^(?:hỏi ?[-–:&]? ?đáp|thủ tục|điều kiện|mức (?:tiền )?thưởng|quy định|hướng dẫn|bạn đọc hỏi|những ai|ai được|khi nào|tiêu chuẩn|đối tượng nào|từ \d.{0,20}mức)|luật sư|bạn đọc .{0,60} hỏi/u,
    example: 'Hỏi - đáp: Thủ tục đề nghị tặng huân chương',
  },
  {
    why: 'days off',
    scope: 'article',
    pattern: /^lịch (?:nghỉ|làm việc|đi làm)|^(?:dịp )?nghỉ (?:lễ|tết|giỗ tổ)/u,
    example: 'Lịch nghỉ giỗ Tổ: người lao động được nghỉ một ngày',
  },
  {
    why: 'court and police',
    scope: 'article',
    pattern:
      /(?<!\p{L})(?:án treo|tháng tù|năm tù|bị cáo|phiên tòa|tòa phúc thẩm|khởi tố|truy tố|xét xử|viện kiểm sát|kháng cáo)(?!\p{L})/u,
    example: 'Cựu giám đốc sở được hưởng án treo',
  },
  {
    why: 'crime and accident',
    scope: 'article',
    pattern:
      /^(?!.{0,200}(?:truy tặng|bằng khen|huân chương|tuyên dương|khen thưởng)|.{0,90}cứu (?:người|\d|trẻ|em|bạn|các))[^.]{0,90}(?<!\p{L})(?:sát hại|nghi phạm|trộm|cướp(?! chính quyền)|bắt giữ|lừa đảo|siêu lừa|lâm tặc|hiếp dâm|đánh đập|hành hung|tai nạn|tử vong)(?!\p{L})/u,
    example: 'Nghi phạm trộm xe máy bị bắt ở chợ',
  },
  {
    why: 'memoir',
    scope: 'article',
    pattern:
      /(?<!\p{L})(?:tôi (?:vẫn|còn|chợt|cứ|luôn)(?: còn)? nhớ|tôi (?:[^.,;]{0,20} )?nhớ như in|ngày này năm (?:xưa|ấy)|ghi theo lời kể|hồi ức|năm mươi năm trước, tôi)(?!\p{L})/u,
    example: 'Tôi vẫn nhớ đêm trước trận đánh ấy.',
  },
  {
    why: 'obituary',
    scope: 'article',
    pattern: /(?:đã|vừa) từ trần|^(?:tin buồn|cáo phó)(?!\p{L})/u,
    example: 'Mẹ Việt Nam anh hùng Phan Thị Nhàn đã từ trần',
  },
  {
    why: 'crowds for luck',
    scope: 'article',
    pattern: /(?<!\p{L})(?:xin ấn|cướp lộc|xin lộc)(?!\p{L})/u,
    example: 'Thức trắng đêm chờ xin ấn đền Trần',
  },
  {
    why: 'digest',
    scope: 'article',
    pattern:
      /^(?:điểm tin|tin tức đặc biệt|tin tức thế giới|tin tức|bản tin|xem nhanh|tin nóng|tin sáng|đọc báo|thế giới \d|nóng trên mạng|truyện ngắn|tản văn|lịch phát sóng)(?!\p{L})/u,
    example: 'Điểm tin 17h: Bão đổi hướng',
  },
  {
    why: 'show and sport',
    scope: 'article',
    pattern:
      /^(?!.*(?:giỗ tổ|quốc khánh|diễu binh)).*(?<!\p{L})(?:champions league|la liga|premier league|serie a|v-league|bàn thắng|hoa hậu|á hậu|diễn viên|ca sĩ k-pop|grammy|oscar|mama 20|netflix)(?!\p{L})/u,
    example: 'Barca đầu bảng La Liga trong ngày kỷ niệm 126 năm thành lập',
  },
];

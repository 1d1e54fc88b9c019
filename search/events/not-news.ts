import { isSyllable } from '../text/syllables.ts';

/** Why acts in a text are no events of Vietnam's public life; `pattern` is held against lower-case text for articles, text as written for sentences. */
interface NotNews {
  readonly why: string;
  /** `article`: title and first sentences; `sentence`: the sentence with the act. */
  readonly scope: 'article' | 'sentence';
  readonly pattern: RegExp;
  readonly example: string;
}

/** Matched with their capitals: "anh", "nga", "ý", "đức" are common words. */
const COUNTRIES =
  'Trung Quốc|Triều Tiên|Hàn Quốc|Nhật Bản|Nga|Ukraine|Mỹ|Anh(?! hùng)|Pháp|Đức(?! \\p{Lu})|Ý|Italy|Tây Ban Nha|Bồ Đào Nha|Thái Lan|Lào(?! Cai)|Campuchia|Myanmar|Indonesia|Malaysia|Philippines|Singapore|Ấn Độ|Úc|Australia|Canada|Cuba|Israel|Iran|Iraq|Syria|Hong Kong|Đài Loan|Vatican|Ba Lan|Thổ Nhĩ Kỳ|Uzbekistan|Kazakhstan|Mông Cổ|Brazil|Argentina|châu Âu|châu Phi|Timor-Leste|Abyei|Hồng Kông|Serbia|Hy Lạp|Czech|Séc|Hà Lan|Bỉ|Thụy Điển|Thụy Sĩ|Na Uy|Phần Lan|Đan Mạch|Áo(?! dài)|Hungary|Bulgaria|Romania|Belarus|Nam Sudan|New Zealand|EU|NATO';
const FOREIGN_CITIES =
  'Bắc Kinh|Bình Nhưỡng|Moscow|Mát-xcơ-va|Matxcơva|Washington|New York|Tokyo|Seoul|Paris|London|Kiev|Bangkok|Vientiane|Viêng Chăn|Phnom Penh|Thượng Hải|Quảng trường Đỏ|Thiên An Môn|Nhà Trắng';
const FOREIGN_HEADS =
  'Putin|Nữ hoàng|Elizabeth|Reuters|AFP|Sputnik|TASS|Yonhap|KCNA|Kim Jong|Trump|Zelensky|Zelenskyy|Tập Cận Bình|Macron|Biden|Modi|Netanyahu|Vương [Tt]hái hậu|Hoàng gia|Giáo hoàng|Triều Tiên|Ukraine';

export const NOT_NEWS: readonly NotNews[] = [
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
      /(?<!\p{L})(?:tôi (?:vẫn|còn|chợt|cứ|luôn)(?: còn)? nhớ|nhớ như in|ngày này năm (?:xưa|ấy)|ghi theo lời kể|hồi ức|năm mươi năm trước, tôi)(?!\p{L})/u,
    example: 'Tôi vẫn nhớ đêm trước trận đánh ấy.',
  },
  {
    why: 'worship',
    scope: 'sentence',
    pattern:
      /(?<!\p{L})(?:cầu (?:may|tài|lộc|bình an|an lành|duyên|nguyện|quốc thái)|quốc thái dân an|thành hoàng|Thành hoàng|lễ chùa|đi lễ|lễ [Pp]hật|chiêm bái|khách thập phương|không được|nên thắp|cấm|người quá cố|lễ bái|xin ấn|khai ấn|[Kk]hai Ấn|rước ấn|xếp hàng (?:dài )?(?:chờ )?(?:vào )?viếng|cướp lộc|cúng dường|thần tài)(?!\p{L})/u,
    example: 'Dòng người chen nhau dâng hương cầu may đầu năm.',
  },
  {
    why: 'digest',
    scope: 'article',
    pattern:
      /^(?:điểm tin|tin tức đặc biệt|tin tức thế giới|tin tức|bản tin|tin nóng|tin sáng|đọc báo|thế giới \d|nóng trên mạng|truyện ngắn|tản văn|lịch phát sóng)(?!\p{L})/u,
    example: 'Điểm tin 17h: Bão đổi hướng',
  },
  {
    why: 'show and sport',
    scope: 'article',
    pattern:
      /^(?!.*giỗ tổ).*(?<!\p{L})(?:champions league|la liga|premier league|serie a|v-league|bàn thắng|hoa hậu|á hậu|diễn viên|ca sĩ k-pop|grammy|oscar|mama 20|netflix)(?!\p{L})/u,
    example: 'Barca đầu bảng La Liga trong ngày kỷ niệm 126 năm thành lập',
  },
  {
    why: 'abroad: the place',
    scope: 'sentence',
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Tt]ại|[Ởở]|sang|tới|đến|thăm|của|nước|từ) (?:thủ đô |nước |thành phố |Chính phủ |Tổng thống |Nhà nước |Cộng hòa )?(?:${COUNTRIES}|${FOREIGN_CITIES})(?!\\p{L})|(?<!\\p{L})(?:${FOREIGN_CITIES})(?!\\p{L})`,
      'u',
    ),
    example: 'lễ duyệt binh tại Bắc Kinh',
  },
  {
    why: 'abroad: the doer',
    scope: 'sentence',
    pattern: new RegExp(
      `(?:^|^Ngày [\\d/.-]+, )(?:${COUNTRIES}) (?:đã|vừa|sẽ|bắt đầu|tổ chức|công bố|trao|duyệt|kỷ niệm|khánh thành)|(?<!\\p{L})(?:${FOREIGN_HEADS})(?!\\p{L})|(?<!\\p{L})(?:Nhật Bản|Hàn Quốc|Trung Quốc|Thái Lan|Nga|Mỹ|Pháp|Triều Tiên) (?:đã |vừa |sẽ )?(?:trao|tặng|phong tặng|kỷ niệm|khánh thành|duyệt binh|diễu binh|tổ chức lễ)|(?:[Hh]uân chương|[Hh]uy chương) (?:Tổng thống|Mặt trời|Bắc đẩu|Vương quốc|Hoàng|Đế quốc|Quốc gia Pháp|Tự do Lào|MBE)|(?:[Hh]uân chương|[Hh]uy chương) [^,.;]{0,40} (?:${COUNTRIES})(?!\\p{L})|(?:Đại sứ|Tổng thống|Quốc vương|Nhà vua|Chính phủ|Thượng viện|Tổng lãnh sự)[^,.;]{0,20} (?:${COUNTRIES})(?!\\p{L})[^.;]{0,60} (?:trao|tặng)|Awards?(?!\\p{L})`,
      'u',
    ),
    example: 'Nhật Bản trao Huân chương Mặt trời mọc',
  },
  {
    why: 'abroad: the occasion',
    scope: 'sentence',
    pattern: new RegExp(
      `(?:[Kk]ỷ niệm|[Nn]gày|năm)(?: [^,;]{0,50})? (?:[Cc]hiến thắng phát xít|Đảng Lao động|(?:[Qq]uốc khánh|[Nn]hà giáo|[Đđ]ộc lập)(?: nước)?(?: CHND| Cộng hòa (?:[Dd]ân chủ )?[Nn]hân dân)? (?:${COUNTRIES}))`,
      'u',
    ),
    example: 'lễ kỷ niệm 80 năm chiến thắng phát xít',
  },
  {
    why: 'funeral',
    scope: 'sentence',
    pattern:
      /(?:linh cữu|tang lễ|lễ tang|viếng tang|nhà tang lễ|an táng(?! (?:hài cốt|liệt))|quốc tang|sổ tang|qua đời|từ trần|đưa tang|các nạn nhân|chia buồn|tin buồn|cáo phó|lễ nhập quan)(?!\p{L})/u,
    example: 'Các đoàn đến viếng linh cữu nhạc sĩ.',
  },
  {
    why: 'private journey',
    scope: 'sentence',
    pattern: /(?<!\p{L})(?:chạy bộ|đạp xe|đi bộ) (?:xuyên|dọc|vòng quanh)(?!\p{L})/u,
    example: 'Anh thắp hương rồi bắt đầu hành trình chạy bộ xuyên Việt.',
  },
  {
    why: 'family rite',
    scope: 'sentence',
    pattern:
      /(?:[Gg]ia đình|[Dd]òng họ|[Cc]on cháu)[^.;]{0,50} (?:tổ chức|làm|cúng)[^.;]{0,40} (?:giỗ|tưởng nhớ)|ngày (?:chánh )?giỗ(?! [Tt]ổ)/u,
    example: 'Gia đình nghệ sĩ tổ chức lễ giỗ 9 năm ngày ông mất.',
  },
  {
    why: 'opinion',
    scope: 'sentence',
    pattern: /^[Tt]heo (?:các |một số |giới )?(?:chuyên gia|nhà quan sát|giới phân tích|TS|GS|PGS)(?!\p{L})/u,
    example: 'Theo các chuyên gia, lễ diễu binh cho thấy nội lực dân tộc.',
  },
  {
    why: 'habit or rule',
    scope: 'sentence',
    pattern:
      /(?<!\p{L})(?:[Mm]ỗi năm|[Hh]ằng năm|[Hh]àng năm|thường niên|thường được tổ chức|[Mm]ỗi dịp|[Cc]ứ đến|mỗi khi|thông thường|như mọi năm|hay thực hiện|theo thông lệ|[Nn]ếu (?:đạt|có|được)|(?:trong|đối với|với|các) trường hợp|mức thưởng|tiền thưởng kèm)(?!\p{L})/u,
    example: 'Hằng năm, huyện tổ chức lễ viếng vào dịp này.',
  },
  {
    why: 'running total',
    scope: 'sentence',
    pattern:
      /(?:[Đđ]ến nay|[Cc]ho đến thời điểm này|[Tt]ính đến|[Tt]ừ trước (?:đến|tới) nay|[Tt]ừ năm \d{4} đến|trong \d+ năm qua|nhiều năm qua|những năm qua|những năm trước|\d năm liền|trong nhiệm kỳ|[Ll]ũy kế|[Hh]iện (?:toàn|có)|[Tt]oàn (?:tỉnh|huyện|xã|thành phố) (?:hiện|đã) có)(?!\p{L})/u,
    example: 'Đến nay, toàn huyện đã có 1.200 đảng viên được trao Huy hiệu Đảng.',
  },
  {
    why: 'memory',
    scope: 'sentence',
    pattern:
      /^(?:Ông|Bà|Cụ) (?:đã |từng |còn )?được (?:Đảng|Nhà nước)|^Năm \d{4}, (?:ông|bà|cụ|anh|chị) |(?<!\p{L})(?:[Nn]hớ lại|[Ss]au này|[Hh]ồi ấy|hồi đó|ngày ấy|năm ấy|[Tt]huở|khi còn sống|lúc sinh thời|kể rằng|bồi hồi nhớ|trên tường|treo trang trọng|cuốn hồi ký|hồi ký)(?!\p{L})/u,
    example: 'Ông nhớ lại ngày được trao Huân chương Chiến công.',
  },
];

const AT_ARTICLE = NOT_NEWS.filter((row) => row.scope === 'article');
const AT_SENTENCE = NOT_NEWS.filter((row) => row.scope === 'sentence');

/** Why an article tells no events, from its lower-case title and opening; null when nothing speaks against it. */
export function articleIsNoNews(opening: readonly string[]): string | null {
  return AT_ARTICLE.find((row) => opening.some((text) => row.pattern.test(text)))?.why ?? null;
}

/** Honours that only Vietnam's own state gives: a foreign name beside them is not the giver's. */
const GIVEN_AT_HOME =
  /[Hh]uân chương (?:Lao động|Độc lập|Hồ Chí Minh|Bảo vệ Tổ quốc|Quân công|Chiến công|Sao [Vv]àng|Đại đoàn kết)|(?:Thủ tướng Chính phủ|Thủ tướng Phạm|Chủ tịch nước (?:Lương|Tô|Võ|Nguyễn|Trần)|UBND)[^.;]{0,60} (?:trao|tặng)|[Bb]ằng khen của (?:Thủ tướng|Chủ tịch UBND|UBND|Bộ)/u;
/** Ours abroad: units, missions and leaders of Vietnam, and feasts of its own. */
const OURS_ABROAD =
  /Quân đội nhân dân Việt Nam|[Ll]ăng (?:viếng )?Chủ tịch Hồ Chí Minh|(?:[Hh]ội nghị|Hiệp định) Paris|Quốc khánh (?:nước )?(?:Cộng hòa [Xx]ã hội [Cc]hủ nghĩa |CHXHCN )?Việt Nam|[Bb]ệnh viện dã chiến|Đại sứ quán Việt Nam|Tổng lãnh sự quán Việt Nam|Đội Công binh|người Việt (?:tại|ở)|Giỗ Tổ Hùng Vương|[Tt]ượng (?:đài )?(?:Chủ tịch Hồ Chí Minh|Bác Hồ)|(?:Tổng Bí thư|Chủ tịch nước|Thủ tướng|Chủ tịch Quốc hội) (?:\p{Lu}\p{L}* ){1,4}(?:và phu nhân |và đoàn |đã )*(?:đến |tới )?(?:viếng|dâng hoa|đặt vòng hoa)/u;
const FOREIGN_ORDER = /[Hh]uân chương (?<name>\p{Lu}\p{L}+)/u;
const REMEMBERS = /(?:[Tt]ưởng niệm|[Tt]ưởng nhớ|[Tt]ri ân) (?:\p{Ll}+ ){0,3}(?<name>\p{Lu}\p{L}+)/u;

/** "lễ tưởng niệm Charlie Kirk", "Huân chương Victoria": who is remembered, or the order, has no Vietnamese name. */
function remembersForeigner(text: string): boolean {
  const name = (REMEMBERS.exec(text) ?? FOREIGN_ORDER.exec(text))?.groups?.['name'];
  return name !== undefined && !isSyllable(name) && !/^\p{Lu}+$/u.test(name);
}

/** Why the acts of a sentence are no events; null when nothing speaks against them. */
export function sentenceIsNoNews(text: string): string | null {
  if (remembersForeigner(text)) return 'abroad: the person remembered';
  const row = AT_SENTENCE.find((other) => other.pattern.test(text));
  if (row === undefined) return null;
  return row.why === 'abroad: the place' && (GIVEN_AT_HOME.test(text) || OURS_ABROAD.test(text))
    ? null
    : row.why;
}

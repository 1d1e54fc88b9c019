import type { NotNews } from './not-news-row.ts';

/** Of one syllable: names of our own begin with them ("Mỹ Tho", "Nga Sơn", "Lào Cai"), and common words ("Anh hùng"). */
const SHORT_COUNTRIES = '(?:Nga|Mỹ|Anh(?! hùng)|Pháp|Đức|Ý|Lào|Úc|Séc|Bỉ|Áo(?! dài)|Nhật|Hàn)(?! \\p{Lu})';
/** Matched with their capitals: "anh", "nga", "ý", "đức" are common words. */
const COUNTRIES = `${SHORT_COUNTRIES}|Trung Quốc|Triều Tiên|Hàn Quốc|Nhật Bản|Ukraine|Italy|Tây Ban Nha|Bồ Đào Nha|Thái Lan|Campuchia|Myanmar|Indonesia|Malaysia|Philippines|Singapore|Ấn Độ|Australia|Canada|Cuba|Israel|Iran|Iraq|Syria|Hong Kong|Đài Loan|Vatican|Ba Lan|Thổ Nhĩ Kỳ|Uzbekistan|Kazakhstan|Mông Cổ|Brazil|Argentina|châu Âu|châu Phi|Timor-Leste|Abyei|Hồng Kông|Serbia|Hy Lạp|Czech|Hà Lan|Thụy Điển|Thụy Sĩ|Na Uy|Phần Lan|Đan Mạch|Hungary|Bulgaria|Romania|Belarus|Nam Sudan|New Zealand|Venezuela|Mexico|Ai Cập|Chile|Peru|Colombia|Pakistan|Bangladesh|Nepal|Sri Lanka|Qatar|Kuwait|Palestine|Nigeria|Nam Phi|Kenya|Haiti|Cu-ba|Cu Ba|Ireland|Estonia|Latvia|Armenia|Azerbaijan|Croatia|Slovakia|Slovenia|Brunei|Algeria|Maroc|Libya|Lebanon|Jordan|Yemen|EU|NATO`;
const FOREIGN_CITIES =
  'Frankfurt|Saint Petersburg|La Habana|Bắc Kinh|Bình Nhưỡng|Moscow|Mát-xcơ-va|Matxcơva|Washington|New York|Tokyo|Seoul|Paris|London|Kiev|Bangkok|Vientiane|Viêng Chăn|Phnom Penh|Thượng Hải|Lugansk|Donetsk|Crimea|Quảng trường Đỏ|Thiên An Môn|Nhà Trắng';
/** "tại thành phố Ulyanovsk (Nga)", "ở Tokyo, Nhật Bản": where a ceremony of ours is held abroad. */
export const HELD_ABROAD = new RegExp(
  `(?<!\\p{L})(?:[Tt]ại|[Ởở]) (?:thủ đô |thành phố |bang |tỉnh )?\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,3} ?[,(] ?(?:${COUNTRIES})(?!\\p{L})`,
  'u',
);
const FOREIGN_HEADS =
  'Putin|Nữ hoàng|Elizabeth|Reuters|AFP|Sputnik|TASS|Yonhap|KCNA|Kim Jong|Trump|Zelensky|Zelenskyy|Tập Cận Bình|Macron|Biden|Modi|Netanyahu|Vương [Tt]hái hậu|Hoàng gia|Giáo hoàng|Triều Tiên|Ukraine';

/** Sentences about what other countries do. */
export const ABROAD: readonly NotNews[] = [
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
      `^Thế giới kỷ niệm|(?:^|^Ngày [\\d/.-]+, )(?:${COUNTRIES}) (?:đã|vừa|sẽ|bắt đầu|tổ chức|công bố|trao|duyệt|kỷ niệm|khánh thành)|(?<!\\p{L})(?:${FOREIGN_HEADS})(?!\\p{L})|(?<!\\p{L})(?:Nhật Bản|Nhật|Hàn Quốc|Hàn|Trung Quốc|Thái Lan|Nga|Mỹ|Pháp|Triều Tiên) (?:đã |vừa |sẽ )?(?:trao|tặng|khen thưởng|vinh danh|phong tặng|kỷ niệm|khánh thành|duyệt binh|diễu binh|tổ chức lễ)|(?:[Hh]uân chương|[Hh]uy chương) (?:Tổng thống|Mặt trời|Bắc đẩu|Vương quốc|Hoàng|Đế quốc|Quốc gia Pháp|Tự do Lào|MBE)|(?:[Hh]uân chương|[Hh]uy chương) [^,.;]{0,40} (?:${COUNTRIES})(?!\\p{L})|(?:Đại sứ|Tổng thống|Quốc vương|Nhà vua|Chính phủ|Thượng viện|Tổng lãnh sự)[^,.;]{0,20} (?:${COUNTRIES})(?!\\p{L})[^.;]{0,60} (?:trao|tặng)|Awards?(?!\\p{L})`,
      'u',
    ),
    example: 'Nhật Bản trao Huân chương Mặt trời mọc',
  },
  {
    why: 'abroad: the occasion',
    scope: 'sentence',
    pattern: new RegExp(
      `[Qq]uan hệ (?:ngoại giao |hữu nghị )?(?:giữa )?(?:${COUNTRIES}) ?(?:[–-]|và) ?(?:${COUNTRIES})(?!\\p{L})|(?:[Kk]ỷ niệm|[Nn]gày|năm)(?: [^,;]{0,50})? (?:[Cc]hiến thắng phát xít|Đảng Lao động|(?:[Qq]uốc khánh|[Nn]hà giáo|[Đđ]ộc lập)(?: nước)?(?: CHND| Cộng hòa (?:[Dd]ân chủ )?[Nn]hân dân)? (?:${COUNTRIES}))`,
      'u',
    ),
    example: 'lễ kỷ niệm 80 năm chiến thắng phát xít',
  },
];

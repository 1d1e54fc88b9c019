import type { BlockRole } from '../model/article.ts';

/** A line that is not body text. `pattern` is held against the whole line in canonical form, without outer blanks. */
interface BoilerplateRow {
  readonly name: string;
  readonly role: Exclude<BlockRole, 'paragraph' | 'dateline'>;
  readonly pattern: RegExp;
  /** Longest line, in UTF-16 units, that the row is asked about. */
  readonly maxLength: number;
  readonly example: string;
}

/** Lines known by their words alone, wherever they stand; the first row that fits gives the role. */
export const BOILERPLATE: readonly BoilerplateRow[] = [
  {
    name: 'link headline behind an arrow',
    role: 'see-also',
    pattern: /^(?:>{1,3}|[»›→▶►]|=>)\s*\S/u,
    maxLength: 300,
    example: '>> Huyện bên khai hội đua ghe ngo',
  },
  {
    name: 'heading of linked stories',
    role: 'see-also',
    pattern:
      /^(?:mời (?:quý )?(?:bạn|độc giả|bạn đọc) )?(?:xem thêm|đọc thêm|xem tiếp|(?:tin|bài|bài viết|tin bài) (?:liên quan|cùng chuyên mục|khác|đọc nhiều|mới nhất|nổi bật)|có thể bạn quan tâm|đừng bỏ lỡ|cùng chuyên mục)(?:\s*:.*|[\s.>»…]*)$/iu,
    maxLength: 250,
    example: 'Xem thêm',
  },
  {
    name: 'who wrote it and took the pictures',
    role: 'byline',
    pattern:
      /^(?:(?:tin|bài)(?:,| và| -| &|\/)? ?(?:ảnh|clip|video)?|thực hiện|tác giả|nội dung|biên tập|nguồn|nhóm (?:pv|phóng viên)|pv|p\.v|phóng viên)\s*:.{0,80}$/iu,
    maxLength: 120,
    example: 'Bài, ảnh: Hồng Vân - Quốc Duy',
  },
  {
    name: 'picture told by its label',
    role: 'caption',
    pattern:
      /^\(?(?:trong ảnh|ảnh(?: (?:trên|dưới|\d{1,2}))?|chú thích ảnh|clip|video|đồ họa|infographic)\s*[:.].*$/iu,
    maxLength: 400,
    example: 'Trong ảnh: Đội lân xã múa trước sân đình.',
  },
  {
    name: 'picture told by its credit',
    role: 'caption',
    pattern:
      /(?<![\p{L}\p{N}])(?:nguồn ảnh|ảnh|hình|đồ họa)(?: (?:chụp màn hình|minh họa|tư liệu|nhân vật cung cấp|internet|cung cấp))?(?:\s*:[^:!?]{1,60}|[^\p{L}]{0,3})$/iu,
    maxLength: 400,
    example: 'Hội trường trước giờ khai mạc. (Ảnh: Lan Chi/TTXVN)',
  },
  {
    name: 'picture told by a credit in brackets without a colon',
    role: 'caption',
    pattern: /\((?:nguồn )?ảnh [^()]{1,60}\)[.\s]*$/iu,
    maxLength: 400,
    example: 'Bà con đón nước sạch về bản (ảnh Hoàng Mai).',
  },
  {
    name: 'share bar',
    role: 'page-furniture',
    pattern:
      /^(?:(?:chia sẻ|facebook|fb|zalo|twitter|x|messenger|youtube|tiktok|telegram|linkedin|email|e-mail|gửi email|in bài(?: viết)?|in|copy link|sao chép (?:liên kết|link)|lưu(?: bài(?: viết)?)?|google news|nghe (?:đọc )?(?:bài|tin)(?: báo)?|theo dõi|thích|bình luận|share|like|tweet|a[+-]?|aa|\d{1,6})(?:[\s|•·,:/()-]+|$)){1,12}$/iu,
    maxLength: 120,
    example: 'Chia sẻ Facebook Zalo',
  },
  {
    name: 'invitation to follow, comment or write in',
    role: 'page-furniture',
    pattern:
      /^(?:(?:theo dõi|đăng ký|hãy theo dõi|mời bạn).{0,40}(?:google news|zalo|facebook|youtube|nhận tin|kênh)|(?:gửi|viết|xem|ý kiến) (?:bình luận|phản hồi|ý kiến)|bình luận|ý kiến bạn đọc|(?:quay lại|về) (?:trang chủ|đầu trang)|trang chủ|lên đầu trang|bản in|in trang|hotline|đường dây nóng|tòa soạn|bản quyền thuộc|©|copyright).{0,120}$/iu,
    maxLength: 200,
    example: 'Theo dõi Báo Sông Hậu trên Google News',
  },
  {
    name: 'tags',
    role: 'page-furniture',
    pattern: /^(?:từ khóa|từ khoá|tags?|chủ đề|thẻ|#)\s*[:#\p{L}].{0,300}$/iu,
    maxLength: 320,
    example: 'Từ khóa: đua ghe ngo, Óc Om Bóc',
  },
  {
    name: 'counters',
    role: 'page-furniture',
    pattern:
      /^(?:lượt xem|số lượt xem|đã xem|lượt đọc)\s*(?::\s*)?[\d.,]+$|^[\d.,]+ (?:lượt xem|lượt đọc|bình luận)$/iu,
    maxLength: 40,
    example: 'Lượt xem: 1.204',
  },
];

const TAG_HEAD = /^(?:từ khóa|tags?|chủ đề|thẻ)\s*:|^#/iu;

/** Tags need a colon or a hash: "Chủ đề của lễ hội năm nay …" is a sentence. */
function isWrongTag(row: BoilerplateRow, line: string): boolean {
  return row.name === 'tags' && !TAG_HEAD.test(line);
}

/** The role that a line's own words give it, null for a line that may be body text. */
export function roleByWords(line: string): BoilerplateRow['role'] | null {
  for (const row of BOILERPLATE) {
    if (line.length <= row.maxLength && row.pattern.test(line) && !isWrongTag(row, line)) return row.role;
  }
  return null;
}

/** Headings after which link headlines follow. */
export function opensLinks(line: string): boolean {
  return line.length <= 60 && !line.includes('>') && !/:\s*\S/u.test(line);
}

const STAMP_PART =
  /thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7](?!\p{L})|cn(?!\p{L})|cập nhật|ngày đăng|đăng ngày|đăng lúc|xuất bản|thời gian|lúc|ngày|gmt ?[+-]?\d{1,2}|\d{1,2} giờ \d{0,2}|\d{1,2}[:hg]\d{2}(?::\d{2})?|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|am|pm|sa|ch/giu;
const STAMP_DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/u;

/** A line that only tells when the page appeared: "Thứ Ba, 09/01/2024 | 10:22". */
export function isPageStamp(line: string): boolean {
  return line.length <= 80 && STAMP_DAY.test(line) && !/[\p{L}\p{N}]/u.test(line.replace(STAMP_PART, ' '));
}

const SIGNED_FOR = /^(?:theo|tin|bài|cộng tác viên|ctv|pv|nhóm pv|phóng viên)(?= )/iu;
const BETWEEN_NAMES = / ?[-,/&+] ?| và /u;
const PEN_NAME = /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,4}$/u;

/** Whether a line can be the writer's name: asked only for lines at an article's end. */
export function isSignature(line: string): boolean {
  if (line.length > 80) return false;
  const names = line.replace(SIGNED_FOR, '').replaceAll(/[()]/gu, ' ').trim().split(BETWEEN_NAMES);
  return names.every((name) => PEN_NAME.test(name.trim().replace(/ +/gu, ' ')));
}

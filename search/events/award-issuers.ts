interface IssuerRow {
  /** As it stands in the name of the award: "Bằng khen của Bộ Y tế". */
  readonly name: string;
  /** What the press writes, as a pattern for text in any case. */
  readonly written: string;
  readonly example: string;
}

const COMMITTEE = '(?:ubnd|ủy ban nhân dân)';
const CITY = '(?:thành phố|tp\\.?)';

/** Who may give letters of praise and emulation flags: Luật Thi đua, khen thưởng 2022, Điều 25, 72 - 75. Higher ones first. */
export const AWARD_ISSUERS = [
  { name: 'Thủ tướng Chính phủ', written: 'thủ tướng(?: chính phủ)?', example: 'trao Bằng khen của Thủ tướng Chính phủ' },
  { name: 'Chính phủ', written: 'chính phủ', example: 'trao Cờ thi đua của Chính phủ' },
  { name: 'Chủ tịch UBND tỉnh', written: `(?:phó )?chủ tịch ${COMMITTEE} tỉnh`, example: 'trao Bằng khen của Chủ tịch UBND tỉnh' },
  { name: 'Chủ tịch UBND thành phố', written: `(?:phó )?chủ tịch ${COMMITTEE} ${CITY}`, example: 'trao Bằng khen của Chủ tịch UBND TP.HCM' },
  { name: 'UBND tỉnh', written: `${COMMITTEE} tỉnh`, example: 'trao Cờ thi đua của UBND tỉnh' },
  { name: 'UBND thành phố', written: `${COMMITTEE} ${CITY}`, example: 'trao Bằng khen của UBND thành phố' },
  { name: 'Bộ Công an', written: 'bộ(?: trưởng bộ)? công an', example: 'trao Cờ thi đua của Bộ Công an' },
  { name: 'Bộ Quốc phòng', written: 'bộ(?: trưởng bộ)? quốc phòng', example: 'trao Bằng khen của Bộ Quốc phòng' },
  { name: 'Bộ Công Thương', written: 'bộ(?: trưởng bộ)? công thương', example: 'nhận Bằng khen của Bộ Công Thương' },
  { name: 'Bộ Y tế', written: 'bộ(?: trưởng bộ)? y tế', example: 'nhận Bằng khen của Bộ trưởng Bộ Y tế' },
  { name: 'Bộ Giáo dục và Đào tạo', written: 'bộ(?: trưởng bộ)? (?:giáo dục và đào tạo|gd ?(?:-|&|và) ?đt)', example: 'nhận Bằng khen của Bộ GD&ĐT' },
  { name: 'Bộ Văn hóa, Thể thao và Du lịch', written: 'bộ(?: trưởng bộ)? (?:văn hóa,? thể thao và du lịch|vh-?tt(?: ?- ?| ?& ?| và )?dl)', example: 'nhận Bằng khen của Bộ VHTTDL' },
  { name: 'Bộ Nội vụ', written: 'bộ(?: trưởng bộ)? nội vụ', example: 'nhận Bằng khen của Bộ Nội vụ' },
  { name: 'Bộ Tư pháp', written: 'bộ(?: trưởng bộ)? tư pháp', example: 'nhận Cờ thi đua của Bộ Tư pháp' },
  { name: 'Bộ Tài chính', written: 'bộ(?: trưởng bộ)? tài chính', example: 'nhận Bằng khen của Bộ Tài chính' },
  { name: 'Bộ Xây dựng', written: 'bộ(?: trưởng bộ)? xây dựng', example: 'nhận Bằng khen của Bộ Xây dựng' },
  { name: 'Bộ Khoa học và Công nghệ', written: 'bộ(?: trưởng bộ)? (?:khoa học và công nghệ|kh ?(?:-|&|và)? ?cn)', example: 'nhận Bằng khen của Bộ Khoa học và Công nghệ' },
  { name: 'Bộ Nông nghiệp và Môi trường', written: 'bộ(?: trưởng bộ)? nông nghiệp và môi trường', example: 'nhận Bằng khen của Bộ Nông nghiệp và Môi trường' },
  { name: 'Bộ Nông nghiệp và Phát triển nông thôn', written: 'bộ(?: trưởng bộ)? (?:nông nghiệp và phát triển nông thôn|nn ?(?:-|&|và) ?ptnt)', example: 'nhận Bằng khen của Bộ NN&PTNT' },
  { name: 'Bộ Ngoại giao', written: 'bộ(?: trưởng bộ)? ngoại giao', example: 'nhận Bằng khen của Bộ Ngoại giao' },
  { name: 'Bộ Dân tộc và Tôn giáo', written: 'bộ(?: trưởng bộ)? dân tộc và tôn giáo', example: 'nhận Bằng khen của Bộ Dân tộc và Tôn giáo' },
  { name: 'Tổng Liên đoàn Lao động Việt Nam', written: 'tổng liên đoàn lao động(?: việt nam)?', example: 'nhận Cờ thi đua của Tổng Liên đoàn Lao động Việt Nam' },
  { name: 'Trung ương Đoàn', written: '(?:trung ương|tw) đoàn', example: 'nhận Bằng khen của Trung ương Đoàn' },
] as const satisfies readonly IssuerRow[]; // prettier-ignore

const ANY = AWARD_ISSUERS.map(({ written }, index) => `(?<i${index}>${written})`).join('|');
const BEHIND = new RegExp(`^["']?\\s+(?:cao quý )?(?:của|từ|do|cấp)\\s+(?:${ANY})(?!\\p{L})`, 'iu');
/** The giver as the subject: "Bộ Y tế (đã) tặng Bằng khen". */
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:${ANY})(?:\\s\\p{Lu}[^,.;:]{0,40})?\\s(?:đã |vừa |vừa ký quyết định )?(?:trao tặng|tặng thưởng|tặng|trao)\\s(?:\\d+\\s)?$`,
  'iu',
);

function issuerIn(match: RegExpExecArray | null): string | null {
  const at = AWARD_ISSUERS.findIndex((_, index) => match?.groups?.[`i${index}`] !== undefined);
  return AWARD_ISSUERS[at]?.name ?? null;
}

/** Who gives a letter of praise or a flag, by the words right behind and before its name; null where none is told. */
export function issuerOf(left: string, right: string): string | null {
  return issuerIn(BEHIND.exec(right)) ?? issuerIn(BEFORE.exec(left.slice(-120)));
}

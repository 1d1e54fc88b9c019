import type { NotAnAct } from './not-an-act-row.ts';

/** Openings, moods and sales that are no feast. */
export const NO_FEASTS: readonly NotAnAct[] = [
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

import type { CueId } from './cue-words.ts';
import type { EventKindId } from './event-kinds.ts';

/**
 * How much an act says by itself. `ceremony`: the text names a ceremony; `act`: it tells the doing;
 * `verb`: a verb that counts only beside a day of its own, or where another sentence tells the ceremony.
 */
export type ActStrength = 'ceremony' | 'act' | 'verb';

/** One way to tell an event: a cue, and perhaps a second one near it. */
export interface ActRule {
  readonly rule: string;
  readonly kind: EventKindId;
  readonly strength: ActStrength;
  readonly first: readonly CueId[];
  /** Must follow within so many signs; absent where the first cue is enough. */
  readonly then?: readonly CueId[];
  readonly within?: number;
  /** Must stand somewhere in the sentence. */
  readonly beside?: readonly CueId[];
  /** Must not stand between the two cues, or just before a lone one. */
  readonly unless?: readonly CueId[];
  /** Must not stand in the sentence unless a public body is told beside it. */
  readonly without?: readonly CueId[];
  readonly example: string;
}

/** Acts by kind. Where two rules of one kind match a sentence, the one further up names the rule. */
export const ACT_RULES = [
  {
    rule: 'lễ kỷ niệm',
    kind: 'anniversary',
    strength: 'ceremony',
    first: ['lễ kỷ niệm'],
    unless: ['trò vui'],
    example: 'Tối 28/3, UBND tỉnh Phú Yên tổ chức lễ kỷ niệm 40 năm Ngày giải phóng tỉnh.',
  },
  {
    rule: 'lễ … kỷ niệm',
    kind: 'anniversary',
    strength: 'ceremony',
    first: ['lễ'],
    then: ['kỷ niệm'],
    within: 24,
    unless: ['trò vui', 'khởi công', 'khánh thành'],
    example: 'Tối 28/3, tỉnh Phú Yên tổ chức buổi lễ trọng thể kỷ niệm 40 năm Ngày giải phóng tỉnh.',
  },
  {
    rule: 'họp mặt kỷ niệm',
    kind: 'anniversary',
    strength: 'ceremony',
    first: ['họp mặt', 'gặp gỡ'],
    then: ['kỷ niệm', 'dịp', 'mừng'],
    within: 140,
    unless: ['khen tặng', 'dâng hương', 'lễ vật', 'họp báo'],
    example: 'Chiều 28/4, Thị ủy Bình Long họp mặt cán bộ hưu trí nhân kỷ niệm 44 năm thống nhất đất nước.',
  },
  {
    rule: 'họp mặt N năm',
    kind: 'anniversary',
    strength: 'ceremony',
    first: ['họp mặt N năm'],
    example: 'Ngày 4/10, Hội Nông dân xã Thanh Tân họp mặt 88 năm Ngày thành lập Hội.',
  },
  {
    rule: 'kỷ niệm, họp mặt',
    kind: 'anniversary',
    strength: 'ceremony',
    first: ['kỷ niệm', 'dịp', 'mừng'],
    then: ['họp mặt'],
    within: 200,
    unless: ['khen tặng', 'dâng hương', 'lễ vật'],
    example: 'Nhân 90 năm ngày thành lập (20/10/1930 - 20/10/2020), Hội Phụ nữ huyện họp mặt chiều 18/10.',
  },
  {
    rule: 'tổ chức kỷ niệm',
    kind: 'anniversary',
    strength: 'act',
    first: ['tổ chức', 'khai mạc'],
    then: ['kỷ niệm'],
    within: 40,
    unless: ['trò vui'],
    example: 'Ngày 9/9, Trường THPT Thủ Khoa Nghĩa tổ chức kỷ niệm 60 năm thành lập.',
  },
  {
    rule: 'kỷ niệm',
    kind: 'anniversary',
    strength: 'verb',
    first: ['kỷ niệm'],
    unless: ['trò vui'],
    without: ['trò vui'],
    example: 'Ngày 12/10, Bệnh viện Đa khoa Trà Vinh kỷ niệm 30 năm thành lập.',
  },
  {
    rule: 'lễ tưởng niệm',
    kind: 'commemoration',
    strength: 'ceremony',
    first: ['lễ tưởng niệm'],
    example: 'Tối 22/12, TP Vinh tổ chức lễ tưởng niệm các anh hùng liệt sĩ.',
  },
  {
    rule: 'lễ … tưởng niệm',
    kind: 'commemoration',
    strength: 'ceremony',
    first: ['lễ', 'hội nghị', 'tổ chức'],
    then: ['tưởng niệm', 'dâng hương', 'lễ vật'],
    within: 30,
    without: ['giải riêng'],
    beside: ['người khuất', 'nơi thờ', 'tưởng niệm', 'tri ân', 'danh hiệu', 'người có công'],
    unless: ['trò vui'],
    example: 'Tối 22/12, TP Vinh tổ chức chương trình thắp nến tri ân liệt sĩ.',
  },
  {
    rule: 'lễ tri ân',
    kind: 'commemoration',
    strength: 'ceremony',
    first: ['lễ tri ân'],
    beside: ['người khuất', 'người có công', 'danh hiệu'],
    example: 'Tối 26/7, huyện Đảo Phú Quý tổ chức lễ tri ân các anh hùng liệt sĩ.',
  },
  {
    rule: 'dâng hương, viếng',
    kind: 'commemoration',
    strength: 'act',
    first: ['dâng hương', 'lễ vật'],
    beside: ['người khuất', 'nơi thờ', 'tưởng niệm', 'tri ân', 'danh hiệu', 'người có công'],
    example: 'Sáng 26/7, lãnh đạo tỉnh Kiên Giang viếng Nghĩa trang liệt sĩ.',
  },
  {
    rule: 'đoàn dâng hương',
    kind: 'commemoration',
    strength: 'act',
    first: ['dâng hương'],
    beside: ['đoàn đại biểu'],
    example: 'Chiều 31/8, đoàn đại biểu thanh niên dâng hương tại Lán Nà Nưa.',
  },
  {
    rule: 'đặt hoa, thắp hương',
    kind: 'commemoration',
    strength: 'act',
    first: ['đặt, thắp'],
    then: ['hương hoa'],
    within: 20,
    beside: ['người khuất', 'nơi thờ', 'tưởng niệm', 'tri ân', 'danh hiệu', 'người có công'],
    example: 'Sáng 3/5, thầy trò nhà trường đặt mười bó hoa lên mộ các liệt sĩ.',
  },
  {
    rule: 'tưởng niệm',
    kind: 'commemoration',
    strength: 'verb',
    first: ['tưởng niệm'],
    example: 'Ngày 14/3, các cựu binh tưởng niệm 64 liệt sĩ Gạc Ma.',
  },
  {
    rule: 'tri ân',
    kind: 'commemoration',
    strength: 'verb',
    first: ['tri ân'],
    then: ['người khuất', 'người có công'],
    within: 20,
    example: 'Ngày 26/7, phường Đông Hải tri ân các anh hùng liệt sĩ.',
  },
  {
    rule: 'trao tặng',
    kind: 'award',
    strength: 'act',
    first: ['khen tặng', 'phong tặng'],
    then: ['phần thưởng'],
    within: 130,
    example: 'Ngày 18/5, Đảng ủy phường An Cựu trao Huy hiệu Đảng cho 20 đảng viên.',
  },
  {
    rule: 'phong tặng danh hiệu',
    kind: 'award',
    strength: 'act',
    first: ['phong tặng'],
    then: ['danh hiệu'],
    within: 80,
    example: 'Chiều 5/9, tỉnh Bạc Liêu tổ chức lễ truy tặng Bà mẹ Việt Nam anh hùng cho 9 mẹ.',
  },
  {
    rule: 'phần thưởng được trao',
    kind: 'award',
    strength: 'act',
    first: ['phần thưởng'],
    then: ['khen tặng', 'phong tặng'],
    within: 70,
    example: 'Huy hiệu Đảng sẽ được trao tận nhà cho 3 cụ cao tuổi vào sáng 1/9.',
  },
  {
    rule: 'lễ tuyên dương',
    kind: 'award',
    strength: 'ceremony',
    first: ['lễ tuyên dương'],
    without: ['giải riêng'],
    example: 'Chiều 12/6, thị xã Ba Đồn tổ chức hội nghị biểu dương gương người tốt.',
  },
  {
    rule: 'lễ … tuyên dương',
    kind: 'award',
    strength: 'ceremony',
    first: ['hội nghị', 'lễ'],
    then: ['biểu dương', 'tuyên dương người', 'vinh danh người'],
    within: 30,
    without: ['giải riêng'],
    example: 'Chiều 12/6, thị xã Ba Đồn tổ chức buổi gặp và tuyên dương học sinh giỏi.',
  },
  {
    rule: 'tuyên dương người',
    kind: 'award',
    strength: 'act',
    first: ['tuyên dương người', 'vinh danh người'],
    without: ['giải riêng'],
    example: 'Thành ủy Nha Trang tuyên dương 45 điển hình dân vận khéo.',
  },
  {
    rule: 'khen thưởng',
    kind: 'award',
    strength: 'verb',
    first: ['biểu dương'],
    unless: ['họp', 'họp báo'],
    example: 'Ngày 5/6, UBND tỉnh Hà Nam khen thưởng đội tuyển bóng đá nữ.',
  },
  {
    rule: 'công nhận',
    kind: 'recognition',
    strength: 'act',
    first: ['công bố', 'quyết định', 'khen tặng'],
    then: ['công nhận'],
    within: 80,
    example: 'Sáng 12/4, huyện Nghi Xuân công bố quyết định công nhận huyện nông thôn mới.',
  },
  {
    rule: 'khởi công',
    kind: 'groundbreaking',
    strength: 'act',
    first: ['khởi công'],
    example: 'Ngày 5/6, tỉnh Bình Phước khởi công cầu Mã Đà.',
  },
  {
    rule: 'khánh thành',
    kind: 'inauguration',
    strength: 'act',
    first: ['khánh thành'],
    example: 'Ngày 5/6, tỉnh Bình Phước khánh thành nhà văn hóa lao động.',
  },
  {
    rule: 'công bố thành lập',
    kind: 'founding',
    strength: 'act',
    first: ['công bố'],
    then: ['thành lập'],
    within: 80,
    unless: ['kỷ niệm', 'dịp'],
    example: 'Sáng 1/7, Thành ủy Đà Nẵng tổ chức lễ công bố thành lập phường An Hải.',
  },
  {
    rule: 'đại hội',
    kind: 'congress',
    strength: 'act',
    first: ['khai mạc', 'tổ chức'],
    then: ['đại hội'],
    within: 50,
    example: 'Ngày 20/8, Đảng bộ tỉnh Cà Mau khai mạc Đại hội đại biểu lần thứ XVII.',
  },
  {
    rule: 'khai mạc lễ hội',
    kind: 'festival',
    strength: 'act',
    first: ['khai mạc'],
    beside: ['lễ hội', 'trò vui', 'kỷ niệm', 'tưởng niệm'],
    example: 'Tối 12/4, tỉnh Phú Thọ khai mạc lễ hội Đền Hùng.',
  },
  {
    rule: 'lễ hội',
    kind: 'festival',
    strength: 'verb',
    first: ['lễ hội'],
    example: 'Ngày 15/3, lễ hội Vía Bà diễn ra tại xã Tân Lập.',
  },
  {
    rule: 'chương trình kỷ niệm',
    kind: 'festival',
    strength: 'act',
    first: ['trò vui'],
    then: ['kỷ niệm', 'dịp', 'mừng'],
    within: 60,
    example: 'Tối 2/12, thành phố Pleiku tổ chức giải chạy kỷ niệm 90 năm thành lập.',
  },
  {
    rule: 'họp báo',
    kind: 'press_conference',
    strength: 'act',
    first: ['họp báo'],
    example: 'Chiều 3/4, UBND tỉnh Lào Cai họp báo về lễ hội mùa xuân.',
  },
  {
    rule: 'thăm người có công',
    kind: 'visit',
    strength: 'act',
    first: ['thăm'],
    then: ['người có công', 'danh hiệu'],
    within: 60,
    example: 'Ngày 24/7, Chủ tịch UBND tỉnh Trà Vinh đến thăm các gia đình chính sách.',
  },
  {
    rule: 'họp, hội nghị',
    kind: 'meeting',
    strength: 'verb',
    first: ['họp'],
    example: 'Chiều 3/4, Hội đồng Thi đua - Khen thưởng tỉnh họp xét hồ sơ khen thưởng.',
  },
] as const satisfies readonly ActRule[];

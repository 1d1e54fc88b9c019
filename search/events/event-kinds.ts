/** One kind of event. `core` kinds are what the portal is about; `side` kinds are the ceremonies around them. */
interface EventKind {
  readonly id: string;
  readonly label: string;
  readonly rank: 'core' | 'side';
  /** How a heading begins when nothing more exact is known. */
  readonly heading: string;
  /** A sentence whose event is of this kind. */
  readonly example: string;
}

/** Kinds of events, the weightiest first: the main kind of a ceremony of several kinds is decided by the text. */
export const EVENT_KINDS = [
  {
    id: 'anniversary',
    label: 'Kỷ niệm',
    rank: 'core',
    heading: 'Lễ kỷ niệm',
    example: 'Sáng 2/9, tỉnh Long An tổ chức lễ kỷ niệm 70 năm Quốc khánh.',
  },
  {
    id: 'commemoration',
    label: 'Tưởng niệm, tri ân',
    rank: 'core',
    heading: 'Lễ tưởng niệm',
    example: 'Chiều 26/7, đoàn đại biểu tỉnh Phú Yên dâng hương tại Nghĩa trang liệt sĩ.',
  },
  {
    id: 'award',
    label: 'Khen thưởng, trao tặng',
    rank: 'core',
    heading: 'Lễ trao tặng',
    example: 'Ngày 18/5, Thành ủy Huế trao Huy hiệu Đảng cho 25 đảng viên.',
  },
  {
    id: 'recognition',
    label: 'Công nhận, xếp hạng',
    rank: 'side',
    heading: 'Công bố quyết định công nhận',
    example: 'Sáng 12/4, huyện Nghi Xuân công bố quyết định công nhận xã đạt chuẩn nông thôn mới.',
  },
  {
    id: 'groundbreaking',
    label: 'Khởi công',
    rank: 'side',
    heading: 'Lễ khởi công',
    example: 'Ngày 5/6, tỉnh Bình Phước khởi công cầu Mã Đà.',
  },
  {
    id: 'inauguration',
    label: 'Khánh thành',
    rank: 'side',
    heading: 'Lễ khánh thành',
    example: 'Ngày 5/6, tỉnh Bình Phước khánh thành nhà văn hóa lao động.',
  },
  {
    id: 'founding',
    label: 'Thành lập, ra mắt',
    rank: 'side',
    heading: 'Lễ công bố thành lập',
    example: 'Sáng 1/7, Thành ủy Đà Nẵng tổ chức lễ công bố thành lập phường An Hải.',
  },
  {
    id: 'congress',
    label: 'Đại hội',
    rank: 'side',
    heading: 'Đại hội',
    example: 'Ngày 20/8, Đảng bộ tỉnh Cà Mau khai mạc Đại hội lần thứ XVII.',
  },
  {
    id: 'festival',
    label: 'Lễ hội',
    rank: 'side',
    heading: 'Lễ hội',
    example: 'Tối 12/4, tỉnh Phú Thọ khai mạc lễ hội Đền Hùng.',
  },
  {
    id: 'visit',
    label: 'Thăm, tặng quà',
    rank: 'side',
    heading: 'Thăm, tặng quà người có công',
    example: 'Ngày 24/7, Chủ tịch UBND tỉnh Trà Vinh đến thăm các gia đình chính sách.',
  },
  {
    id: 'press_conference',
    label: 'Họp báo',
    rank: 'side',
    heading: 'Họp báo',
    example: 'Chiều 3/4, UBND tỉnh Lào Cai họp báo về lễ hội mùa xuân.',
  },
  {
    id: 'meeting',
    label: 'Hội nghị',
    rank: 'side',
    heading: 'Hội nghị',
    example: 'Chiều 3/4, Hội đồng Thi đua - Khen thưởng tỉnh họp xét hồ sơ khen thưởng.',
  },
  {
    id: 'award_summary',
    label: 'Tổng kết khen thưởng',
    rank: 'side',
    heading: 'Tổng kết khen thưởng',
    example: 'Cả năm 2023, tỉnh Bến Tre có 640 đảng viên được trao Huy hiệu Đảng.',
  },
] as const satisfies readonly EventKind[];

export type EventKindId = (typeof EVENT_KINDS)[number]['id'];

const BY_ID: ReadonlyMap<string, EventKind> = new Map(EVENT_KINDS.map((kind) => [kind.id, kind]));

/** The row of a kind, null for an id that the table does not know. */
export function eventKind(id: string): EventKind | null {
  return BY_ID.get(id) ?? null;
}

/** Whether one of the kinds is among those the portal is about. */
export function isCore(kinds: readonly string[]): boolean {
  return kinds.some((kind) => BY_ID.get(kind)?.rank === 'core');
}

import type { AnniversaryClass } from './anniversary-classes.ts';

/** What an occasion says happened, told by its head words. */
export type OccasionHead =
  | 'liberation'
  | 'founding'
  | 'restoration'
  | 'naming'
  | 'central'
  | 'birth'
  | 'death'
  | 'uprising'
  | 'victory'
  | 'tradition'
  | 'event';

interface HeadRow {
  readonly head: OccasionHead;
  /** Class of an occasion with this head that no table knows; null where what follows decides. */
  readonly class: AnniversaryClass | null;
  readonly words: readonly string[];
  readonly example: string;
}

/** Head words of occasions, as they follow "N năm (ngày)". Births of others than Hồ Chí Minh count as historic events. */
export const OCCASION_HEADS = [
  {
    head: 'liberation',
    class: 'local_liberation',
    words: ['giải phóng', 'hoàn toàn giải phóng', 'quê hương giải phóng'],
    example: 'kỷ niệm 50 năm Ngày giải phóng quê hương',
  },
  {
    head: 'founding',
    class: null,
    words: [
      'thành lập', 'ra đời', 'hình thành', 'xây dựng và phát triển', 'xây dựng phát triển',
      'hình thành và phát triển', 'hình thành phát triển', 'thành lập và phát triển', 'xây dựng trưởng thành',
      'xây dựng và trưởng thành', 'thành lập phát triển', 'ra mắt', 'khai trường', 'hoạt động', 'sáp nhập',
      'đi vào hoạt động', 'phát hành số báo đầu tiên', 'ra số báo đầu tiên', 'ra số đầu', 'phát sóng', 'đồng hành',
    ],
    example: 'kỷ niệm 15 năm thành lập công ty',
  },
  {
    head: 'restoration',
    class: 'admin_unit_founding',
    words: ['tái lập', 'tái thành lập', 'chia tách', 'hợp nhất tỉnh', 'thiết lập tỉnh'],
    example: 'kỷ niệm 25 năm ngày tái lập huyện',
  },
  {
    head: 'naming',
    class: 'admin_unit_founding',
    words: ['danh xưng', 'mang tên', 'vinh dự mang tên', 'chính thức mang tên', 'được mang tên', 'có danh xưng'],
    example: 'kỷ niệm 130 năm danh xưng huyện',
  },
  {
    head: 'central',
    class: 'admin_unit_founding',
    words: [
      'trực thuộc trung ương', 'thành phố trực thuộc trung ương', 'thành thành phố trực thuộc trung ương',
      'lên thành phố', 'trở thành thành phố', 'trở thành đô thị', 'công nhận đô thị',
    ],
    example: 'kỷ niệm 20 năm thành phố trực thuộc Trung ương',
  },
  {
    head: 'birth',
    class: 'historic_event',
    words: ['ngày sinh', 'sinh nhật', 'năm sinh', 'chào đời', 'sinh của', 'sinh cố', 'sinh nhà', 'sinh đồng chí', 'sinh danh'],
    example: 'kỷ niệm 100 năm ngày sinh nhà thơ',
  },
  {
    head: 'death',
    class: 'person_death',
    words: [
      'ngày mất', 'mất', 'hy sinh', 'anh dũng hy sinh', 'từ trần', 'qua đời', 'tạ thế', 'tuẫn tiết', 'tuẫn nạn',
      'nhập niết bàn', 'viên tịch', 'ngày giỗ', 'giỗ', 'húy kỵ', 'húy nhật', 'xả thân', 'ra đi mãi mãi', 'tử tiết',
      'đi xa', 'bước lên máy chém', 'bị xử bắn', 'bị xử chém', 'bị hành quyết', 'ngã xuống', 'tử nạn', 'trút hơi thở cuối cùng',
    ],
    example: 'tưởng niệm 232 năm ngày mất danh y',
  },
  {
    head: 'uprising',
    class: 'uprising',
    words: ['khởi nghĩa', 'đồng khởi', 'cuộc khởi nghĩa', 'phất cờ khởi nghĩa', 'khởi nghĩa vũ trang', 'phong trào khởi nghĩa', 'phong trào đồng khởi'],
    example: 'kỷ niệm 1.984 năm Khởi nghĩa',
  },
  {
    head: 'victory',
    class: 'victory',
    words: ['chiến thắng', 'đại thắng', 'trận thắng', 'thắng trận', 'đánh thắng', 'toàn thắng', 'chiến công'],
    example: 'kỷ niệm 45 năm Ngày chiến thắng',
  },
  {
    head: 'tradition',
    class: 'sector_day',
    words: ['truyền thống', 'ngày hội', 'bộ đội', 'lực lượng vũ trang'],
    example: 'kỷ niệm 80 năm Ngày truyền thống',
  },
  {
    head: 'event',
    class: 'historic_event',
    words: [
      'thiết lập quan hệ', 'phong trào', 'sự kiện', 'xảy ra', 'vụ thảm sát', 'phát động', 'ký kết', 'hoạt động nghệ thuật', 'hoạt động cách mạng', 'hoạt động âm nhạc', 'quan hệ ngoại giao', 'quan hệ đối tác', 'ban hành', 'thực hiện di chúc',
      'hiệp định', 'được công nhận', 'công nhận', 'ghi danh', 'bình thường hóa quan hệ',
    ],
    example: 'kỷ niệm 75 năm thiết lập quan hệ ngoại giao',
  },
] as const satisfies readonly HeadRow[]; // prettier-ignore

/** Class of an occasion by its head alone; null where its object decides. */
export const CLASS_OF_HEAD: ReadonlyMap<OccasionHead, AnniversaryClass | null> = new Map(
  OCCASION_HEADS.map((row) => [row.head, row.class]),
);

import type { KindredRow } from './kindred-row.ts';

/** House, clothes, things of every day. */
export const HOME: readonly KindredRow[] = [
  ['cúp điện', 'mất điện', 'cắt điện'],
  ['cúp nước', 'mất nước', 'cắt nước'],
  ['nón', 'mũ'],
  ['rửa chén', 'rửa bát', 'chén bát', 'bát đĩa'],
  ['thìa', 'muỗng'],
  ['bật lửa', 'hộp quẹt', 'quẹt ga'],
  ['máy lạnh', 'điều hòa'],
  ['tivi', 'ti vi'],
  ['vứt rác', 'xả rác', 'đổ rác', 'quăng rác'],
  ['túi ni lông', 'túi nilon', 'túi nylon', 'bịch ni lông', 'bao ni lông'],
  ['mắt kính', 'kính mắt', 'mắt kiếng'],
  ['xà bông', 'xà phòng'],
  ['nhà vệ sinh', 'toilet', 'wc', 'phòng vệ sinh'],
  ['nhà trọ', 'phòng trọ', 'khu trọ'],
  ['thuê nhà', 'mướn nhà'],
  ['giúp việc', 'osin', 'ô sin'],
  ['tã', 'bỉm'],
  ['quần áo', 'áo quần', 'trang phục'],
  ['áo phông', 'áo thun'],
  ['đồ lót', 'nội y'],
  ['bikini', 'đồ bơi', 'áo tắm', 'đồ tắm'],
  ['hàng hiệu', 'đồ hiệu', 'hàng xa xỉ'],
  ['bông tai', 'khuyên tai', 'hoa tai'],
];

import type { KindredRow } from './kindred-row.ts';

/** Schools, examinations, teachers. */
export const EDUCATION: readonly KindredRow[] = [
  ['đi học', 'đến trường', 'tựu trường', 'nhập học'],
  ['thi đại học', 'tuyển sinh đại học', 'thi tốt nghiệp', 'thi thpt'],
  ['điểm chuẩn', 'điểm trúng tuyển'],
  ['học phí', 'tiền trường'],
  ['tiểu học', 'cấp 1', 'cấp một'],
  ['cấp 2', 'cấp hai', 'trung học cơ sở'],
  ['cấp 3', 'cấp ba', 'trung học phổ thông'],
  ['mầm non', 'mẫu giáo', 'nhà trẻ'],
  ['thi vào lớp 10', 'tuyển sinh lớp 10', 'thi vào 10', 'thi lớp 10'],
  ['thí sinh', 'sĩ tử'],
  ['đáp án', 'lời giải', 'bài giải', 'gợi ý giải'],
  ['thủ khoa', 'đỗ đầu'],
  ['đậu đại học', 'đỗ đại học', 'trúng tuyển đại học', 'vào đại học'],
  ['thi rớt', 'thi trượt', 'rớt đại học', 'trượt đại học'],
  ['dạy thêm', 'học thêm', 'luyện thi'],
  ['khai giảng', 'khai trường'],
  ['trường tư', 'tư thục', 'trường ngoài công lập', 'trường dân lập'],
  ['học online', 'học trực tuyến', 'dạy trực tuyến'],
  ['ký túc xá', 'ktx'],
  ['tiếng anh', 'anh văn', 'english'],
  ['tiếng hoa', 'tiếng trung', 'hoa ngữ'],
];

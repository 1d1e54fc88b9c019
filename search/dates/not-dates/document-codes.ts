import type { NotDate } from '../date-rule.ts';
import { form, oneOf } from '../vocabulary.ts';

const DOCUMENTS = [
  'nghị định', 'nghị quyết', 'quyết định', 'thông tư', 'chỉ thị', 'kế hoạch', 'công văn', 'công điện', 'luật', 'pháp lệnh', 'hướng dẫn', 'thông báo',
  'tờ trình', 'báo cáo', 'kết luận', 'quy định', 'văn bản', 'giấy phép', 'hợp đồng', 'thông tri', 'đề án', 'điều', 'khoản',
] as const; // prettier-ignore
const ADDRESSES = [
  'số nhà',
  'số',
  'hẻm',
  'ngõ',
  'ngách',
  'kiệt',
  'lô',
  'thửa',
  'tổ',
  'phòng',
  'căn hộ',
  'tờ',
  'biển số',
  'lớp',
  'trạm',
  'bài',
  'trang',
  'mã',
  'quốc lộ',
  'tỉnh lộ',
  'ql',
  'tl',
  'đt',
  'km',
] as const;

/** Numbers of papers, houses and telephones. */
export const CODES = [
  {
    name: 'document-number',
    opens: [...DOCUMENTS, 'số', 'qđ', 'nđ', 'nq', 'tt', 'ct'],
    pattern: form(
      `(?:${oneOf(DOCUMENTS)} {1,3}(?:số:? {0,3})?|(?:số|qđ|nđ|nq|tt|ct):? {0,3})\\d{1,5}(?:[/-]\\d{1,4}){0,2}(?:[/-][\\p{L}\\d]{1,10}){0,4}(?![/-]\\d)`,
    ),
    example: 'số 12/2025/NQ-HĐND',
  },
  {
    name: 'code',
    opens: ['#/'],
    pattern: form('\\d{1,5}(?:/\\d{4})?[/-]\\p{L}[\\p{L}\\d]{0,9}(?:[/-][\\p{L}\\d]{1,10}){0,3}'),
    example: '15/2020/NĐ-CP',
  },
  {
    name: 'address',
    opens: ADDRESSES,
    pattern: form(`${oneOf(ADDRESSES)} {0,3}\\d{1,5}(?:[/.-]\\d{1,4}){1,4}\\p{L}?`),
    example: 'hẻm 15/3',
  },
  {
    name: 'phone-number',
    opens: ['#'],
    pattern: form(
      '(?=(?:[ .-]?\\d){8,13}(?!\\d))(?:84|0\\d{1,4}|1[89]00)(?:[ .-]?\\d{2,4}){2,4}(?<!\\d\\d[.-]\\d\\d[.-]\\d{4})',
    ),
    example: '0912.345.678',
  },
  {
    name: 'many-figures',
    opens: ['#/'],
    pattern: form(
      '(?!(?:\\d{1,2}[./-]){2}\\d{4}-\\d{1,2}[./-])\\d{1,4}(?:(?:\\.\\d{1,4}){3,12}|(?:-\\d{1,4}){3,12}|(?:/\\d{1,4}){3,12})|\\d{1,3}[.]\\d{1,3}[.]\\d{1,3}',
    ),
    example: '1.10.30',
  },
] as const satisfies readonly NotDate[];

import { describe, expect, it } from 'vitest';
import { isSameText, textFingerprint } from '../../../search/text/text-fingerprint.ts';

const WIRE =
  'Sáng nay, đoàn viên thanh niên xã Tân Hội ra quân dọn dẹp nghĩa trang liệt sĩ, trồng hai trăm cây hoa giấy dọc lối vào và quét vôi lại các ngôi mộ. ' +
  'Công việc kéo dài đến trưa, có sự góp sức của hội phụ nữ và các cháu học sinh. Ban quản lý cho biết cuối tháng sẽ thay toàn bộ bóng đèn, sửa mái nhà bia. ' +
  'Kinh phí do các mạnh thường quân trong và ngoài xã đóng góp, phần còn lại lấy từ quỹ đền ơn đáp nghĩa của địa phương.';

describe('fingerprints of texts', () => {
  it('are sixteen hexadecimal digits, also of nothing', () => {
    expect(textFingerprint(WIRE)).toMatch(/^[0-9a-f]{16}$/u);
    expect(textFingerprint('')).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('do not see marks, capitals and Unicode forms', () => {
    expect(textFingerprint(WIRE.normalize('NFD').toUpperCase())).toBe(textFingerprint(WIRE));
  });

  it('lie close for a copy with a few words changed', () => {
    const copy = WIRE.replace('Sáng nay', 'Sáng 24/7').replace('hai trăm', '200').concat(' (TTXVN)');
    expect(isSameText(textFingerprint(WIRE), textFingerprint(copy))).toBe(true);
  });

  it('lie apart for other texts of the same kind', () => {
    const other = WIRE.split(' ').reverse().join(' ');
    expect(isSameText(textFingerprint(WIRE), textFingerprint(other))).toBe(false);
  });

  it('take anything else by equality', () => {
    expect(isSameText('một', 'một')).toBe(true);
    expect(isSameText('một', 'hai')).toBe(false);
  });
});

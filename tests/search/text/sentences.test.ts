import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../../search/text/canonical-text.ts';
import { sentences } from '../../../search/text/sentences.ts';

/** Each row is one text, cut where sentences end. */
const TEXTS: readonly (readonly string[])[] = [
  ['Sáng 31/8, thành phố trao Huy hiệu Đảng.', 'Dự lễ có lãnh đạo quận.'],
  ['Lễ tổ chức tại TP. Cần Thơ và Q. Ninh Kiều.', 'Mọi người vui.'],
  ['Trường đặt ở TP.Cần Thơ, H.Phong Điền.', 'Có 3 lớp.'],
  ['PGS.TS. Lê Thị Bông và Th.S Trần Văn Cúc phát biểu.', 'GS. Đào dự.'],
  ['Bà con trồng cam, quýt, bưởi, v.v. Năm nay được mùa.'].flatMap((text) => text.split(/(?<=v\.v\.) /u)),
  ['Thu 1.234 tỷ đồng, tăng 3.5 lần so với 24.3 năm ngoái.', 'Chi 2.000 tỷ.'],
  ['Lễ mở ngày 24.3.', 'Tại lễ, 5 hộ nhận quà.'],
  ['Cầu phục vụ nhân dân.', 'Ngày mai thông xe.'],
  ['Chị nói: "Tôi mừng lắm."', 'Anh gật đầu.'],
  ['"Đẹp quá!"', '- Em reo lên.'],
  ['"Sao vậy?" anh hỏi.', 'Không ai đáp…', 'Rồi họ đi.'],
  ['Họ chờ... mãi mới thấy.', 'Xong!'],
  ['Ông Nguyễn Văn H. (55 tuổi) kể lại.', 'Chị B. cười.'],
  ['Dự án do UBND TP. Hải Phòng giao.', 'Hạn cuối là ngày 5.6.'],
  ['Trẻ em được khám tại TP.', 'Theo kế hoạch, còn hai đợt.'],
  ['Công an mời ông H.', 'Theo điều tra, ông vô can.'],
  ['1. Khen thưởng tập thể.', '2. Khen thưởng cá nhân.'],
  ['a. Phần lễ do phường lo.', 'IV. Tổ chức thực hiện'],
  ['Xem tại baocantho.com.vn để rõ.', 'Hết./.'],
  ['Dòng đầu không dấu chấm', 'Dòng sau cũng vậy'],
  ['Giải bóng đá V.League khai mạc.', 'Đội SHB.Đà Nẵng thắng.'],
  ['Đại hội lần thứ XII.', 'Đại biểu về dự đông.'],
  ['… thì thôi.', '(Ảnh: Thu Hà)'],
];

const MISSING_BLANK: readonly (readonly string[])[] = [
  ['Cầu phục vụ nhân dân.', 'Ngày mai thông xe.'],
  ['Khánh thành năm 2016.', 'Văn phòng dời về đây.'],
  ['Báo cáo của UBND.', 'Ngày 3/2 sẽ họp.'],
];

const cut = (text: string): string[] => sentences(text).map((sentence) => sentence.text);

describe('sentences', () => {
  test.each(TEXTS)('%s', (...parts) => {
    const lines = parts[0] === 'Dòng đầu không dấu chấm' || parts[0]?.startsWith('a. ') === true;
    expect(cut(parts.join(lines ? '\n' : ' '))).toEqual(parts);
  });

  test.each(MISSING_BLANK)('without the blank: %s', (...parts) => {
    expect(cut(parts.join(''))).toEqual(parts);
  });

  test('ranges cut the sentences out of the text, in order and without overlaps', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('TP', 'A', 'â', ' ', '.', '…', '"', "'", ')', '-', '1', '\n', '/'),
        }),
        (given) => {
          const { text } = canonicalText(given);
          let end = 0;
          for (const sentence of sentences(text)) {
            expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
            expect(sentence.text).toBe(sentence.text.trim());
            expect(text.slice(end, sentence.start).trim()).toBe('');
            end = sentence.end;
          }
          expect(text.slice(end).trim()).toBe('');
        },
      ),
    );
  });

  test('hostile text takes no longer than its length asks for', () => {
    const hostile = ['.', '. ', '."', 'A.', 'TP. ', '\n', '…"', ' '].map((part) => part.repeat(200_000));
    const start = performance.now();
    for (const text of hostile) sentences(text);
    expect(performance.now() - start).toBeLessThan(6_000);
  });
});

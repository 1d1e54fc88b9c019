import type { NotNews } from './not-news-row.ts';

/** Sentences whose acts are no news. */
export const NO_NEWS_SENTENCES: readonly NotNews[] = [
  {
    why: 'worship',
    scope: 'sentence',
    pattern:
      /(?<!\p{L})(?:giỗ chạp|ma chay|thờ cúng gia tiên|cầu (?:may|tài|lộc|bình an|an lành|duyên|nguyện|quốc thái)|quốc thái dân an|thành hoàng|Thành hoàng|lễ chùa|đi lễ|lễ [Pp]hật|chiêm bái|khách thập phương|không được|nên thắp|cấm|người quá cố|lễ bái|xin ấn|khai ấn|[Kk]hai Ấn|rước ấn|xếp hàng (?:dài )?(?:chờ )?(?:vào )?viếng|cướp lộc|cúng dường|thần tài)(?!\p{L})/u,
    example: 'Dòng người chen nhau dâng hương cầu may đầu năm.',
  },
  {
    why: 'funeral',
    scope: 'sentence',
    pattern:
      /(?:linh cữu|tang lễ|lễ tang|viếng tang|nhà tang lễ|(?<!truy điệu(?:,| và) )an táng(?! (?:hài cốt|liệt))|quốc tang|sổ tang|qua đời|từ trần|đưa tang|các nạn nhân|chia buồn|tin buồn|cáo phó|lễ nhập quan|[Ll]ễ truy điệu (?:lúc|vào lúc)|[Ll]ễ viếng (?:lúc|bắt đầu))(?!\p{L})/u,
    example: 'Các đoàn đến viếng linh cữu nhạc sĩ.',
  },
  {
    why: 'private journey',
    scope: 'sentence',
    pattern: /(?<!\p{L})(?:chạy bộ|đạp xe|đi bộ) (?:xuyên|dọc|vòng quanh)(?!\p{L})/u,
    example: 'Anh thắp hương rồi bắt đầu hành trình chạy bộ xuyên Việt.',
  },
  {
    why: 'family rite',
    scope: 'sentence',
    pattern:
      /(?:[Nn]gười (?:nhà|thân|trong gia đình)|[Gg]ia đình (?:ông|bà|anh|chị))[^.;,]{0,30} thắp hương|(?:[Gg]ia đình|[Dd]òng họ|[Cc]on cháu)[^.;]{0,50} (?:tổ chức|làm|cúng)[^.;]{0,40} (?:giỗ|tưởng nhớ)|ngày (?:chánh )?giỗ(?! [Tt]ổ)|(?<!\p{L})(?:giỗ|mộ|mộ phần|hương cho|hương báo tin cho) (?:người )?(?:vợ|chồng|mẹ(?! (?:Việt|VN))|cha|bố|ông bà|cha mẹ|tổ tiên|con trai|con gái)(?!\p{L})/u,
    example: 'Gia đình nghệ sĩ tổ chức lễ giỗ 9 năm ngày ông mất.',
  },
  {
    why: 'opinion',
    scope: 'sentence',
    pattern: /^[Tt]heo (?:các |một số |giới )?(?:chuyên gia|nhà quan sát|giới phân tích|TS|GS|PGS)(?!\p{L})/u,
    example: 'Theo các chuyên gia, lễ diễu binh cho thấy nội lực dân tộc.',
  },
  {
    why: 'habit or rule',
    scope: 'sentence',
    pattern:
      /(?<!\p{L})(?:[Mm]ỗi năm|[Hh]ằng năm|[Hh]àng năm|thường niên|thường được tổ chức|[Mm]ỗi dịp|[Cc]ứ đến|mỗi khi|thông thường|như mọi năm|hay thực hiện|theo thông lệ|[Nn]ếu (?:đạt|có|được)|(?:trong|đối với|với|các) trường hợp|mức thưởng|tiền thưởng kèm)(?!\p{L})/u,
    example: 'Hằng năm, huyện tổ chức lễ viếng vào dịp này.',
  },
  {
    why: 'question',
    scope: 'sentence',
    pattern: /\?["']?$|(?<!\p{L})(?:muốn (?:hỏi|biết)|hay không|có được (?:nhận|tặng|trao|xét))(?!\p{L})/u,
    example: 'Gia đình muốn biết cụ có được nhận Huy hiệu Đảng trước hạn không.',
  },
  {
    why: 'running total',
    scope: 'sentence',
    pattern:
      /(?:[Đđ]ến nay|[Cc]ho đến thời điểm này|[Tt]ính đến|[Tt]ừ trước (?:đến|tới) nay|[Tt]ừ năm \d{4} đến|[Tt]rong (?:suốt )?\d+ năm(?: qua|,)|[Nn]hìn lại nhiệm kỳ|nhiều năm qua|những năm qua|những năm trước|\d năm liền|trong nhiệm kỳ|[Ll]ũy kế|[Hh]iện (?:toàn|có)|[Tt]oàn (?:tỉnh|huyện|xã|thành phố) (?:hiện|đã) có)(?!\p{L})/u,
    example: 'Đến nay, toàn huyện đã có 1.200 đảng viên được trao Huy hiệu Đảng.',
  },
  {
    why: 'last year',
    scope: 'sentence',
    pattern:
      /(?<!\p{L})(?:năm ngoái|năm trước|những năm trước)[^.;]{0,100}(?:nhận|được tặng|được trao|được phong)(?!\p{L})/u,
    example: 'Đặc biệt năm ngoái, trường đã vinh dự nhận Bằng khen của Thủ tướng.',
  },
  {
    why: 'memory',
    scope: 'sentence',
    pattern:
      /^(?:Ông|Bà|Cụ) (?:đã |từng |còn )?được (?:Đảng|Nhà nước)|^Năm \d{4}, (?:ông|bà|cụ|anh|chị) |(?:^|, )[Nn]ăm \d{4}, (?:anh |chị |ông |bà )?(?:\p{Lu}\p{Ll}+ ){2,4}(?:được|vinh dự) |(?<!\p{L})(?:[Nn]hớ lại|[Ss]au này|[Hh]ồi ấy|hồi đó|vẫn nhớ|nhớ như in|ngày ấy|năm ấy|[Tt]huở|khi còn sống|lúc sinh thời|kể rằng|bồi hồi nhớ|trên tường|treo trang trọng|cuốn hồi ký|hồi ký)(?!\p{L})/u,
    example: 'Ông nhớ lại ngày được trao Huân chương Chiến công.',
  },
];

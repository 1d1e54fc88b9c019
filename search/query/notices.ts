/** What a reader should know about how the query was read. `words` are the reader's own. */
export interface QueryNotice {
  readonly code: NoticeCode;
  readonly words: string;
}

/** Sentences for people; `example` is a query that brings the notice. */
export const NOTICES = {
  empty: { say: () => 'Hãy gõ từ cần tìm.', example: '' },
  'no-words': { say: () => 'Câu tìm chỉ có dấu câu. Hãy gõ ít nhất một chữ hoặc số.', example: '"?!" …' },
  'only-excluded': { say: () => 'Dấu trừ chỉ loại bớt kết quả. Hãy thêm ít nhất một từ cần tìm.', example: '-bóng -đá' },
  'only-stop-words': { say: () => 'Câu tìm chỉ có những từ rất thường gặp; thêm một tên riêng hay một danh từ sẽ rõ hơn.', example: 'và của những' },
  'unclosed-quote': { say: () => 'Dấu ngoặc kép chưa đóng nên được bỏ qua; hãy đóng ngoặc để tìm nguyên cụm từ.', example: '"tưởng niệm liệt sĩ' },
  'unknown-value': { say: (words: string) => `Không có mục “${words}” để lọc: các chữ ấy được tìm như từ thường.`, example: 'nơi:Atlantis' },
  cut: { say: () => 'Câu tìm quá dài: chỉ phần đầu được dùng.', example: 'lễ '.repeat(200) },
} as const satisfies Record<string, { readonly say: (words: string) => string; readonly example: string }>; // prettier-ignore

export type NoticeCode = keyof typeof NOTICES;

/** The notice as a Vietnamese sentence; not escaped for any page. */
export function noticeSentence(notice: QueryNotice): string {
  return NOTICES[notice.code].say(notice.words);
}

const MARKS = /\p{M}+/gu;

/** Lower case without marks, `đ` as `d`: what is compared when no mark is typed. Input may be in any form. */
export function foldVietnamese(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đĐðÐƉ]/gu, 'd')
    .toLowerCase();
}

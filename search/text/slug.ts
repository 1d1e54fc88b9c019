import { foldVietnamese } from './fold-vietnamese.ts';

/** `Bà Rịa - Vũng Tàu` → `ba-ria-vung-tau`: ids and URL words. */
export function slug(text: string): string {
  return foldVietnamese(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

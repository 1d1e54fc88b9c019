import { vi } from '../i18n/vi.ts';

const LONGEST = 260;
/** What a cut must not end with: an opened bracket, a dash or a comma that nothing follows. */
const LOOSE_END = /[\s,;:([–-]+$/u;

/** A sentence in one line, cut at a word with an ellipsis where it is too long. */
export function shortened(text: string, longest = LONGEST): string {
  const whole = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (whole.length <= longest) return whole;
  const cut = whole.slice(0, longest);
  const end = Math.max(cut.lastIndexOf(' '), Math.floor(longest / 2));
  return `${cut.slice(0, end).toWellFormed().replace(LOOSE_END, '')}…`;
}

/** An article's title; articles may lack one. */
export function headline(title: string): string {
  const line = title.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return line === '' ? vi.article.untitled : line;
}

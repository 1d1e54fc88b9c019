/** Longest single article or line, in bytes. Longer ones are reported and stepped over, never held in memory. */
export const MAX_ARTICLE_BYTES = 16 * 1024 * 1024;

/** Longest text of one article, in UTF-16 units: a thousand printed pages. */
export const MAX_TEXT_LENGTH = 4_000_000;

/** `16777216` → `16 MB`, for messages. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

/** Longest single article or line, in bytes. Longer ones are reported and stepped over, never held in memory. */
export const MAX_ARTICLE_BYTES = 16 * 1024 * 1024;

/** `16777216` → `16 MB`, for messages. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

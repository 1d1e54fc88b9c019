import { DATE_REASONS } from '../../search/dates/date-reasons.ts';
import { vi } from '../i18n/vi.ts';

const SENTENCES: ReadonlyMap<string, string> = new Map(Object.entries(DATE_REASONS));

/** How an event's day was found, as a sentence; `code` null means that the text gives it whole. */
export function dateReason(code: string | null): string {
  if (code === null) return vi.event.written;
  const words = SENTENCES.get(code);
  return words === undefined ? vi.event.inferred : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

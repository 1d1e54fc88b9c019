import {
  countDocument,
  emptyStatistics,
  slotStamps,
  type TermStatistics,
} from '../../../search/ranking/term-statistics.ts';
import type { DocumentTokens } from '../../../search/ranking/token-keys.ts';

/** Statistics of an index that holds some documents. */
export function statisticsOf(documents: readonly DocumentTokens[]): TermStatistics {
  const [statistics, stamps] = [emptyStatistics(), slotStamps()];
  for (const document of documents) countDocument(statistics, document, 1, stamps);
  return statistics;
}

import type { EventDocument, EventReport } from '../../search/model/documents.ts';
import { engine } from './engine.ts';

export interface EventAnswer {
  readonly document: EventDocument;
  /** Number of the event within a report's article, from 0; undefined where the article doesn't tell. */
  readonly numberOf: (report: EventReport) => number | undefined;
}

/** An event with the places of its sentences in its articles; null for an id that the index lacks. */
export async function loadEvent(id: string): Promise<EventAnswer | null> {
  const document = await engine().events.get(id);
  if (document === null) return null;
  const articles = await engine().articles.getMany(document.reports.map(({ articleId }) => articleId));
  const numbers = new Map(
    articles.map(({ id: articleId, eventIds }) => [articleId, eventIds.indexOf(id)] as const),
  );
  const numberOf = ({ articleId }: EventReport): number | undefined => {
    const number = numbers.get(articleId) ?? -1;
    return number < 0 ? undefined : number;
  };
  return { document, numberOf };
}

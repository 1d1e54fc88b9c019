import { articleView } from '../engine/document-views.ts';
import { prepareDocument, type PreparedDocument } from '../engine/prepare-document.ts';
import type { SearchEngine } from '../engine/search-engine.ts';
import type { ArticleDocument } from '../model/documents.ts';
import { type EventChanges, mergeEvents } from './merge-events.ts';
import type { ReadRecord } from './read-records.ts';

/** The document with the ids of the events that its tellings were merged into. */
export function withEventIds(document: ArticleDocument, eventId: EventChanges['eventId']): ArticleDocument {
  if (document.events.length === 0) return document;
  const ids = document.events.map((event) => eventId(document.id, event)).filter((id) => id !== null);
  return { ...document, eventIds: ids };
}

/** An article that tells events, with their ids. */
function linked({ prepared, telling }: ReadRecord, { eventId }: EventChanges): PreparedDocument {
  return telling === null
    ? prepared
    : { ...prepared, json: Buffer.from(JSON.stringify(withEventIds(telling, eventId))) };
}

async function writeEvents({ events }: SearchEngine, changes: EventChanges): Promise<void> {
  if (changes.put.length > 0) await events.put(changes.put);
  if (changes.remove.length > 0) await events.remove(changes.remove);
}

/** Articles that were not read now, with the new ids of their events. */
async function movedDocuments({ articles }: SearchEngine, changes: EventChanges): Promise<ArticleDocument[]> {
  if (changes.movedArticles.length === 0) return [];
  const documents = await articles.getMany(changes.movedArticles);
  return documents.map((document) => withEventIds(document, changes.eventId));
}

/**
 * Writes articles and what they tell. Events come first: a run that is killed in between leaves the articles as they
 * were, so the next run reads them again and arrives at the same events.
 */
export async function writeArticles(engine: SearchEngine, records: readonly ReadRecord[]): Promise<void> {
  if (records.length === 0) return;
  const ids = records.map(({ prepared }) => prepared.id);
  const changes = await mergeEvents(
    engine.events,
    ids,
    records.flatMap(({ reports }) => reports),
  );
  await writeEvents(engine, changes);
  const moved = await movedDocuments(engine, changes);
  await engine.articles.putPrepared([
    ...records.map((record) => linked(record, changes)),
    ...moved.map((document) => prepareDocument(document, articleView)),
  ]);
}

/** Removes articles with their part in events; an event that nobody else tells goes with them. */
export async function removeArticles(engine: SearchEngine, ids: readonly string[]): Promise<void> {
  const changes = await mergeEvents(engine.events, ids, []);
  await writeEvents(engine, changes);
  const moved = await movedDocuments(engine, changes);
  if (moved.length > 0) await engine.articles.put(moved);
  await engine.articles.remove(ids);
}

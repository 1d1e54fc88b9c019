/** The latest of documents with the same id, so that each is written and counted once. */
export function lastOfEach<Document extends { readonly id: string }>(
  documents: readonly Document[],
): Document[] {
  return [...new Map(documents.map((document) => [document.id, document])).values()];
}

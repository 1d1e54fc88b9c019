/** The thread that reads all titles and sorts what can be offered: `suggestions.ts` starts it and keeps what it sends. */
import { parentPort } from 'node:worker_threads';
import { openConfiguredEngine } from '../../search/engine/open-engine.ts';
import { buffersOf, suggestionIndex, type Suggestible } from '../../search/suggest/suggestion-index.ts';
import { nameCounts, offeredNames } from './offered-names.ts';

const NEWEST_TITLES = 100_000;

const engine = openConfiguredEngine(process.env);
try {
  const headings = await engine.articles.headings(NEWEST_TITLES);
  // Newer titles weigh more.
  const titles = headings.map(({ id, title }, place): Suggestible => {
    return { kind: 'title', text: title, target: id, weight: headings.length - place };
  });
  const index = suggestionIndex([...offeredNames(await nameCounts(engine)), ...titles]);
  parentPort?.postMessage({ index, titles: titles.length }, buffersOf(index));
} finally {
  await engine.close();
}

import type { Snippet } from '../engine/search-engine.ts';
import type { QueryPlan } from '../model/query-plan.ts';
import { textWords, type TextWords } from '../text/text-words.ts';
import { highlightStretches, type HighlightedStretch } from './highlights.ts';

const SNIPPET_LENGTH = 260;
const CUT = '…';

/** A whole field with the query's words marked. */
export function highlightField(plan: QueryPlan | null, text: string): Snippet {
  const stretches = plan === null ? [] : highlightStretches(plan, textWords(text));
  return { text, highlights: stretches.map(({ start, end }) => [start, end]) };
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** The stretch of text no longer than a snippet that holds most of the query, each part of it counted once. */
function bestWindow(stretches: readonly HighlightedStretch[]): Window {
  let best: Window = { from: 0, to: 0, weight: 0 };
  const inside = new Map<string, number>();
  let weight = 0;
  let first = 0;
  const count = (stretch: HighlightedStretch, change: 1 | -1): void => {
    const before = inside.get(stretch.words) ?? 0;
    inside.set(stretch.words, before + change);
    if (before === 0 || before + change === 0) weight += change * stretch.weight;
  };
  stretches.forEach((stretch, last) => {
    count(stretch, 1);
    let oldest = stretches[first];
    while (first < last && oldest !== undefined && stretch.end - oldest.start > SNIPPET_LENGTH) {
      count(oldest, -1);
      first += 1;
      oldest = stretches[first];
    }
    if (weight > best.weight) best = { from: oldest?.start ?? 0, to: stretch.end, weight };
  });
  return best;
}

/** Widens a window to snippet length around its middle, to the borders of words. */
function widen(text: string, { starts, ends }: TextWords, { from, to }: Window): [number, number] {
  const room = Math.max(0, SNIPPET_LENGTH - (to - from));
  const start = Math.max(0, Math.min(from - Math.floor(room / 3), text.length - SNIPPET_LENGTH));
  const end = Math.min(text.length, start + Math.max(SNIPPET_LENGTH, to - from));
  const first = start === 0 ? 0 : (starts.find((at) => at >= start) ?? start);
  const last = end === text.length ? end : (ends.findLast((at) => at <= end) ?? end);
  return [Math.min(first, from), Math.max(last, to)];
}

function cutOut(text: string, from: number, to: number, stretches: readonly HighlightedStretch[]): Snippet {
  const before = text.slice(0, from).trim() === '' ? '' : CUT;
  const after = text.slice(to).trim() === '' ? '' : CUT;
  const highlights = stretches
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => [start - from + before.length, end - from + before.length] as const);
  return { text: before + text.slice(from, to) + after, highlights };
}

/**
 * A snippet of the text, letter for letter as given, around the place that holds most of the query;
 * its beginning where nothing of the query is there. Ranges count in the snippet's own text.
 */
function snippetOf(plan: QueryPlan | null, text: string): { snippet: Snippet; weight: number } {
  const words = textWords(text);
  const stretches = plan === null ? [] : highlightStretches(plan, words);
  const window = bestWindow(stretches);
  const [from, to] = widen(text, words, window);
  return { snippet: cutOut(text, from, to, stretches), weight: window.weight };
}

/** The better snippet of lead and body; the lead where they are alike. */
export function bestSnippet(plan: QueryPlan | null, lead: string, body: string): Snippet {
  const first = snippetOf(plan, lead);
  if (lead !== '' && (plan === null || body === '')) return first.snippet;
  const second = snippetOf(plan, body);
  return lead === '' || second.weight > first.weight ? second.snippet : first.snippet;
}

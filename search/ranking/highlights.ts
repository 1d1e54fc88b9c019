import type { QueryPlan } from '../model/query-plan.ts';
import type { TextWords } from '../text/text-words.ts';

/** `[start, end)` of a stretch that the query speaks of, and how much it says. */
export interface HighlightedStretch {
  readonly start: number;
  readonly end: number;
  /** Folded: the same words say no more the second time. */
  readonly words: string;
  readonly weight: number;
}

interface Wanted {
  readonly folded: readonly string[];
  readonly coded: readonly string[] | null;
}

/** A run of words outweighs the same words apart. */
const RUN_BONUS = 2;

function runAt(words: TextWords, at: number, { folded, coded }: Wanted): 'exact' | 'folded' | null {
  if (at + folded.length > words.count) return null;
  let exact = true;
  for (let step = 0; step < folded.length; step += 1) {
    const word = words.keysOf(at + step);
    if (word.folded !== folded[step]) return null;
    if (coded !== null && word.coded !== coded[step]) exact = false;
  }
  return exact ? 'exact' : 'folded';
}

type Starts = ReadonlyMap<string, readonly number[]>;

/** All places of one phrase; the ones with the typed marks only, where there are such. */
function places(words: TextWords, starts: Starts, wanted: Wanted): number[] {
  const found: { at: number; exact: boolean }[] = [];
  for (const at of starts.get(wanted.folded[0] ?? '') ?? []) {
    const run = runAt(words, at, wanted);
    if (run !== null) found.push({ at, exact: run === 'exact' });
  }
  const exact = found.filter((place) => place.exact);
  return (exact.length > 0 ? exact : found).map(({ at }) => at);
}

/** Where the words of a query stand among the words of a text, in order and joined where they touch. */
export function highlightStretches({ clauses, kindred }: QueryPlan, words: TextWords): HighlightedStretch[] {
  const phrases = [
    ...clauses.flatMap(({ alternatives }) => alternatives),
    ...kindred.flatMap((akin) => akin.phrases),
  ];
  const asked = phrases.flatMap(({ folded }) => folded);
  const starts = words.placesOf(new Set(asked));
  const lit = new Map<number, number>();
  const light = (wanted: Wanted): boolean => {
    const found = places(words, starts, wanted);
    const weight = wanted.folded.length > 1 ? RUN_BONUS : 1;
    for (const at of found) {
      wanted.folded.forEach((_, step) => lit.set(at + step, Math.max(lit.get(at + step) ?? 0, weight)));
    }
    return found.length > 0;
  };
  const told = clauses.map(({ alternatives }) => {
    if (alternatives.map(light).includes(true)) return true;
    const parts = alternatives.flatMap(({ folded, coded }) =>
      folded.map((word, at) => ({ folded: [word], coded: coded === null ? null : [coded[at] ?? ''] })),
    );
    return parts.map(light).includes(true);
  });
  // Words akin to those of the query are what a text speaks of that lacks some of these.
  for (const { clauses: places, phrases: akin } of kindred) {
    if (places.some((place) => told[place] !== true)) akin.forEach(light);
  }
  return joined(words, lit);
}

function joined(words: TextWords, lit: ReadonlyMap<number, number>): HighlightedStretch[] {
  const stretches: { start: number; end: number; words: string; weight: number }[] = [];
  let last = -2;
  for (const at of [...lit.keys()].sort((one, other) => one - other)) {
    const [start, end, weight] = [words.starts[at] ?? 0, words.ends[at] ?? 0, lit.get(at) ?? 0];
    const { folded } = words.keysOf(at);
    const open = stretches.at(-1);
    if (open !== undefined && at === last + 1) {
      open.end = end;
      open.words += ` ${folded}`;
      open.weight += weight + 1;
    } else stretches.push({ start, end, words: folded, weight });
    last = at;
  }
  return stretches;
}

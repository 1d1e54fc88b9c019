import type { EventKindId } from '../event-kinds.ts';

/** Why one act of a sentence is no event, though others of the sentence may be. Patterns are held against lower-case text. */
export interface NotAnAct {
  readonly why: string;
  readonly kinds: readonly EventKindId[];
  /** `before`: the text up to the act; `from`: the text from the act's first word on. */
  readonly side: 'before' | 'from';
  /** Whether a day, month or quarter told in the sentence makes a plan or a report of it all the same. */
  readonly unlessDated?: true;
  /** Whether a word of the future in the clause before the act makes a plan of it all the same. */
  readonly unlessAhead?: true;
  readonly pattern: RegExp;
  /** A sentence of which nothing else is told. */
  readonly example: string;
}

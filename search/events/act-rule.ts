import type { CueId } from './cue-words.ts';
import type { EventKindId } from './event-kinds.ts';

/**
 * How much an act says by itself. `ceremony`: the text names a ceremony; `act`: it tells the doing;
 * `verb`: a verb that counts only beside a day of its own, or where another sentence tells the ceremony.
 */
export type ActStrength = 'ceremony' | 'act' | 'verb';

/** One way to tell an event: a cue, and perhaps a second one near it. */
export interface ActRule {
  readonly rule: string;
  readonly kind: EventKindId;
  readonly strength: ActStrength;
  readonly first: readonly CueId[];
  /** Must follow within so many signs; absent where the first cue is enough. */
  readonly then?: readonly CueId[];
  readonly within?: number;
  /** Must stand somewhere in the sentence. */
  readonly beside?: readonly CueId[];
  /** Must not stand between the two cues, or just before a lone one. */
  readonly unless?: readonly CueId[];
  /** Must not stand in the sentence unless a public body is told beside it. */
  readonly without?: readonly CueId[];
  readonly example: string;
}

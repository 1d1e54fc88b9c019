import type { TextRange } from './mention.ts';
import type { PartialDate } from './partial-date.ts';

export type EventStatus = 'held' | 'planned';

/** Outcome of origin + ordinal = year: a mismatch is kept and shown, not hidden. */
export type AnniversaryCheck = 'holds' | 'fails' | 'unchecked';

/** An anniversary that a ceremony marks. */
export interface Anniversary {
  /** In words, as a heading: "Quốc khánh". */
  readonly subject: string;
  /** Class for comparison, from the observances table: `national_day`, `admin_unit_founding`, … */
  readonly class: string;
  /** Row of the observances table, null for an occasion it does not know. */
  readonly observance: string | null;
  /** As written, null where only the occasion is named. */
  readonly ordinal: number | null;
  /** As exactly as it is known: `1945-09-02`, `1944-12`, `1791`; null when unknown. */
  readonly origin: string | null;
  /** Lunar day as written, `D/M`, for lunar occasions. */
  readonly lunar: string | null;
  readonly check: AnniversaryCheck;
}

/** One award, or one tier of the Party badge, given at a ceremony. */
export interface Award {
  /** As in the awards table, with its class: "Huân chương Lao động hạng Ba". */
  readonly name: string;
  /** Years of Party membership, for "Huy hiệu Đảng" only. */
  readonly tier: number | null;
  readonly count: number | null;
  readonly posthumous: boolean;
}

/** Who received: the stated total, and how many stood there in person for how many. */
export interface Recipients {
  readonly total: number | null;
  readonly inPerson: number | null;
  readonly represented: number | null;
  /** Whether the counts of the tiers add up to the total; null where they cannot be compared. */
  readonly sumHolds: boolean | null;
}

/** Where an event took place. */
export interface EventPlace {
  /** Gazetteer id of the province-level unit on the day of the event. */
  readonly placeId: string | null;
  /** Its short name on that day. */
  readonly province: string | null;
  /** What the text names below the province, with its unit word. */
  readonly districtOrWard: string | null;
}

/** The sentence that proves an event, letter for letter, with its place in the article. */
export interface Evidence extends TextRange {
  readonly sentence: string;
}

/** An event as one article tells it. */
export interface ArticleEvent {
  /** Rows of the event-kinds table, the main kind first; never empty. */
  readonly kinds: readonly string[];
  /** The day of the ceremony, not of what it remembers; null where the text tells none. */
  readonly date: PartialDate | null;
  /** How the day was found, as a code the site has words for: `written`, `same-day`, `dateline`, … */
  readonly dateReason: string | null;
  readonly status: EventStatus;
  readonly place: EventPlace;
  readonly anniversaries: readonly Anniversary[];
  readonly awards: readonly Award[];
  readonly recipients: Recipients;
  readonly evidence: Evidence;
  /** Name of the rule that fired. */
  readonly rule: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

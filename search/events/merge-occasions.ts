import type { Anniversary } from '../model/event.ts';

/** How exactly an occasion is told: its number counts most, then the day remembered. */
export function exactness(mark: Anniversary): number {
  return (mark.ordinal === null ? 0 : 20) + (mark.origin?.length ?? 0);
}

/** How far the words leave open what an occasion is: any event, or a day of tradition without saying whose; 0 for none. */
function vagueness({ class: name, observance, subject }: Anniversary): number {
  if (name === 'historic_event') return 2;
  const bare = observance === null && /^(?:ngày )?truyền thống(?: (?:của )?đơn vị)?$/iu.test(subject);
  return bare && name === 'sector_day' ? 1 : 0;
}

/** The same occasion told twice, once perhaps less exactly. */
export function isSame(one: Anniversary, other: Anniversary): boolean {
  const ordinals = one.ordinal === null || other.ordinal === null || one.ordinal === other.ordinal;
  const vague = vagueness(one) > 0 || vagueness(other) > 0;
  return (
    ordinals &&
    (one.class === other.class || (vague && one.ordinal === other.ordinal && one.ordinal !== null))
  );
}

/** Of two tellings of one occasion the one that says more. */
export function fuller(one: Anniversary, other: Anniversary): Anniversary {
  if (one.class !== other.class) return vagueness(other) < vagueness(one) ? other : one;
  return exactness(other) > exactness(one) ? other : one;
}

/** Occasions told several times, each once. */
export function merged(marks: readonly Anniversary[]): Anniversary[] {
  const kept: Anniversary[] = [];
  for (const mark of marks) {
    const at = kept.findIndex((known) => isSame(known, mark));
    const known = kept[at];
    if (known === undefined) kept.push(mark);
    else kept[at] = fuller(known, mark);
  }
  return kept;
}

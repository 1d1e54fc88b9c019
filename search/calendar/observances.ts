import type { Observance } from './observance.ts';
import { NATIONAL_DAYS } from './observances/national.ts';

/** Every day the project knows, in the order in which pages list them. */
export const OBSERVANCES: readonly Observance[] = [...NATIONAL_DAYS];

const BY_ID: ReadonlyMap<string, Observance> = new Map(OBSERVANCES.map((day) => [day.id, day]));

/** The row of an id, null for ids the table does not have. */
export function observanceById(id: string): Observance | null {
  return BY_ID.get(id) ?? null;
}

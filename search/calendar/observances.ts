import type { Observance } from './observance.ts';
import { FORCE_DAYS } from './observances/forces.ts';
import { FOREIGN_DAYS } from './observances/foreign.ts';
import { HISTORIC_DAYS } from './observances/history.ts';
import { LOCAL_DAYS } from './observances/local.ts';
import { NATIONAL_DAYS } from './observances/national.ts';
import { ORGANISATION_DAYS } from './observances/organisations.ts';
import { PERSON_DAYS } from './observances/persons.ts';
import { SECTOR_DAYS } from './observances/sectors.ts';

/** Every day the project knows, in the order in which pages list them. */
export const OBSERVANCES: readonly Observance[] = [
  ...NATIONAL_DAYS,
  ...LOCAL_DAYS,
  ...HISTORIC_DAYS,
  ...FORCE_DAYS,
  ...SECTOR_DAYS,
  ...ORGANISATION_DAYS,
  ...PERSON_DAYS,
  ...FOREIGN_DAYS,
];

const BY_ID: ReadonlyMap<string, Observance> = new Map(OBSERVANCES.map((day) => [day.id, day]));

/** The row of an id, null for ids the table does not have. */
export function observanceById(id: string): Observance | null {
  return BY_ID.get(id) ?? null;
}

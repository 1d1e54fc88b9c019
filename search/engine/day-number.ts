const DAY_MS = 86_400_000;

/** Days since 1970 of an ISO day: they sort and compare faster than text. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** The ISO day of a day number. */
export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

const VIETNAM_MS = 7 * 3_600_000;

interface DateForm {
  readonly name: string;
  readonly pattern: RegExp;
  /** The ISO day, or null where the numbers are no date. */
  readonly day: (groups: Readonly<Record<string, string | undefined>>, whole: string) => string | null;
  readonly example: readonly [given: string, day: string];
}

/** The day that an instant falls on in Vietnam (UTC+7, no summer time). */
function dayInVietnam(milliseconds: number): string | null {
  const date = new Date(milliseconds + VIETNAM_MS);
  if (Number.isNaN(date.valueOf())) return null;
  const day = date.toISOString().slice(0, 10);
  return /^(?:1[89]|20)\d\d-/u.test(day) ? day : null;
}

/** An ISO day from written numbers, null for the 31st of February. */
function calendarDay(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** Ways in which sources write the day of publication; the first that fits counts. */
export const DATE_FORMS: readonly DateForm[] = [
  {
    name: 'ISO instant',
    pattern: /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d[\d:.,]*\s?(?:Z|[+-]\d\d:?\d\d)$/u,
    day: (_, whole) =>
      dayInVietnam(Date.parse(whole.replace(' ', 'T').replace(',', '.').replace(/\s/gu, ''))),
    example: ['2025-08-09T18:30:00Z', '2025-08-10'],
  },
  {
    name: 'ISO day, or local time',
    pattern: /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:$|[T\s,])/u,
    day: ({ year, month, day }) => calendarDay(year, month, day),
    example: ['2023-08-31 23:10:00', '2023-08-31'],
  },
  {
    name: 'RFC 822',
    pattern: /^(?:[A-Z][a-z]{2},?\s+)?\d{1,2}\s+[A-Z][a-z]{2,8}\s+\d{4}\s+\d{1,2}:\d\d/u,
    day: (_, whole) => dayInVietnam(Date.parse(whole)),
    example: ['Thu, 31 Aug 2023 20:15:00 GMT', '2023-09-01'],
  },
  {
    name: 'seconds since 1970',
    pattern: /^(?<seconds>\d{9,10})(?:\.\d+)?$/u,
    day: ({ seconds }) => dayInVietnam(Number(seconds) * 1000),
    example: ['1693508400', '2023-09-01'],
  },
  {
    name: 'milliseconds since 1970',
    pattern: /^(?<milliseconds>\d{12,13})$/u,
    day: ({ milliseconds }) => dayInVietnam(Number(milliseconds)),
    example: ['1693508400000', '2023-09-01'],
  },
  {
    name: 'day in words',
    pattern: /(?<!\p{N})(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s*(?:,|năm)\s*(?<year>\d{4})(?!\p{N})/iu,
    day: ({ year, month, day }) => calendarDay(year, month, day),
    example: ['Thứ Năm, ngày 31 tháng 8 năm 2023', '2023-08-31'],
  },
  {
    name: 'day before month',
    pattern: /(?<![\p{N}/.-])(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})(?![\p{N}/])/u,
    day: ({ year, month, day }) => calendarDay(year, month, day),
    example: ['Thứ Ba, 09/01/2024 | 10:22 (GMT+7)', '2024-01-09'],
  },
];

/** The ISO day of publication, as it was in Vietnam; null where the text tells no day. */
export function publicationDay(given: string): string | null {
  const whole = given.normalize('NFC').trim();
  for (const { pattern, day } of DATE_FORMS) {
    const match = pattern.exec(whole);
    if (match !== null) return day(match.groups ?? {}, whole);
  }
  return null;
}

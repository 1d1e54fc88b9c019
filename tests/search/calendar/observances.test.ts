import { describe, expect, test } from 'vitest';
import { anniversaryWeight } from '../../../search/calendar/anniversary-weight.ts';
import { ANNIVERSARY_CLASSES } from '../../../search/calendar/anniversary-classes.ts';
import { findAnniversaries } from '../../../search/calendar/find-anniversaries.ts';
import { observanceById, OBSERVANCES } from '../../../search/calendar/observances.ts';
import { canonicalForm } from '../../../search/text/canonical-text.ts';

const ORIGIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** The year in which an example's anniversary is kept: the right end of its span, or 2027 where it has none. */
const dayOf = (example: string): string =>
  `${/(?<year>\d{4})\)$/u.exec(example)?.groups?.['year'] ?? '2027'}-06-01`;

describe('days that are remembered', () => {
  test.each(OBSERVANCES)('$id is read from its example', (day) => {
    const found = findAnniversaries(canonicalForm(day.example), { day: dayOf(day.example), placeIds: [] });
    expect(found.map(({ anniversary }) => anniversary)).toContainEqual(
      expect.objectContaining({ observance: day.id, class: day.class, subject: day.subject }),
    );
    expect(found.filter(({ anniversary }) => anniversary.check === 'fails')).toEqual([]);
  });

  test('ids are unique, names canonical, origins dates, classes known', () => {
    expect(new Set(OBSERVANCES.map((day) => day.id)).size).toBe(OBSERVANCES.length);
    for (const day of OBSERVANCES) {
      if (day.origin !== null) expect(day.origin).toMatch(ORIGIN);
      expect(ANNIVERSARY_CLASSES).toHaveProperty(day.class);
      for (const name of [...day.names, ...(day.after ?? [])])
        expect(name).toBe(canonicalForm(name).toLowerCase());
    }
  });

  test('a row is found by its id', () => {
    expect(observanceById('quoc-khanh')?.origin).toBe('1945-09-02');
    expect(observanceById('ngay-khong-co')).toBeNull();
  });

  test.each([
    ['round', 80],
    ['half', 75],
    ['other', 78],
  ])('%s is the weight of the %ith year', (weight, ordinal) => {
    expect(anniversaryWeight(ordinal)).toBe(weight);
  });
});

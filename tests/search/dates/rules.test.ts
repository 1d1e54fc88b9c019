import { describe, expect, it } from 'vitest';
import { NOT_DATES } from '../../../search/dates/not-dates.ts';
import { DATE_RULES, scanDates } from '../../../search/dates/scan-dates.ts';

const FEAST = 'Quốc khánh ';

describe('date rules', () => {
  it.each(DATE_RULES.map((rule) => [rule.name, rule.example] as const))('%s reads "%s"', (name, example) => {
    const text =
      name === 'observance-day'
        ? FEAST + example
        : name === 'remembrance-span' && !example.includes('/')
          ? `kỷ niệm (${example})`
          : example;
    const found = scanDates(text);
    expect(found.map(({ rule }) => rule)).toContain(name);
    expect(text.slice(found[0]?.start, found.at(-1)?.end)).toBe(example);
  });
});

describe('look-alikes', () => {
  it.each(NOT_DATES.map((row) => [row.name, row.example, row.pattern] as const))(
    '%s passes over "%s"',
    (_name, example, pattern) => {
      pattern.lastIndex = 0;
      expect(pattern.exec(example.toLowerCase())?.[0]).toBe(example.toLowerCase());
      expect(scanDates(example)).toEqual([]);
    },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeQuery } from '../../../search/query/describe-query.ts';
import { looserQueries } from '../../../search/query/loosen-query.ts';
import { planQuery } from '../../../search/query/plan-query.ts';
import { parseSearchQuery } from '../../../search/query/search-query.ts';
import { toSearchRequest } from '../../../search/query/to-search-request.ts';
import { didYouMean } from '../../../search/suggest/did-you-mean.ts';
import { NAMES } from './names.ts';

/** What queries are made of when they are meant to break something. */
const UNIT = fc.constantFrom(
  'cần', 'Cần Thơ', 'can', 'UBND', 'ubnd', 'tp.hcm', 'quoocs', 'ca6n2', 'cantho', 'nơi:', 'năm:', 'x:', '2/9', '59-NQ/TW', '"', '“', "'", '-', '--', '−',
  'OR', 'HOẶC', '|', 'AND', ' ', '  ', '\n', '\t', '\0', ':', '(', ')', '*', '^', '~', '\\', '/', '%', '&', '<script>', '</b>', '{', '}', ';', '--;DROP', 'NEAR(',
  '\u0301', '\u200b', '\ud800', '😀', '한글', '漢字', 'ﷺ', 'İ', 'ß', '\u202e', 'ﬁ', '０', '½', 'a'.repeat(60), '"'.repeat(9), '-'.repeat(9), 'OR '.repeat(5),
); // prettier-ignore

const RUNS = 100_000;

describe('hostile queries', () => {
  test('a hundred thousand are read without an error, and fast', () => {
    const texts = fc.sample(fc.string({ unit: UNIT, maxLength: 14 }), { numRuns: RUNS, seed: 20230902 });
    const start = performance.now();
    for (const text of texts) {
      const { plan } = planQuery(text, { names: NAMES });
      if (plan === null) continue;
      const wordless = plan.clauses.some((clause) =>
        clause.alternatives.some((phrase) => phrase.folded.length === 0),
      );
      if (wordless || plan.clauses.length === 0)
        expect.fail(`No words in a clause of ${JSON.stringify(text)}`);
    }
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test('all that follows from a query holds as well', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(UNIT, fc.string({ unit: 'binary', maxLength: 3 })), maxLength: 20 }),
        (text) => {
          const query = parseSearchQuery(new URLSearchParams([['q', text]]));
          const planned = planQuery(query.text, { names: NAMES });
          expect(describeQuery(query, planned, (_, value) => value)).not.toBe('');
          expect(toSearchRequest(query, planned, { pageSize: 10 }).limit).toBe(10);
          for (const looser of looserQueries(query, planned)) planQuery(looser.query.text, { names: NAMES });
          didYouMean(query.text);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test.each([
    '"',
    "'",
    '-',
    'a:',
    'OR ',
    'a-',
    'a"b',
    "'a ",
    'nơi:a ',
    ' ',
    'ubnd ',
    'cần thơ ',
    '\u0301',
    '\u200b',
  ])('%j ten thousand times is read at once', (part) => {
    const start = performance.now();
    planQuery(part.repeat(10_000), { names: NAMES });
    didYouMean(part.repeat(50));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

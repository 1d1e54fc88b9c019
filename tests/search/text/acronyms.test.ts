import { describe, expect, test } from 'vitest';
import { ACRONYMS, type Acronym } from '../../../search/text/acronyms.ts';
import { tokens } from '../../../search/text/tokens.ts';

const rows: readonly Acronym[] = ACRONYMS;
const folded = (text: string): string => ` ${tokens(text).map((token) => token.folded).join(' ')} `; // prettier-ignore

describe('acronyms', () => {
  test.each(rows)('$short', ({ short, long, also = [], example }) => {
    expect(folded(example)).toContain(folded(short[0]));
    for (const form of [...long, ...also]) expect(tokens(form).length).toBeGreaterThan(1);
    for (const form of [...short, ...long, ...also]) expect(form).toBe(form.normalize('NFC').trim());
  });

  test('there are a hundred and more, each short form in one row', () => {
    const forms = rows.flatMap((row) => row.short.map((form) => form.toLowerCase()));
    expect(rows.length).toBeGreaterThan(100);
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });
});

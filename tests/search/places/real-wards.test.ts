import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { provinceOf } from '../../../search/places/gazetteer.ts';
import { placesIn } from './read-text.ts';

const PAIRS = join(import.meta.dirname, '../../../../shared/data/gazetteer/real_ward_province_pairs.jsonl');

interface Pair {
  readonly published: string;
  readonly text: string;
  readonly ward: string;
  readonly province_stated: string;
  readonly consistent: boolean;
}

const bare = (ward: string): string => ward.toLowerCase().replace(/^(?:phường|xã|đặc khu) /u, '');

/** True where one of the ward's mentions lies in the province that the lead states. */
function isRight({ text, published, ward, province_stated }: Pair): boolean {
  const stated = provinceOf(province_stated)?.id;
  const canonical = placesIn({ body: `${ward}.`, published }).at(0)?.ward ?? ward;
  const mentions = placesIn({ body: text, published });
  return mentions.some((one) => one.placeId === stated && bare(one.ward ?? '') === bare(canonical));
}

describe.skipIf(!existsSync(PAIRS))('real ward mentions (skipped where ../shared is missing)', () => {
  it('name the right province in 99 of 100', () => {
    const pairs = readFileSync(PAIRS, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Pair);
    const consistent = pairs.filter((pair) => pair.consistent);
    const right = consistent.filter(isRight);
    expect(right.length / consistent.length).toBeGreaterThanOrEqual(0.99);
  });
});

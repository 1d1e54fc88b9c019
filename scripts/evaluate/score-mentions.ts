import { vi } from 'chrono-node';
import type { FieldRecord } from '../../search/imports/import-fields.ts';
import type { DateMention, PlaceMention } from '../../search/model/mention.ts';
import { comparable } from './labelled-events.ts';

/** How many rows of a labelled file were read right, and the others, one line each. */
export interface MentionScore {
  readonly cases: number;
  readonly right: number;
  readonly misses: readonly string[];
}

const field = (row: FieldRecord, name: string): string => {
  const value = row[name];
  return typeof value === 'string' ? value : '';
};

function covers(row: FieldRecord, start: number, end: number): boolean {
  const from = Number(row['start']);
  return start < from + field(row, 'expr').length && from < end;
}

/** Right: a mention that covers the expression has the expected day. */
export function scoreDates(
  rows: readonly FieldRecord[],
  found: (row: FieldRecord) => readonly DateMention[],
): MentionScore {
  const misses: string[] = [];
  for (const row of rows) {
    const hits = found(row).filter((mention) => covers(row, mention.start, mention.end));
    const right = hits.some(({ value }) => value.precision === 'day' && value.start === row['expected']);
    if (right) continue;
    const told = hits.map(({ value }) => value.start).join(', ') || 'nothing';
    misses.push(
      `${field(row, 'published')} "${field(row, 'expr')}": expected ${field(row, 'expected')}, found ${told}`,
    );
  }
  return { cases: rows.length, right: rows.length - misses.length, misses };
}

/** The same cases read by chrono-node's Vietnamese, for comparison. */
export function scoreChrono(rows: readonly FieldRecord[]): MentionScore {
  const misses: string[] = [];
  for (const row of rows) {
    const reference = new Date(`${field(row, 'published')}T12:00:00`);
    const hits = vi
      .parse(field(row, 'text'), reference)
      .filter((hit) => covers(row, hit.index, hit.index + hit.text.length));
    const days = hits.map(({ start }) => {
      const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
      return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    });
    if (!days.includes(field(row, 'expected')))
      misses.push(`"${field(row, 'expr')}": ${days.join(', ') || 'nothing'}`);
  }
  return { cases: rows.length, right: rows.length - misses.length, misses };
}

const WARD_WORD = /^(?:phường|xã|đặc khu)\s+/u;
const PROVINCE_WORD = /^(?:tỉnh|thành phố|tp\.?)\s*/u;
const SHORT: Readonly<Record<string, string>> = { hcm: 'hồ chí minh', tphcm: 'hồ chí minh' };

function bare(name: string): string {
  const plain = name.normalize('NFC').toLowerCase().replace(PROVINCE_WORD, '');
  return SHORT[plain] ?? plain;
}

const bareWard = (ward: string): string => bare(ward.toLowerCase().replace(WARD_WORD, ''));

/** Right: the ward's mention names its province, or, where several hold such a ward, leaves it open among them. */
export function scoreWards(
  rows: readonly FieldRecord[],
  found: (row: FieldRecord) => readonly PlaceMention[],
): MentionScore {
  const misses: string[] = [];
  const cases = rows.filter(
    (row) => row['consistent'] === true && Array.isArray(row['gazetteer']) && row['gazetteer'].length > 0,
  );
  for (const row of cases) {
    const names = [...new Set((row['gazetteer'] as string[]).map(bare))];
    const hits = found(row).filter(
      (mention) => mention.ward !== null && bareWard(mention.ward) === bareWard(field(row, 'ward')),
    );
    const given = hits.flatMap(({ province }) => (province === null ? [] : [bare(province)]));
    const open = (mention: PlaceMention): boolean =>
      names.every((name) => mention.candidates.map(bare).includes(name));
    const right =
      given.includes(bare(field(row, 'province_stated'))) ||
      (names.length > 1 && given.length === 0 && hits.some(open));
    if (!right)
      misses.push(
        `${comparable(field(row, 'ward'))}: stated ${field(row, 'province_stated')}, found ${given.join(', ') || 'none'}`,
      );
  }
  return { cases: cases.length, right: cases.length - misses.length, misses };
}

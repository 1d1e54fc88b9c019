import { expect, test } from 'vitest';
import { planQuery } from '../../../search/query/plan-query.ts';
import { candidateLanes } from '../../../search/ranking/candidate-lanes.ts';
import { orderCandidates, type Candidate } from '../../../search/ranking/order-candidates.ts';
import { rankingQuery, type RankingQuery } from '../../../search/ranking/ranking-query.ts';
import type { TermStatistics } from '../../../search/ranking/term-statistics.ts';
import { documentTokens } from '../../../search/ranking/token-keys.ts';
import { statisticsOf } from './statistics-of.ts';

interface Row {
  readonly ref: string;
  readonly title?: string;
  readonly lead?: string;
  readonly body?: string;
  readonly found?: boolean;
  readonly day?: string;
}

const FILLER = 'Bản tin của tỉnh hôm nay có nhiều chuyện khác nữa đáng đọc.';

function candidates(rows: readonly Row[]): Candidate[] {
  return rows.map(({ ref, title = '', lead = '', body = FILLER, found = true, day = null }) => ({
    ref,
    found,
    day,
    tokens: documentTokens({ title, lead, body }),
  }));
}

const countedOf = (pool: readonly Candidate[]): TermStatistics =>
  statisticsOf(pool.map(({ tokens }) => tokens));

function asked(text: string, pool: readonly Candidate[]): RankingQuery {
  const { plan } = planQuery(text);
  if (plan === null) throw new Error(`"${text}" asks for nothing`);
  return rankingQuery(plan, countedOf(pool));
}

function order(text: string, rows: readonly Row[]): string[] {
  const pool = candidates(rows);
  return orderCandidates(asked(text, pool), pool).map(({ ref }) => String(ref));
}

const OTHERS: Row[] = Array.from({ length: 8 }, (_, at) => ({ ref: `z${at}`, found: false }));

/** The better one first; the reason is the name of the row. */
const PREFERENCES = [
  { reason: 'neighbours before the same words apart', query: 'tuong niem', better: { lead: 'Lễ tưởng niệm.' }, worse: { lead: 'Vị tướng và niềm tin.' } },
  { reason: 'close together before far apart', query: 'nha may dien', better: { body: 'Nhà xưởng máy phát điện.' }, worse: { body: `Nhà. ${FILLER} Máy. ${FILLER} Điện.` } },
  { reason: 'in the lead before in the body', query: 'khanh thanh', better: { lead: 'Khánh thành cầu.' }, worse: { body: `Khánh thành cầu. ${FILLER}` } },
  { reason: 'the marks as typed before others', query: 'cán bộ', better: { body: 'Cán bộ xã.' }, worse: { title: 'Căn bỏ', lead: 'Căn bỏ căn bỏ.' } },
  { reason: 'a word akin to what is asked for', query: 'đụng xe kẹt xe', better: { lead: 'Vụ đụng xe gây ùn tắc.', found: false }, worse: { lead: 'Vụ đụng xe gây ồn ào.', found: false } },
  { reason: 'the word itself before one akin to it', query: 'đụng xe kẹt xe', better: { lead: 'Vụ đụng xe gây kẹt xe.', found: false }, worse: { lead: 'Vụ đụng xe gây ùn tắc.', found: false } },
  { reason: 'the long form of an acronym', query: 'ubnd họp', better: { title: 'Ủy ban nhân dân họp' }, worse: { body: 'UBND có việc. Họp.' } },
  { reason: 'the newer of two alike', query: 'huy hieu dang', better: { lead: 'Huy hiệu Đảng', day: '2024-02-03' }, worse: { lead: 'Huy hiệu Đảng', day: '2023-02-03' } },
] as const satisfies readonly { reason: string; query: string; better: Partial<Row>; worse: Partial<Row> }[]; // prettier-ignore

test.each(PREFERENCES)('$reason', ({ query, better, worse }) => {
  const rows = [...OTHERS, { ref: 'a-worse', ...worse }, { ref: 'b-better', ...better }];
  expect(order(query, rows).slice(0, 2)).toEqual(['b-better', 'a-worse']);
  expect(order(query.normalize('NFD'), [...rows].reverse()).slice(0, 2)).toEqual(['b-better', 'a-worse']);
});

test('each says how it matches, near ones what they lack', () => {
  const pool = candidates([
    { ref: 'exact', body: 'Lễ trao huy hiệu ở Cần Thơ.' },
    { ref: 'folded', body: 'Lễ trao huy hiệu ở cân thợ.' },
    { ref: 'near', body: 'Lễ trao huy hiệu ở Cà Mau.', found: false },
    { ref: 'far', body: 'Cần việc khác.', found: false },
    ...OTHERS,
  ]);
  const ranked = orderCandidates(asked('trao huy hiệu "Cần Thơ"', pool), pool);
  expect(ranked.map(({ ref, level, lacks }) => [ref, level, lacks])).toEqual([
    ['exact', 'exact', []],
    ['folded', 'folded', []],
    ['near', 'near', ['Cần Thơ']],
  ]);
  for (const { score, parts } of ranked) {
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 6);
  }
});

test('a near one says what it has instead of what it lacks', () => {
  const pool = candidates([
    { ref: 'own', lead: 'Vụ đụng xe gây kẹt xe.', found: false },
    { ref: 'akin', lead: 'Vụ đụng xe gây ùn tắc.', found: false },
    ...OTHERS,
  ]);
  const ranked = orderCandidates(asked('đụng xe kẹt xe phường tư', pool), pool);
  expect(ranked.slice(0, 2).map(({ ref, lacks, instead }) => [ref, lacks, instead])).toEqual([
    ['own', ['phường', 'tư'], []],
    ['akin', ['kẹt', 'phường', 'tư'], ['ùn tắc']],
  ]);
});

function lanesOf(text: string, pool: readonly Candidate[]): string[] {
  const { plan } = planQuery(text);
  const lanes = plan === null ? [] : candidateLanes(plan, countedOf(pool));
  return lanes.map(({ kind, words }) => `${kind} ${words.join(' ')}`);
}

test('what is akin to a query proposes documents, too', () => {
  expect(lanesOf('xe hơi', [])).toContain('kindred o to');
});

test('lanes take the rarest pairs and words, and marked words only where marks were typed', () => {
  const pool = candidates([{ ref: 'one', lead: 'Lễ trao Huy hiệu Đảng ở Cần Thơ' }]);
  const lanes = (text: string): string[] => lanesOf(text, pool);
  expect(lanes('huy hieu')).toEqual(['phrase huy hieu', 'phrase huy', 'phrase hieu']);
  expect(lanes('huy hiệu')).toContain('marked hieu65');
  expect(lanes('ubnd')).toContain('phrase uy ban nhan dan');
});

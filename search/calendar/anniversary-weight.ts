/** How much is made of an anniversary: "năm tròn", "năm lẻ 5", "năm khác". */
export type AnniversaryWeight = 'round' | 'half' | 'other';

/**
 * Weight of the Nth anniversary by Nghị định 145/2013/NĐ-CP, Điều 3: a last digit of 0 is a round year, 5 a half one.
 * By Nghị định 111/2018/NĐ-CP ministries and provinces hold a ceremony of their own day in round years only.
 */
export function anniversaryWeight(ordinal: number): AnniversaryWeight {
  if (ordinal % 10 === 0) return 'round';
  return ordinal % 10 === 5 ? 'half' : 'other';
}

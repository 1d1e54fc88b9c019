import type { ReadName } from './found-name.ts';

/** A number right behind the word of a unit. */
const NUMBERED = /(?<=(?<unit>[Qq]uận |Q\. ?|[Pp]hường |P\. ?))1?\d(?![\p{L}\p{N}/])/uy;

/** The unit whose number stands at `at`: a district, which only Hồ Chí Minh City numbered, or a ward; null for other numbers. */
export function readNumbered(text: string, at: number): ReadName | null {
  NUMBERED.lastIndex = at;
  const found = NUMBERED.exec(text);
  if (found === null) return null;
  const [number, unit = ''] = found;
  const isDistrict = unit.toLowerCase().startsWith('q');
  const local = `${isDistrict ? 'quận' : 'phường'} ${number}`;
  const level = isDistrict ? 'district' : 'ward';
  const [start, end] = [at - unit.length, at + number.length];
  return { start, end, level, candidates: isDistrict ? ['ho-chi-minh'] : [], local };
}

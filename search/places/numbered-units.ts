import type { ReadName } from './name-readings.ts';

const NUMBERED = /(?<unit>[Qq]uận |Q\. ?|[Pp]hường |P\. ?)(?<number>1?\d)(?![\p{L}\p{N}/])/gu;

/** Numbered districts, which only Hồ Chí Minh City had, and numbered wards, which many cities had. */
export function readNumbered(text: string): ReadName[] {
  return [...text.matchAll(NUMBERED)].map((match) => {
    const { unit = '', number = '' } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const isDistrict = unit.toLowerCase().startsWith('q');
    const local = `${isDistrict ? 'quận' : 'phường'} ${number}`;
    const level = isDistrict ? 'district' : 'ward';
    return { start, end, level, candidates: isDistrict ? ['ho-chi-minh'] : [], local };
  });
}

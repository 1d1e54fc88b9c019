/** Many texts as one: a hundred thousand strings take a thread long to hand over, one takes nothing. */
export interface PackedTexts {
  readonly all: string;
  /** Where each text ends in `all`, in UTF-16 units. */
  readonly ends: Uint32Array;
}

export function packTexts(texts: readonly string[]): PackedTexts {
  let end = 0;
  const ends = Uint32Array.from(texts, (text) => (end += text.length));
  return { all: texts.join(''), ends };
}

export function textAt({ all, ends }: PackedTexts, place: number): string {
  return all.slice(place === 0 ? 0 : ends[place - 1], ends[place]);
}

/** A stretch `[start, end)` of a text that carries a value. */
export interface Mark<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** A piece of text with the values of all marks over it, none for plain text. */
export interface Segment<Value> {
  readonly text: string;
  readonly values: readonly Value[];
}

/**
 * Cuts `[start, end)` of a text at every border of a mark. Marks may overlap and may reach beyond the cut.
 * Pieces come out in NFC; joined they are the text.
 */
export function segments<Value>(
  text: string,
  marks: readonly Mark<Value>[],
  start = 0,
  end = text.length,
): Segment<Value>[] {
  const inside = (offset: number): boolean => offset > start && offset < end;
  const borders = marks.flatMap((mark) => [mark.start, mark.end]).filter(inside);
  const cuts = [...new Set([start, ...borders, end])].sort((left, right) => left - right);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const over = marks.filter((mark) => mark.start <= from && to <= mark.end && mark.start < mark.end);
    return { text: text.slice(from, to).normalize('NFC'), values: over.map((mark) => mark.value) };
  });
}

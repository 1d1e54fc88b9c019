type OffsetMap = (offset: number) => number;
const identity: OffsetMap = (offset) => offset;

/** Signs without width, left in texts by editors and pages: the inside of a character class. They part no words. */
export const INVISIBLE_SIGNS = '\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';
/** `&nbsp;` stands where a page was copied as text; signs without width may stand in it as in any word. */
const BLANK = Array.from('&nbsp;').join(`[${INVISIBLE_SIGNS}]*`);
const INVISIBLE = new RegExp(`[${INVISIBLE_SIGNS}]+|${BLANK}`, 'gu');
const HAS_INVISIBLE = new RegExp(INVISIBLE.source, 'u');

/** A text made from another one, with the way back: see `CanonicalText`. */
interface Step {
  readonly text: string;
  readonly back: OffsetMap;
}

function mapped(offsets: readonly number[]): OffsetMap {
  const last = offsets.length - 1;
  return (offset) => offsets[Math.max(0, Math.min(offset, last))] ?? 0;
}

function dropInvisible(text: string): Step {
  if (!HAS_INVISIBLE.test(text)) return { text, back: identity };
  const offsets: number[] = [];
  let kept = '';
  let from = 0;
  const keep = (end: number): void => {
    kept += text.slice(from, end);
    for (let at = from; at < end; at += 1) offsets.push(at);
  };
  for (const { 0: sign, index } of text.matchAll(INVISIBLE)) {
    keep(index);
    if (sign.startsWith('&')) {
      kept += ' ';
      offsets.push(index);
    }
    from = index + sign.length;
  }
  keep(text.length);
  offsets.push(text.length);
  return { text: kept, back: mapped(offsets) };
}

/** A letter with its marks, or a run of Korean letters: what composes together. */
const CLUSTER = /[\u1100-\u11ff]+\p{M}*|\P{M}\p{M}*|\p{M}+/gu;

function compose(text: string): Step {
  if (text.normalize('NFC') === text) return { text, back: identity };
  const offsets: number[] = [];
  let composed = '';
  for (const { 0: given, index } of text.matchAll(CLUSTER)) {
    const cluster = given.normalize('NFC');
    const same = cluster.length === given.length;
    for (let unit = 0; unit < cluster.length; unit += 1) {
      offsets.push(index + (same ? unit : unit === 0 ? 0 : given.length));
    }
    composed += cluster;
  }
  offsets.push(text.length);
  return { text: composed, back: mapped(offsets) };
}

/** A text without signs that can't be seen, its letters composed with their marks (NFC). */
export function visibleText(text: string): Step {
  const visible = dropInvisible(text);
  const composed = compose(visible.text);
  if (composed.back === identity) return visible;
  if (visible.back === identity) return composed;
  return { text: composed.text, back: (offset) => visible.back(composed.back(offset)) };
}

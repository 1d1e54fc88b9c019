/** A text in the one canonical form that every rule reads, with the way back to the text as given. */
export interface CanonicalText {
  readonly text: string;
  /** Offset in the given text of an offset in `text` (both UTF-16 units, 0 … length); never falls. */
  readonly toOriginal: (offset: number) => number;
}

type OffsetMap = (offset: number) => number;
const identity: OffsetMap = (offset) => offset;

/** Look-alikes of one UTF-16 unit that always mean the same letter or sign. Length never changes. */
const LOOKALIKES = {
  Đ: 'ÐƉ',
  đ: 'ðɖ',
  ' ': '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\r\f\v',
  '\n': '\u2028\u2029\u0085',
  '"': '“”„‟«»″「」『』',
  "'": '‘’‚‛‹›′',
  '-': '‐‑‒–—―−⁃',
  '/': '∕⁄',
} as const satisfies Readonly<Record<string, string>>;

/** The full-width forms of East Asian typing stand this far above the ASCII signs they show. */
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, above: 0xfee0 } as const;

const MEANT: ReadonlyMap<string, string> = new Map([
  ...Object.entries(LOOKALIKES).flatMap(([meant, signs]) =>
    Array.from(signs, (sign) => [sign, meant] as const),
  ),
  ...Array.from({ length: FULL_WIDTH.last - FULL_WIDTH.first + 1 }, (_, index) => {
    const code = FULL_WIDTH.first + index;
    return [String.fromCharCode(code), String.fromCharCode(code - FULL_WIDTH.above)] as const;
  }),
]);
const LOOKALIKE = new RegExp(`[${[...MEANT.keys()].join('')}]`, 'gu');

/** Signs without width, left in texts by editors and pages: the inside of a character class. They part no words. */
export const INVISIBLE_SIGNS = '\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';
/** `&nbsp;` stands where a page was copied as text. */
const INVISIBLE = new RegExp(`[${INVISIBLE_SIGNS}]+|&nbsp;`, 'gu');
const HAS_INVISIBLE = new RegExp(INVISIBLE.source, 'u');

/** School-style tone placement in open syllables: hoà, khoẻ, thuý. The press writes hòa, khỏe, thúy in 99 of 100 cases. */
const SCHOOL_RHYME = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu;
const PRESS_RHYMES: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
}; // prettier-ignore

/** The other rhyme with the capitals of the given one; `qu` is an onset and keeps its tone on the y. */
function placeTone(rhyme: string, at: number, text: string): string {
  if (at > 0 && text.charAt(at - 1).toLowerCase() === 'q') return rhyme;
  const placed = PRESS_RHYMES[rhyme.toLowerCase()] ?? rhyme;
  if (placed === rhyme || rhyme === rhyme.toLowerCase()) return placed;
  return Array.from(placed, (letter, index) => {
    const given = rhyme.charAt(index);
    return given === given.toLowerCase() ? letter : letter.toUpperCase();
  }).join('');
}

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
    if (sign === '&nbsp;') {
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

function unify(text: string): string {
  return text.replace(LOOKALIKE, (sign) => MEANT.get(sign) ?? sign).replace(SCHOOL_RHYME, placeTone);
}

/** NFC, `Đ`, press tone placement, one kind of quote, dash and blank, nothing invisible. Applying it again changes nothing. */
export function canonicalForm(text: string): string {
  return canonicalText(text).text;
}

/** Canonical form with its offset map; the map is the identity for text that was composed already. */
export function canonicalText(text: string): CanonicalText {
  const visible = dropInvisible(text);
  const composed = compose(visible.text);
  const toOriginal =
    composed.back === identity
      ? visible.back
      : visible.back === identity
        ? composed.back
        : (offset: number): number => visible.back(composed.back(offset));
  return { text: unify(composed.text), toOriginal };
}

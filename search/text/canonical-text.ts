/** A text in the one canonical form that every rule reads, with the way back to the text as given. */
export interface CanonicalText {
  readonly text: string;
  /** Offset in the given text of an offset in `text` (both UTF-16 units, 0 … length). */
  readonly toOriginal: (offset: number) => number;
}

const identity = (offset: number): number => offset;

/** Look-alikes of one UTF-16 unit that always mean the same letter or sign. Length never changes. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  Ð: 'Đ',
  Ɖ: 'Đ',
  ð: 'đ',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '∕': '/',
  '⁄': '/',
};
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'gu');

/** New-style tone placement (hoà, thuý) to the style 99 % of the press writes (hòa, thúy); open syllables only. */
const TONE_PLACEMENT = /(?<![\p{L}])(?<head>\p{L}{0,3})(?<rhyme>o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}])/giu;
const PLACED: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['òa', 'oà'], ['óa', 'oá'], ['ỏa', 'oả'], ['õa', 'oã'], ['ọa', 'oạ'],
    ['òe', 'oè'], ['óe', 'oé'], ['ỏe', 'oẻ'], ['õe', 'oẽ'], ['ọe', 'oẹ'],
    ['ùy', 'uỳ'], ['úy', 'uý'], ['ủy', 'uỷ'], ['ũy', 'uỹ'], ['ụy', 'uỵ'],
  ].flatMap(([press, school]) => {
    const pair = [press ?? '', school ?? ''] as const;
    const title = pair.map((rhyme) => rhyme.charAt(0).toUpperCase() + rhyme.slice(1)) as [string, string];
    return [
      [pair[1], pair[0]],
      [title[1], title[0]],
      [pair[1].toUpperCase(), pair[0].toUpperCase()],
    ];
  }),
); // prettier-ignore

function placeTones(text: string): string {
  return text.replace(TONE_PLACEMENT, (whole: string, head: string, rhyme: string) =>
    /q$/iu.test(head) ? whole : head + (PLACED[rhyme] ?? rhyme),
  );
}

/** NFC, `Đ`, press tone placement, one kind of quote, dash and blank. The length is that of the NFC form. */
export function canonicalForm(text: string): string {
  return placeTones(text.normalize('NFC').replace(LOOKALIKE, (sign) => LOOKALIKES[sign] ?? sign));
}

/** Offsets of the NFC form back to the given text, cluster by cluster. */
function composedOffsets(text: string): (offset: number) => number {
  const back: number[] = [];
  const cluster = /\P{M}?\p{M}*/gu;
  for (const match of text.matchAll(cluster)) {
    const given = match[0];
    const composed = given.normalize('NFC');
    for (let unit = 0; unit < composed.length; unit += 1) {
      back.push(match.index + (composed.length === given.length ? unit : unit === 0 ? 0 : given.length));
    }
  }
  back.push(text.length);
  return (offset) => back[Math.max(0, Math.min(offset, back.length - 1))] ?? text.length;
}

/** Canonical form with its offset map; the map is the identity for text that was composed already. */
export function canonicalText(text: string): CanonicalText {
  const composed = text.normalize('NFC');
  const toOriginal = composed === text ? identity : composedOffsets(text);
  return { text: canonicalForm(composed), toOriginal };
}

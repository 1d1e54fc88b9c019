/** A date as labelled files and the extraction write it. */
interface LabelledDate {
  readonly start: string;
  readonly end?: string;
  readonly precision: string;
}

/** An event as labelled files and the extraction write it; keys as they stand in the files. */
export interface LabelledEvent {
  readonly kind?: string;
  readonly kinds?: readonly string[];
  readonly date?: LabelledDate | null;
  readonly status?: string;
  readonly place?: { readonly province?: string | null; readonly district_or_ward?: string | null } | null;
  readonly anniversaries?: readonly {
    readonly class: string;
    readonly ordinal: number | null;
    readonly origin: string | null;
  }[];
  readonly awards?: readonly {
    readonly name: string;
    readonly tier: number | null;
    readonly count: number | null;
  }[];
  readonly recipients?: number | null;
  readonly evidence?: string;
}

/** A labelled article. */
export interface LabelledItem {
  readonly id: string;
  readonly events: readonly LabelledEvent[];
  readonly flags?: readonly string[];
}

const CORE = new Set(['anniversary', 'commemoration', 'award']);
const PROVINCE_WORD = /^(?:tỉnh|thành phố|tp\.?)\s*/u;
const SHORT: Readonly<Record<string, string>> = {
  'tp.hcm': 'hồ chí minh',
  tphcm: 'hồ chí minh',
  hcm: 'hồ chí minh',
};

/** NFC, `Đ`, lower case, tone on the last vowel of oa, oe, uy, blanks joined: what is compared. */
export function comparable(text: string | null | undefined): string {
  const lower = (text ?? '').normalize('NFC').replaceAll('Ð', 'Đ').replaceAll('ð', 'đ').toLowerCase();
  const moved = lower
    .normalize('NFD')
    .replace(
      /(?<first>[ou])(?<tone>[\u0300\u0301\u0303\u0309\u0323])(?<last>[aey])/gu,
      (whole, first: string, tone: string, last: string) =>
        ['oa', 'oe', 'uy'].includes(first + last) ? first + last + tone : whole,
    );
  return moved
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .join(' ');
}

export function provinceOf(event: LabelledEvent): string {
  const name = comparable(event.place?.province).replace(PROVINCE_WORD, '');
  return SHORT[name] ?? name;
}

export function kindsOf(event: LabelledEvent): readonly string[] {
  return event.kinds !== undefined && event.kinds.length > 0 ? event.kinds : [event.kind ?? ''];
}

export function isCoreEvent(event: LabelledEvent): boolean {
  return kindsOf(event).some((kind) => CORE.has(kind));
}

/** Start, end and precision as one string; '' for no date. */
export function whenOf({ date }: LabelledEvent): string {
  return date === null || date === undefined
    ? ''
    : [date.start, date.end ?? date.start, date.precision].join(' ');
}

/** An event in one line, for lists of misses. */
export function eventLine(event: LabelledEvent): string {
  const when = whenOf(event) === '' ? 'no date' : whenOf(event);
  return [kindsOf(event).join('+'), when, provinceOf(event) || 'no province', event.status ?? ''].join(', ');
}

/** How a news outlet signs the first line of its own reports, and an opening in that form. */
interface PressSign {
  readonly sign: string;
  readonly example: string;
}

/** Signs that stand before a dash without brackets ("TTXVN - Ngày …"); in brackets any short name is taken. */
export const PRESS_SIGNS = [
  { sign: 'TTXVN', example: 'TTXVN - ' },
  { sign: 'VNA', example: 'Hà Nội (VNA) - ' },
  { sign: 'TTO', example: 'TTO - ' },
  { sign: 'NLĐO', example: '(NLĐO)- ' },
  { sign: 'NLĐ', example: 'NLĐ - ' },
  { sign: 'TNO', example: 'TNO - ' },
  { sign: 'PLO', example: '(PLO) - ' },
  { sign: 'SGGP', example: 'SGGP - ' },
  { sign: 'SGGPO', example: 'SGGPO - ' },
  { sign: 'HNM', example: '(HNM) - ' },
  { sign: 'HNMO', example: '(HNMO) - ' },
  { sign: 'QĐND', example: 'QĐND - ' },
  { sign: 'CAND', example: 'CAND - ' },
  { sign: 'ĐCSVN', example: '(ĐCSVN) - ' },
  { sign: 'TPO', example: 'TPO - ' },
  { sign: 'TP', example: 'TP - ' },
  { sign: 'VOV', example: 'VOV - ' },
  { sign: 'VTV', example: 'VTV - ' },
  { sign: 'BNEWS', example: 'BNEWS - ' },
  { sign: 'GD&TĐ', example: 'GD&TĐ - ' },
  { sign: 'ĐTCK', example: '(ĐTCK) - ' },
  { sign: 'ANTĐ', example: 'ANTĐ - ' },
  { sign: 'ANTV', example: 'ANTV - ' },
  { sign: 'VHO', example: 'VHO - ' },
  { sign: 'BVHTTDL', example: 'BVHTTDL - ' },
  { sign: 'LĐTĐ', example: '(LĐTĐ) - ' },
  { sign: 'LĐO', example: 'LĐO - ' },
] as const satisfies readonly PressSign[];

const SIGNS = PRESS_SIGNS.map(({ sign }) => sign).join('|');
const CAPITALISED = String.raw`\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,4}`;
const DAY = String.raw`(?:, ?(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)?`;
const DASH = String.raw` ?- ?`;

/**
 * A dateline at the beginning of a paragraph in canonical form: "TTXVN - ", "Cần Thơ (TTXVN) - ", "(Dân trí) - ",
 * "Hà Nội, ngày 2/9 (TTXVN) - ", "Báo An Giang - ", "Baocantho.vn - ".
 */
export const DATELINE = new RegExp(
  [
    String.raw`^(?:${CAPITALISED}${DAY} ?)?\((?:${SIGNS}|\p{Lu}[\p{L}\p{N}.&]*(?: [\p{L}\p{N}.&]+){0,3})\)${DASH}`,
    String.raw`^(?:${CAPITALISED}${DAY} ?- ?)?(?:${SIGNS}|Báo ${CAPITALISED}|[\p{L}\p{N}]+(?:\.[a-z]+)?\.(?:vn|com|net)) ?(?:-|:) (?=\p{Lu}|"|\p{N})`,
  ].join('|'),
  'u',
);

/** Words that tell that a unit named beside them is named as history. */
export interface FormerCue {
  /** `after`: right behind the name. `before`: everything named between the words and the end of the clause. */
  readonly where: 'after' | 'before';
  readonly written: string;
  /** `gone`: counts only for units that are there no more. */
  readonly of: 'any' | 'gone';
  readonly example: string;
}

export const formerCues = [
  { where: 'after', written: '(cũ)', of: 'any', example: 'tỉnh Sóc Trăng (cũ)' },
  { where: 'after', written: 'cũ', of: 'any', example: 'tỉnh Sóc Trăng cũ' },
  { where: 'after', written: '(trước đây', of: 'gone', example: 'tỉnh Sóc Trăng (trước đây)' },
  { where: 'after', written: 'trước đây', of: 'gone', example: 'tỉnh Sóc Trăng trước đây' },
  { where: 'after', written: '(nay là', of: 'any', example: 'tỉnh Sóc Trăng (nay là thành phố Cần Thơ)' },
  { where: 'after', written: '(nay thuộc', of: 'any', example: 'tỉnh Sóc Trăng (nay thuộc thành phố Cần Thơ)' },
  { where: 'after', written: ', nay là', of: 'any', example: 'tỉnh Sóc Trăng, nay là thành phố Cần Thơ' },
  { where: 'after', written: ', nay thuộc', of: 'any', example: 'tỉnh Sóc Trăng, nay thuộc thành phố Cần Thơ' },
  { where: 'after', written: 'nay là', of: 'any', example: 'tỉnh Sóc Trăng nay là thành phố Cần Thơ' },
  { where: 'after', written: 'trước sáp nhập', of: 'any', example: 'tỉnh Sóc Trăng trước sáp nhập' },
  { where: 'before', written: 'trước đây là', of: 'any', example: '(trước đây là tỉnh Sóc Trăng)' },
  { where: 'before', written: 'trước đây thuộc', of: 'any', example: '(trước đây thuộc tỉnh Sóc Trăng)' },
  { where: 'before', written: 'trước là', of: 'gone', example: '(trước là tỉnh Sóc Trăng)' },
  { where: 'before', written: 'trước thuộc', of: 'gone', example: '(trước thuộc tỉnh Sóc Trăng)' },
  { where: 'before', written: 'vốn là', of: 'gone', example: '(vốn là tỉnh Sóc Trăng)' },
  { where: 'before', written: 'vốn thuộc', of: 'gone', example: '(vốn thuộc tỉnh Sóc Trăng)' },
  { where: 'before', written: 'nguyên là', of: 'gone', example: '(nguyên là tỉnh Sóc Trăng)' },
  { where: 'before', written: 'tách ra từ', of: 'gone', example: 'tách ra từ tỉnh Hậu Giang' },
  { where: 'before', written: 'tách từ', of: 'gone', example: 'tách từ tỉnh Hậu Giang' },
  { where: 'before', written: 'sáp nhập từ', of: 'gone', example: 'sáp nhập từ tỉnh Sóc Trăng' },
] as const satisfies readonly FormerCue[]; // prettier-ignore

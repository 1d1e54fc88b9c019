/** Between the cells of a table's row, as pages are turned into text. */
const CELL = /\s?\|\s?/u;
const TIER = /^(?:huy hiệu |loại |mốc )?\d{2} năm(?: tuổi đảng)?$/iu;
const AMOUNT = /^\d[\d.]*$/u;
const NONE = '0';

/** Whether a line is a row of a table. */
export const isTableRow = (line: string): boolean => line.includes(' | ');

/** A table of badges column by column, each as the press would tell it: "Truy tặng: 60 năm: 1 đồng chí; …". */
function columnsOf(rows: readonly (readonly string[])[]): string[] {
  const [head = [], ...others] = rows;
  const tiers = others.filter(
    ([tier = '', ...amounts]) => TIER.test(tier) && amounts.every((cell) => AMOUNT.test(cell)),
  );
  if (tiers.length === 0) return rows.map((row) => row.join(' | '));
  return head.slice(1).map((name, column) => {
    const told = tiers.flatMap(([tier = '', ...amounts]) => {
      const amount = amounts[column] ?? NONE;
      return amount === NONE ? [] : [`${tier}: ${amount} đồng chí`];
    });
    return `${name} Huy hiệu Đảng: ${told.join('; ')}.`;
  });
}

/** Lines of a text, with tables of badges told in words; sums at their feet are left out. */
export function tablesInWords(lines: readonly string[]): string[] {
  const told: string[] = [];
  let rows: string[][] = [];
  const close = (): void => {
    if (rows.length > 0) told.push(...columnsOf(rows));
    rows = [];
  };
  for (const line of lines) {
    if (isTableRow(line)) rows.push(line.split(CELL));
    else {
      close();
      told.push(line);
    }
  }
  close();
  return told;
}

import type { Cell } from '../model.ts';

/** The number format that shows a cell as it was written: 8.0 with one decimal, 7% as a percentage. */
export function numberFormat({ text, percent }: Cell): string {
  const decimals = /\.(\d+)/.exec(text)?.[1] ?? '';
  return `0${decimals && `.${'0'.repeat(decimals.length)}`}${percent ? '%' : ''}`;
}

/** The number a spreadsheet holds for a cell: 0.104 for 10.4%. (Dividing leaves a tail of digits; 15 are all a spreadsheet keeps.) */
export function storedNumber({ number, percent }: Cell): number {
  return percent ? Number(((number ?? 0) / 100).toPrecision(15)) : (number ?? 0);
}

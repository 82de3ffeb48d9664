/** One cell on its way out: what is shown, the number if it is one, and the code a program would rather have (`actual` for 实绩). */
export interface Cell {
  readonly text: string;
  readonly number: number | null;
  /** True for a number whose unit is %. A typed format may store it as a percentage. */
  readonly percent?: boolean;
  readonly code?: string;
}

/** A table ready to be written: head rows, body rows of the same width, and lines that follow it (the citation). */
export interface Grid {
  readonly title: string;
  readonly head: readonly (readonly Cell[])[];
  readonly body: readonly (readonly Cell[])[];
  /** A name for each column, for formats that name values (JSON); absent for a page's own table. */
  readonly ids?: readonly string[];
  readonly notes: readonly string[];
}

export const EMPTY: Cell = { text: '', number: null };

export function textCell(text: string, code?: string): Cell {
  return code === undefined ? { text, number: null } : { text, number: null, code };
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** A cell of a page's table: a number where it is nothing but one; 3-5, 5.5∶57.7∶36.8 and 12.3% stay words. Leading zeros are words too. */
export function readCell(text: string): Cell {
  const plain = text.trim();
  if (!NUMBER.test(plain) || /^[+-]?0\d/.test(plain)) return textCell(plain);
  return { text: plain.replaceAll(',', '').replace(/^\+/, ''), number: Number(plain.replaceAll(',', '')) };
}

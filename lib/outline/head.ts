import type { CleanText } from '../model.ts';

/** The first paragraphs of a report, where it says what it is. All but `text` is folded and without Markdown marks. */
export interface ReportHead {
  /** Short lines above the address to the deputies, or the first short lines where there is none: title, session, date, speaker. */
  readonly lines: readonly { readonly text: string; readonly folded: string }[];
  /** The words spoken first: 现在，我代表…… Empty if nobody is addressed. */
  readonly opening: string;
  /** True if deputies are addressed. */
  readonly addressed: boolean;
}

const LENGTH = 14;
const LONGEST_LINE = 80;
const SPOKEN = 3;

const bare = (line: string) => line.replace(/^[#*\s]+|(?:\[\d+\]|[*\s])+$/g, '');

/** Reads the head of the report that covers paragraphs [from, to]. */
export function headOf(clean: CleanText, { from, to }: { readonly from: number; readonly to: number }): ReportHead {
  const first = clean.paragraphs
    .slice(from, Math.min(from + LENGTH, to + 1))
    .map(({ text, folded }) => ({ text: bare(text), folded: bare(folded) }));
  const address = first.findIndex(({ folded }) => /^各位代表/.test(folded));
  const lines = address < 0 ? first : first.slice(0, address);
  const spoken =
    address < 0 ? first.filter(({ folded }) => /我(?:谨|受[^，,]{0,12})?代表/.test(folded)) : first.slice(address, address + SPOKEN);
  return {
    lines: lines.filter(({ folded }) => folded.length > 0 && folded.length <= LONGEST_LINE),
    opening: spoken.map(({ folded }) => folded).join('\n'),
    addressed: address >= 0,
  };
}

import type { Reading } from '../../lib/model.ts';

/** What helps to find a fault: no text of the page, only how far the reading came. */
export function diagnosis({ verdict, paragraphs, figures, edits, notices }: Reading, message: string): string {
  const counts = { paragraphs: paragraphs.length, figures: figures.length, edits: edits.length };
  return JSON.stringify({ message, verdict, ...counts, notices: notices.map(({ kind }) => kind) }, null, 2);
}

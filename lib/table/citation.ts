import type { Report, SourceMeta } from '../model.ts';
import type { Label } from './columns.ts';

/** The line one quotes a report by: title, place, year, address and date of access (`accessed`, already in the reader's words). */
export function citation(report: Report | undefined, meta: SourceMeta, accessed: string, label: Label): string {
  const title = report?.title || meta.heading || meta.title;
  const missing = [report?.place, report?.year && String(report.year)].filter((part) => part && !title.includes(part));
  return label('cite') + [title, ...missing, meta.address, accessed].filter(Boolean).join(label('cell_sep'));
}

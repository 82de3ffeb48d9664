import { fold } from '../fold.ts';
import type { Report } from '../model.ts';

/** FNV-1a over UTF-16 units, as eight hex digits: short, stable, and enough to tell the few nameless reports of one reader apart. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * What makes two saved readings the same report: kind, place and year, whatever the script. Where place or year is unknown
 * nothing may be joined by guess, so the address they were saved from takes part.
 */
export function identity(report: Report, address: string): string {
  const name = `${report.kind}|${fold(report.place)}|${report.year ?? ''}`;
  return report.place && report.year ? name : `${name}|${fingerprint(`${address}\n${report.title}`)}`;
}

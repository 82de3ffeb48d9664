import type { Grid, Reading } from '../model.ts';
import { textCell } from './cell.ts';
import type { Label } from './columns.ts';

/** The notices of a reading as a grid, the sources below: what was masked, repaired, inferred, and on what evidence. */
export function noticesGrid({ notices, meta }: Reading, label: Label, sources: readonly string[]): Grid {
  const head = ['kind', 'text', 'repaired', 'evidence'].map((column) => textCell(label(`sheet_${column}`)));
  return {
    title: label('sheet_notices'),
    head: [head],
    body: notices.map(({ kind, text, repaired, evidence }) => [
      textCell(label(`says_${kind.replaceAll('-', '_')}`), kind),
      textCell(text),
      textCell(repaired ?? ''),
      textCell(evidence ?? ''),
    ]),
    notes: [
      ...sources,
      ...(meta.address && !sources.some((line) => line.includes(meta.address)) ? [`${label('sheet_address')} ${meta.address}`] : []),
    ],
  };
}

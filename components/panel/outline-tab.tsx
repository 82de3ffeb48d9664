import { isSalute } from '../../lib/export/article/salute.ts';
import type { Reading } from '../../lib/model.ts';
import { useTools } from './context.ts';

/** The sections of the report with how many figures stand in each; a section leads to its heading in the page. */
export function OutlineTab({ reading, report: current }: { reading: Reading; report: number }) {
  const { words, actions, report } = useTools();
  const counts = countFigures(reading);
  const most = Math.max(1, ...counts);
  const shown = sectionsOf(reading, current);
  if (shown.length === 0) return <p class="no-match">{words('outline_none')}</p>;
  const top = shown.reduce((least, { level }) => Math.min(least, level), Number.POSITIVE_INFINITY);
  return (
    <ol class="outline">
      {shown.map(({ index, heading, level }) => (
        <li key={index} data-level={Math.min(3, level - top + 1)}>
          <button type="button" onClick={() => report(actions.goToSection(index), { failed: words('source_gone') })}>
            <span class="heading">{heading}</span>
            <span class="measure" aria-hidden="true">
              <i style={{ width: `${((counts[index] ?? 0) / most) * 100}%` }} />
            </span>
            <span class="number" title={words('figures_n', counts[index] ?? 0)}>
              {counts[index] || ''}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The sections of a report, with their indices; a line that addresses the audience is none of them. */
export function sectionsOf({ sections }: Reading, current: number) {
  return sections
    .map((section, index) => ({ ...section, index }))
    .filter(({ report, heading }) => report === current && !isSalute(heading));
}

/** Figures in each section, those of its subsections included. */
function countFigures({ sections, figures }: Reading): number[] {
  const counts = sections.map(() => 0);
  for (const { section } of figures) {
    for (let at = section; at >= 0; at = sections[at]?.parent ?? -1) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

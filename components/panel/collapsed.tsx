import type { RefObject } from 'preact';
import type { Report } from '../../lib/model.ts';
import { useTools } from './context.ts';
import { Icon } from './icons.tsx';

interface CollapsedProps {
  readonly report: Report | undefined;
  readonly figures: number;
  readonly noticed: boolean;
  readonly tab: RefObject<HTMLButtonElement | null>;
}

/** What stays at the edge when the panel is collapsed: place, year, the number of figures, and a dot if there are notices. */
export function Collapsed({ report, figures, noticed, tab }: CollapsedProps) {
  const { words, actions } = useTools();
  const name = [words('expand'), words('name'), report?.place, report?.year, words('figures_n', figures)].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      class="collapsed"
      ref={tab}
      data-testid="panel-toggle"
      aria-expanded="false"
      title={words('expand')}
      onClick={() => actions.collapse(false)}
    >
      <span class="sr">{name}</span>
      <Icon name="lens" />
      <span class="drawn" aria-hidden="true">
        {report?.place && <span class="place">{report.place}</span>}
        {report?.year != null && <span>{report.year}</span>}
        {figures > 0 && <span>{figures}</span>}
        {noticed && <i />}
      </span>
    </button>
  );
}

import type { WordKey } from '../words.ts';
import { useTools } from './context.ts';
import { stepThrough } from './roving.ts';

export type TabId = 'figures' | 'goals' | 'outline' | 'tables';

export interface TabInfo {
  readonly id: TabId;
  readonly count: number;
}

interface TabsProps {
  readonly tabs: readonly TabInfo[];
  readonly current: TabId;
  readonly onChoose: (tab: TabId) => void;
}

/** The tabs with the number of things behind each. */
export function Tabs({ tabs, current, onChoose }: TabsProps) {
  const { words } = useTools();
  return (
    <div class="tabs" role="tablist" aria-label={words('tabs')} onKeyDown={stepThrough('[role=tab]', true)}>
      {tabs.map(({ id, count }) => (
        <button
          type="button"
          key={id}
          id={`tab-${id}`}
          role="tab"
          data-testid={`tab-${id}`}
          aria-selected={id === current}
          aria-controls="tab-panel"
          tabIndex={id === current ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {words(`tab_${id}` as WordKey)} <small>{count}</small>
        </button>
      ))}
    </div>
  );
}

import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Line } from '../../../lib/table/lines.ts';
import { CHIPS, type Chip, type Grouping, underChip } from '../../../lib/table/view.ts';
import type { WordKey } from '../../words.ts';
import { useTools } from '../context.ts';
import { Icon } from '../icons.tsx';
import { stepThrough } from '../roving.ts';
import { Select } from '../select.tsx';

export interface ToolbarProps {
  readonly text: string;
  readonly chip: Chip;
  readonly grouping: Grouping;
  readonly lines: readonly Line[];
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onText: (text: string) => void;
  readonly onChip: (chip: Chip) => void;
  readonly onGrouping: (grouping: Grouping) => void;
}

const GROUPINGS: readonly Grouping[] = ['category', 'section', 'none'];

/** Filter, grouping and the chips; it stays in view while the rows scroll. */
export function Toolbar({ text, chip, grouping, lines, input, onText, onChip, onGrouping }: ToolbarProps) {
  const { words } = useTools();
  return (
    <div class="toolbar">
      <div class="filter">
        <Icon name="search" size={14} />
        <input
          ref={input}
          type="search"
          data-testid="filter"
          value={text}
          placeholder={words('filter')}
          aria-label={words('filter')}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        {text ? (
          <button type="button" class="clear" aria-label={words('clear')} title={words('clear')} onClick={() => onText('')}>
            <Icon name="close" size={12} />
          </button>
        ) : (
          <kbd title={words('keys_filter')}>/</kbd>
        )}
      </div>
      <Select
        class="grouping"
        label={words('grouping')}
        value={grouping}
        options={GROUPINGS.map((choice) => [choice, words(choice === 'none' ? 'group_none' : `group_by_${choice}`)])}
        onChoose={onGrouping}
        testId="grouping"
      />
      <Chips chip={chip} lines={lines} onChip={onChip} />
    </div>
  );
}

/** One at a time; a chip without rows is absent. Counts stand on the first three, where they are read. */
function Chips({ chip, lines, onChip }: Pick<ToolbarProps, 'chip' | 'lines' | 'onChip'>) {
  const { words } = useTools();
  const counted = useMemo(
    () => CHIPS.map((id) => ({ id, count: lines.filter((line) => underChip(line, id)).length })).filter(({ count }) => count > 0),
    [lines],
  );
  return (
    <div class="chips" role="group" aria-label={words('kinds')} data-testid="kind-filter" onKeyDown={stepThrough('button', false)}>
      {counted.map(({ id, count }) => (
        <button
          type="button"
          key={id}
          data-kind={id}
          aria-pressed={id === chip}
          tabIndex={id === chip ? 0 : -1}
          title={String(count)}
          onClick={() => onChip(id === chip ? 'all' : id)}
        >
          {words(chipWord(id))}
          {(id === 'all' || id === 'actual' || id === 'target') && <small> {count}</small>}
        </button>
      ))}
    </div>
  );
}

function chipWord(chip: Chip): WordKey {
  if (chip === 'all') return 'all';
  return chip === 'actual' || chip === 'target' ? `status_${chip}` : `fkind_${chip}`;
}

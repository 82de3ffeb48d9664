import type { HiddenText } from '../../lib/model.ts';
import { groupBy } from '../../lib/table/group-by.ts';
import type { WordKey, Words } from '../words.ts';
import { useTools } from './context.ts';

const GROUPS = ['ad', 'popup', 'watermark', 'page-mark', 'related', 'toolbar', 'download', 'intro', 'notice', 'navigation'];

interface HiddenListProps {
  readonly hidden: readonly HiddenText[];
  readonly restored: readonly number[];
}

/** What the cleaning took out of view, by kind and rule; each entry and all together can be put back. */
export function HiddenList({ hidden, restored }: HiddenListProps) {
  const { words, actions } = useTools();
  const entries = [
    ...groupBy(
      hidden.map((item, index) => ({ ...item, index })),
      (item) => `${item.group}\n${item.reason}\n${label(item)}`,
    ).values(),
  ];
  return (
    <section class="unfolded hidden-list" id="hidden-list" aria-label={words('hidden')}>
      <div class="unfolded-head">
        <b>{words('hidden')}</b>
        <span>{words('hidden_sum', entries.length, hidden.length)}</span>
        <button type="button" class="link" onClick={() => actions.restore('all', true)}>
          {words('restore_all')}
        </button>
      </div>
      <ul>
        {entries.map((items) => (
          <Entry key={items[0]?.index} items={items} restored={restored} />
        ))}
      </ul>
    </section>
  );
}

type Indexed = HiddenText & { readonly index: number };

function Entry({ items, restored }: { items: readonly Indexed[]; restored: readonly number[] }) {
  const { words, actions } = useTools();
  const [first] = items;
  if (!first) return null;
  const back = items.every(({ index }) => restored.includes(index));
  const flip = () => {
    for (const { index } of items) actions.restore(index, !back);
  };
  return (
    <li data-restored={back}>
      <span class="tag">{groupWord(first.group, words)}</span>
      <span class="what" title={first.reason}>
        {label(first) || first.reason}
        {items.length > 1 && <span class="times"> × {items.length}</span>}
      </span>
      <button type="button" class="link" onClick={flip}>
        {words(back ? 'hide_again' : 'restore')}
      </button>
    </li>
  );
}

/** Page marks differ in their numbers only; those count as the same. */
function label({ text, group }: HiddenText): string {
  const plain = text.replace(/\s+/g, ' ').trim().slice(0, 60);
  return group === 'page-mark' ? plain.replace(/\d+/g, 'n') : plain;
}

function groupWord(group: string, words: Words): string {
  return words((GROUPS.includes(group) ? `group_${group.replace('-', '_')}` : 'group_other') as WordKey);
}

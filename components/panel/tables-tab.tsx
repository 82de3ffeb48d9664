import { useState } from 'preact/hooks';
import type { Table } from '../../lib/model.ts';
import { TableRows } from '../table-rows.tsx';
import { useTools } from './context.ts';
import type { TablesRequest } from './model.ts';
import { Select } from './select.tsx';

interface TablesTabProps {
  readonly tables: readonly Table[];
}

/** The page's own data tables: previewed, and copied one by one or together, as they stand or as the figures read from them. */
export function TablesTab({ tables }: TablesTabProps) {
  const { words, actions, report } = useTools();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [form, setForm] = useState<TablesRequest['form']>('as-is');
  const copy = (which: readonly number[]) =>
    report(actions.copyTables({ tables: which, form }), { done: words('copied_tables', which.length), failed: words('copy_failed') });
  const flip = (index: number) =>
    setChosen(chosen.includes(index) ? chosen.filter((i) => i !== index) : [...chosen, index].sort((a, b) => a - b));
  const all = chosen.length === tables.length;
  return (
    <div class="tables">
      <div class="tables-head">
        <label>
          <input type="checkbox" checked={all} onChange={() => setChosen(all ? [] : tables.map((_, index) => index))} />
          {words('tables_all')}
        </label>
        <Select
          label={words('tables_form')}
          value={form}
          options={[
            ['as-is', words('tables_as_is')],
            ['figures', words('tables_as_figures')],
          ]}
          onChoose={setForm}
        />
        <button type="button" class="button" disabled={chosen.length === 0} onClick={() => copy(chosen)}>
          {words('tables_copy', chosen.length)}
        </button>
      </div>
      {tables.map((table, index) => (
        <Preview
          key={index}
          table={table}
          index={index}
          chosen={chosen.includes(index)}
          onChoose={() => flip(index)}
          onCopy={() => copy([index])}
        />
      ))}
    </div>
  );
}

interface PreviewProps {
  readonly table: Table;
  readonly index: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onCopy: () => void;
}

function Preview({ table, index, chosen, onChoose, onCopy }: PreviewProps) {
  const { words } = useTools();
  const name = table.caption || words('tables_untitled', index + 1);
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return (
    <section class="page-table" aria-label={name} data-testid="page-table">
      <header>
        <input type="checkbox" aria-label={words('tables_select')} checked={chosen} onChange={onChoose} />
        <h2>{name}</h2>
        <button type="button" class="link" onClick={onCopy}>
          {words('tables_copy_one')}
        </button>
      </header>
      <p>{[table.unit, words('tables_size', table.rows.length, width)].filter(Boolean).join(words('dot_sep'))}</p>
      <div class="preview" tabIndex={0} role="group" aria-label={name}>
        <table>
          <TableRows {...table} textOf={(cell) => cell} draw={(cell) => cell} />
        </table>
      </div>
    </section>
  );
}

import { FORMAT_IDS, type FormatId } from '../../lib/export/formats.ts';
import { useTools } from './context.ts';
import { Icon } from './icons.tsx';
import type { CopyRequest } from './model.ts';
import { Select } from './select.tsx';

interface ActionsBarProps {
  /** What would be copied now. */
  readonly request: CopyRequest;
  readonly format: FormatId;
  readonly saved: boolean;
  readonly onCopy: () => void;
  readonly onSave: () => void;
}

/** The last line: copy, its format, .xlsx and save. What will be copied stands on the button. */
export function ActionsBar({ request, format, saved, onCopy, onSave }: ActionsBarProps) {
  const { words, actions, report } = useTools();
  const none = request.rows.length === 0;
  return (
    <footer class="actions">
      <div class="copy">
        <button type="button" class="primary" data-testid="copy-table" disabled={none} onClick={onCopy}>
          <Icon name="sheets" />
          <span>{request.all ? words('copy') : words('copy_n', request.rows.length)}</span>
        </button>
        <Select
          label={words('format')}
          value={format}
          options={FORMAT_IDS.map((id) => [id, words(`format_${id}`)])}
          onChoose={actions.setFormat}
          testId="copy-format"
        />
      </div>
      <button
        type="button"
        class="button xlsx"
        data-testid="download-xlsx"
        disabled={none}
        aria-label={words('xlsx')}
        title={words('xlsx')}
        onClick={() => report(actions.downloadXlsx(request), { failed: words('xlsx_failed') })}
      >
        <Icon name="download" />
        <span>.xlsx</span>
      </button>
      <button
        type="button"
        class="button save"
        data-testid="save"
        aria-pressed={saved}
        aria-label={words(saved ? 'saved' : 'save')}
        title={words(saved ? 'saved' : 'save')}
        onClick={onSave}
      >
        <Icon name="ribbon" />
        <span>{words(saved ? 'saved' : 'save')}</span>
      </button>
    </footer>
  );
}

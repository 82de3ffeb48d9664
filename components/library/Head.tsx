import { useState } from 'preact/hooks';
import { FORMAT_IDS, type FormatId } from '../../lib/export/formats.ts';
import { Icon } from './icons.tsx';
import type { LibraryWords } from './words.ts';

export const TABS = ['compare', 'promises', 'figures', 'check'] as const;
export type Tab = (typeof TABS)[number] | 'report';

interface Props {
  readonly tab: Tab;
  readonly opened: boolean;
  readonly choose: (tab: Tab) => void;
  readonly copy: (format: FormatId) => void;
  readonly download: (format: FormatId) => void;
  readonly xlsx: () => void;
  readonly chart: (as: 'svg' | 'png') => void;
  readonly backup: () => void;
  readonly words: LibraryWords;
}

/** Tabs, and the ways out: a table in a chosen format, the chart as a picture, everything as one file. */
export function Head({ tab, opened, choose, copy, download, xlsx, chart, backup, words }: Props) {
  const [format, setFormat] = useState<FormatId>('html');
  const tabs: readonly Tab[] = opened ? [...TABS, 'report'] : TABS;
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    if (step === 0 || !next) return;
    choose(next);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[data-tab=${next}]`)?.focus();
  };
  const tables = tab === 'compare' || tab === 'promises' || tab === 'figures';
  return (
    <div class="head">
      <div class="tabs" role="tablist" onKeyDown={move}>
        {tabs.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            data-tab={each}
            aria-selected={each === tab}
            aria-controls="view"
            tabIndex={each === tab ? 0 : -1}
            onClick={() => choose(each)}
          >
            {words(`tab_${each}`)}
          </button>
        ))}
      </div>
      {tables && (
        <>
          <span class="join">
            <button type="button" class="btn" data-testid="copy-table" onClick={() => copy(format)}>
              <Icon name="copy" />
              {words('copy')}
            </button>
            <button type="button" class="btn" data-testid="download-table" onClick={() => download(format)}>
              {words('download')}
            </button>
            <select
              class="btn"
              aria-label={words('format')}
              data-testid="copy-format"
              value={format}
              onChange={({ currentTarget }) => setFormat(currentTarget.value as FormatId)}
            >
              {FORMAT_IDS.map((id) => (
                <option key={id} value={id}>
                  {words(`format_${id}`)}
                </option>
              ))}
            </select>
          </span>
          {tab === 'compare' && (
            <span class="join">
              <button type="button" class="btn" data-testid="chart-svg" onClick={() => chart('svg')}>
                {words('chartSvg')}
              </button>
              <button type="button" class="btn" data-testid="chart-png" onClick={() => chart('png')}>
                .png
              </button>
            </span>
          )}
        </>
      )}
      <button type="button" class="btn" data-testid="backup" onClick={backup}>
        {words('backup')}
      </button>
      {tables && (
        <button type="button" class="btn pri" data-testid="download-xlsx" onClick={xlsx}>
          <Icon name="download" />
          {words('xlsx')}
        </button>
      )}
    </div>
  );
}

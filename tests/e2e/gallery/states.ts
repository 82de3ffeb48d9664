import type { Page } from 'playwright-core';
import type { PanelState } from '../../../components/panel/model.ts';
import type { Reading } from '../../../lib/model.ts';

/** One look of the panel: what it is given, and what is done to it then. */
export interface Look {
  readonly state?: Partial<PanelState>;
  readonly reading?: (reading: Reading) => Reading;
  readonly act?: (page: Page) => Promise<void>;
}

export const BASE: PanelState = {
  phase: { kind: 'ready' },
  place: 'overlay',
  collapsed: false,
  size: 420,
  script: 'original',
  clean: true,
  restored: [],
  format: 'html',
  saved: false,
  picked: null,
  textLang: 'zh-CN',
};

const part = (page: Page, id: string) => page.getByTestId(id);
const without = (reading: Reading): Reading => ({ ...reading, figures: [], rows: [] });

/** Every state the panel can be in. */
export const LOOKS: Readonly<Record<string, Look>> = {
  figures: {},
  wide: { state: { size: 620 } },
  narrow: { state: { size: 330 } },
  sheet: { state: { place: 'sheet', size: 62 } },
  hover: { act: (page) => part(page, 'figure-row').nth(1).hover() },
  selected: {
    act: (page) =>
      part(page, 'figure-row')
        .nth(1)
        .click({ modifiers: ['Control'] }),
  },
  filtered: { act: (page) => part(page, 'filter').fill('收入') },
  unmatched: { act: (page) => part(page, 'filter').fill('zzz') },
  notices: { act: (page) => page.locator('[data-testid=notices] summary').click() },
  hidden: { act: (page) => page.locator('.count').click() },
  goals: { act: (page) => part(page, 'tab-goals').click() },
  outline: { act: (page) => part(page, 'tab-outline').click() },
  tables: { act: (page) => part(page, 'tab-tables').click() },
  copied: { act: (page) => part(page, 'copy-table').click() },
  help: { act: (page) => page.keyboard.press('Tab').then(() => part(page, 'figure-row').first().press('?')) },
  saved: { state: { saved: true } },
  reports: { reading: (reading) => ({ ...reading, reports: [...reading.reports, ...reading.reports] }) },
  inferred: {
    reading: (reading) => ({ ...reading, reports: reading.reports.map((report) => ({ ...report, inferred: ['place', 'year'] })) }),
  },
  loading: { state: { phase: { kind: 'reading', step: 'read', known: { recognise: '例州市 2021', clean: '3' } } } },
  empty: { reading: without },
  image: { reading: (reading) => ({ ...without(reading), notices: [{ kind: 'image-only', text: '' }] }) },
  'not-report': { state: { phase: { kind: 'not-report' } } },
  failed: { state: { phase: { kind: 'failed', step: 'tabulate', message: '' } } },
  collapsed: { state: { collapsed: true } },
  side: { state: { place: 'side' } },
};

/** What the browser itself asks of us: key commands, the toolbar button, context menu entries; and the badge it is given. */
import type { Page, Worker } from 'playwright-core';
import { expect, test } from 'vitest';
import { readClipboard } from './harness/clipboard.ts';
import { part, waitForRows } from './harness/panel.ts';
import { chromiumSession } from './harness/session.ts';
import { read, SAMPLE } from './harness/shared.ts';

const session = chromiumSession();
const sample = read(SAMPLE);
/** On a host of ours the reader comes by itself; on any other it must be asked for. */
const OURS = 'http://www.51test.net/from-browser';
const OTHER = 'http://www.somewhere.example/from-browser';

interface Tab {
  readonly id: number;
}
interface BrowserEvent {
  dispatch(...args: unknown[]): void;
}
/** What is used of Chromium's interface in the background; events can be set off there as the browser does. */
interface Chrome {
  readonly chrome: {
    readonly tabs: { query(what: object): Promise<Tab[]> };
    readonly action: { readonly onClicked: BrowserEvent; getBadgeText(of: { tabId: number }): Promise<string> };
    readonly commands: { readonly onCommand: BrowserEvent; getAll(): Promise<{ name: string; description: string }[]> };
    readonly contextMenus: { readonly onClicked: BrowserEvent };
    readonly permissions: object;
    readonly sidePanel: { getPanelBehavior(): Promise<{ openPanelOnActionClick: boolean }> };
    readonly storage: {
      readonly local: { get(key: string): Promise<{ settings?: { panel: { collapsedOn: string[] } } }>; set(items: object): Promise<void> };
    };
  };
}

async function background(): Promise<Worker> {
  return session.context.serviceWorkers()[0] ?? (await session.context.waitForEvent('serviceworker'));
}

/** Sets off an event of the browser for the tab in front. */
async function setOff(page: Page, kind: 'command' | 'menu' | 'button', name = ''): Promise<void> {
  await page.bringToFront();
  await (await background()).evaluate(
    async ([what, detail]) => {
      const { chrome } = globalThis as unknown as Chrome;
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (what === 'command') chrome.commands.onCommand.dispatch(detail, tab);
      else if (what === 'menu') chrome.contextMenus.onClicked.dispatch({ menuItemId: detail }, tab);
      else chrome.action.onClicked.dispatch(tab);
    },
    [kind, name] as const,
  );
}

async function open(name: string): Promise<Page> {
  const page = await session.open(`${OURS}/${name}.html`, sample);
  await waitForRows(page);
  return page;
}

const hidden = (page: Page) => page.locator('[data-report-lens-hidden]').count();
const settings = async () =>
  (await background()).evaluate(async () => (await (globalThis as unknown as Chrome).chrome.storage.local.get('settings')).settings);
const isCollapsed = (page: Page) => page.locator('report-lens-panel .collapsed').isVisible();

test('every command in the manifest is known to the background, each with a description', async () => {
  const commands = await (await background()).evaluate(() => (globalThis as unknown as Chrome).chrome.commands.getAll());
  expect(commands.map(({ name }) => name).sort()).toEqual(['_execute_action', 'clean', 'copy', 'script']);
  for (const { name, description } of commands) if (name !== '_execute_action') expect(description, name).toMatch(/\S/);
});

test('the command for cleaning puts everything back into view, and takes it out again', async () => {
  const page = await open('clean');
  const first = await hidden(page);
  expect(first).toBeGreaterThan(0);
  await setOff(page, 'command', 'clean');
  await expect.poll(() => hidden(page)).toBe(0);
  expect(await part(page, 'clean-toggle').getAttribute('aria-checked')).toBe('false');
  await setOff(page, 'command', 'clean');
  await expect.poll(() => hidden(page)).toBe(first);
  await page.close();
});

test('the command for the script goes to the other one and back', async () => {
  const page = await open('script');
  const words = () => page.evaluate(() => document.body.innerText);
  const first = await words();
  await setOff(page, 'command', 'script');
  await expect.poll(words, { timeout: 20_000 }).toContain('政府工作報告');
  expect(await part(page, 'script-t').getAttribute('aria-checked')).toBe('true');
  await setOff(page, 'command', 'script');
  await expect.poll(words, { timeout: 10_000 }).toBe(first);
  await page.close();
});

test('the command for copying puts the whole table on the clipboard, and says so', async () => {
  const page = await open('copy');
  const rows = await part(page, 'figure-row').count();
  await setOff(page, 'command', 'copy');
  await part(page, 'toast')
    .filter({ hasText: String(rows) })
    .waitFor();
  const { text } = await readClipboard(session.context, session.site, page);
  expect(text.split('\n')).toHaveLength(rows + 1);
  await page.close();
});

test('copying is said where the panel is collapsed, too', async () => {
  const page = await open('collapsed');
  await part(page, 'panel-toggle').click();
  await expect.poll(() => isCollapsed(page)).toBe(true);
  await setOff(page, 'command', 'copy');
  const toast = part(page, 'toast').filter({ hasText: /\d/ });
  await toast.waitFor();
  const { x = -1, width = 0 } = (await toast.boundingBox()) ?? {};
  expect(x).toBeGreaterThan(0);
  expect(x + width).toBeLessThan(page.viewportSize()?.width ?? 0);
  await setOff(page, 'button');
  await expect.poll(() => isCollapsed(page)).toBe(false);
  await page.close();
});

test('the toolbar button collapses the panel and brings it back; the site remembers', async () => {
  const page = await open('button');
  await setOff(page, 'button');
  await expect.poll(() => isCollapsed(page)).toBe(true);
  await expect.poll(async () => (await settings())?.panel.collapsedOn).toEqual(['www.51test.net']);
  await page.reload();
  await expect.poll(() => isCollapsed(page)).toBe(true);
  await setOff(page, 'button');
  await expect.poll(() => isCollapsed(page)).toBe(false);
  await page.keyboard.press('/');
  await page.keyboard.type('收入');
  expect(await part(page, 'filter').inputValue()).toBe('收入');
  await page.close();
});

test('the badge counts the figures of its tab', async () => {
  const page = await open('badge');
  const shown = Number(await page.locator('report-lens-panel [data-testid=tab-figures] small').textContent());
  const badge = async () =>
    (await background()).evaluate(async () => {
      const { chrome } = globalThis as unknown as Chrome;
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
    });
  await page.bringToFront();
  await expect.poll(badge).toBe(String(shown));
  const plain = await session.open(`${OURS}/none.html`, '<!doctype html><title>无</title><p>没有报告');
  await plain.bringToFront();
  expect(await badge()).toBe('');
  await plain.close();
  await page.close();
});

test('the context menu entry reads the page; without the host it stays untouched', async () => {
  const page = await open('menu');
  await setOff(page, 'menu', 'read');
  await expect.poll(() => isCollapsed(page)).toBe(true);
  await setOff(page, 'menu', 'read');
  await expect.poll(() => isCollapsed(page)).toBe(false);
  await page.close();
  const other = await session.open(`${OTHER}/menu.html`, sample);
  await setOff(other, 'menu', 'read');
  await other.waitForTimeout(500);
  expect(await other.locator('report-lens-panel').count()).toBe(0);
  await other.close();
});

test('the context menu entry for the library opens it', async () => {
  const page = await open('library');
  const opened = session.context.waitForEvent('page');
  await setOff(page, 'menu', 'library');
  const library = await opened;
  expect(library.url()).toMatch(/library\.html$/);
  await library.close();
  await page.close();
});

test('the toolbar button opens the browser’s side panel where the user wants the panel there', async () => {
  const behaviour = async () =>
    (await background()).evaluate(
      async () => (await (globalThis as unknown as Chrome).chrome.sidePanel.getPanelBehavior()).openPanelOnActionClick,
    );
  expect(await behaviour()).toBe(false);
  const choose = async (side: boolean) =>
    (await background()).evaluate(
      (value) => (globalThis as unknown as Chrome).chrome.storage.local.set({ settings: { panel: { side: value } } }),
      side,
    );
  await choose(true);
  await expect.poll(behaviour).toBe(true);
  await choose(false);
  await expect.poll(behaviour).toBe(false);
});

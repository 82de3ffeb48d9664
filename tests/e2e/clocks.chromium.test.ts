/** Clocks that are far off, and that jump between two savings: every context of the extension's believes them, and nothing is lost or refused. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readClipboard } from './harness/clipboard.ts';
import { extensionPage, store } from './harness/extension.ts';
import { part, waitForRows } from './harness/panel.ts';
import { chromiumSession } from './harness/session.ts';
import { read, SAMPLE } from './harness/shared.ts';

const session = chromiumSession();

/** Source of what sets the clock of the context it runs in. (A whole browser under another clock, as faketime does it, does not start.) */
const clock = (now: string) => `{
  const Real = globalThis.RealDate ??= Date;
  const ahead = Real.parse(${JSON.stringify(now)}) - Real.now();
  globalThis.Date = class extends Real {
    constructor(...given) { given.length ? super(...given) : super(Real.now() + ahead); }
    static now() { return Real.now() + ahead; }
  };
}`;

/** Sets the clock of the background. */
async function setBackground(context: BrowserContext, now: string): Promise<void> {
  const [worker] = context.serviceWorkers();
  await worker?.evaluate((source) => {
    // The extension's policy lets no text run: a static method carries the change instead.
    const real = (globalThis as unknown as { RealDate?: DateConstructor }).RealDate ?? Date;
    Object.assign(globalThis, { RealDate: real });
    const ahead = real.parse(source) - real.now();
    globalThis.Date = class extends real {
      constructor(...given: []) {
        if (given.length) super(...given);
        else super(real.now() + ahead);
      }
      static override now() {
        return real.now() + ahead;
      }
    } as DateConstructor;
  }, now);
}

/** Sets the clock of the reader in a page: of the world the extension's scripts live in. */
async function setReader(page: Page, now: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  client.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await client.send('Runtime.enable');
  expect(worlds).toHaveLength(1);
  for (const contextId of worlds) {
    const { exceptionDetails } = await client.send('Runtime.evaluate', { contextId, expression: clock(now) });
    expect(exceptionDetails).toBeUndefined();
  }
  await client.detach();
}

const saved = (page: Page) => part(page, 'save').getAttribute('aria-pressed');

test.each([
  ['before all reports', '1970-01-01T12:00:05Z', '1970-01-01'],
  ['after all of us', '2099-12-31T12:00:05Z', '2099-12-31'],
])('a clock %s: read, copied with its day, saved, listed, backed up and deleted', async (_, now, day) => {
  const options = await extensionPage(session.context, 'options');
  await store(options, 'settings', { citation: true, copyFormat: 'tsv' });
  await options.close();
  const page = await session.open(`http://www.51test.net/clocks/${day}.html`, read(SAMPLE));
  const rows = await waitForRows(page);
  await setBackground(session.context, now);
  await setReader(page, now);

  await part(page, 'copy-table').click();
  const { text } = await readClipboard(session.context, session.site, page);
  expect(text.trim().split('\n').at(-1)).toContain(day);

  await part(page, 'save').click();
  await expect.poll(() => saved(page)).toBe('true');
  const library = await session.context.newPage();
  await library.addInitScript(clock(now));
  const [worker] = session.context.serviceWorkers();
  await library.goto(`chrome-extension://${new URL(worker?.url() ?? '').host}/library.html`);
  await expect.poll(() => library.locator('[data-testid=report]').count()).toBe(1);
  const [file] = await Promise.all([library.waitForEvent('download'), library.click('[data-testid=backup]')]);
  expect(file.suggestedFilename()).toContain(day);
  expect(readFileSync(await file.path(), 'utf8')).toContain(`"savedAt":"${day}T`);

  await library.locator('[data-testid=report] .del').dispatchEvent('click');
  await expect.poll(() => library.locator('[data-testid=report]').count()).toBe(0);
  expect(await waitForRows(page)).toBe(rows);
  await Promise.all([page.close(), library.close()]);
});

test('a clock set back by a century between two savings: what was saved last is what the library shows', async () => {
  const html = read(SAMPLE);
  const first = await session.open('http://www.51test.net/clocks/a.html', html);
  await waitForRows(first);
  await setBackground(session.context, '2099-12-31T12:00:00Z');
  await part(first, 'save').click();
  await expect.poll(() => saved(first)).toBe('true');
  await first.close();

  const second = await session.open('http://www.51test.net/clocks/b.html', html.replace('新增养老床位820张', '新增养老床位821张'));
  await waitForRows(second);
  await setBackground(session.context, '1999-12-31T12:00:00Z');
  await part(second, 'save').click();
  await expect.poll(() => saved(second)).toBe('true');
  await second.close();

  const library = await extensionPage(session.context, 'library');
  await library.locator('[data-testid=report] .go').first().click();
  await library.locator('[data-testid=report-text]').waitFor();
  const shown = await library.locator('[data-testid=report-text]').innerText();
  expect(shown).toContain('821张');
  expect(shown).not.toContain('820张');
  await library.close();
});

/** The panel by itself in a real Chromium: axe in every state, the keyboard, and six hundred rows. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manyRows } from '../samples/many-rows.ts';
import { SAMPLE } from '../samples/reading.ts';
import { type Gallery, openGallery } from './gallery/gallery.ts';
import { BASE, LOOKS } from './gallery/states.ts';
import { findings } from './harness/axe.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
}, 60_000);
afterAll(() => gallery?.close());

describe.each(Object.entries(LOOKS))('%s', (_, look) => {
  test.each(['light', 'dark'])('axe finds nothing in %s', async (theme) => {
    const page = await gallery.open(SAMPLE, look, { dark: theme === 'dark' });
    // Colours are measured when nothing fades any more.
    await page.waitForTimeout(300);
    // The gallery's own page has no landmarks; only the panel is looked at.
    expect(await findings(page, 'report-lens-panel', ['region'])).toEqual([]);
    await page.close();
  });
});

const active = (page: Page) =>
  page.evaluate(() => {
    const focused = document.querySelector('report-lens-panel')?.shadowRoot?.activeElement as HTMLElement | null;
    return focused?.dataset.testid ?? focused?.id ?? focused?.className ?? '';
  });
const calls = (page: Page) => page.evaluate(() => window.gallery.calls.map(([name]) => name));

describe('by keyboard alone', () => {
  test('from the filter through the rows to the source, copied and collapsed', async () => {
    const page = await gallery.open(SAMPLE, {});
    await page.getByTestId('tab-figures').focus();
    await page.keyboard.press('/');
    expect(await active(page)).toBe('filter');
    await page.keyboard.type('收入');
    expect(await page.locator('[data-testid=figure-row]:visible').count()).toBe(2);
    for (let tabs = 0; tabs < 20 && (await active(page)) !== 'figure-row'; tabs++) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.press('c');
    const made = await page.evaluate(() => window.gallery.calls);
    expect(made.filter(([name]) => name === 'goToFigure').map(([, figure]) => figure)).toEqual([11, 4]);
    expect(made.at(-1)).toEqual(['copy', { rows: expect.any(Array), all: false }]);
    await page.keyboard.press('Escape');
    expect(await page.getByTestId('filter').inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await calls(page)).toContain('collapse');
    expect(await page.evaluate(() => document.querySelector('report-lens-panel')?.shadowRoot?.activeElement?.className)).toBe('collapsed');
    await page.keyboard.press('Enter');
    await expect.poll(() => active(page)).toBe('panel-toggle');
    await page.close();
  });

  test('tabs, script and the width move by arrows', async () => {
    const page = await gallery.open(SAMPLE, {});
    await page.getByTestId('tab-figures').press('ArrowRight');
    expect(await page.getByTestId('tab-goals').getAttribute('aria-selected')).toBe('true');
    await page.getByTestId('script-original').press('ArrowRight');
    await page.getByRole('separator').press('ArrowLeft');
    const made = await page.evaluate(() => window.gallery.calls);
    expect(made).toContainEqual(['setScript', 'cn']);
    expect(made).toContainEqual(['resize', 440]);
    await page.close();
  });

  test('the rows are one tab stop; a row’s group is copied by its own key', async () => {
    const page = await gallery.open(SAMPLE, {});
    await page.getByTestId('figure-row').first().focus();
    await page.keyboard.press('Shift+C');
    const group = SAMPLE.rows.flatMap(({ category }, row) => (category === '综合' ? [row] : []));
    const [, asked] = (await page.evaluate(() => window.gallery.calls)).at(-1) ?? [];
    expect([...(asked as { rows: number[] }).rows].sort((a, b) => a - b)).toEqual(group);
    // What nobody can read stands under the table, with a way to its place.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await active(page)).toBe('copy-table');
    await page.close();
  });

  test('Esc folds the lists before it collapses, and gives the focus back', async () => {
    const page = await gallery.open(SAMPLE, {});
    await page.locator('.count').click();
    await page.keyboard.press('Escape');
    expect(await page.locator('.hidden-list').count()).toBe(0);
    expect(await page.locator('.count').evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)).toBe(true);
    await page.locator('[data-testid=notices] summary').click();
    await page.keyboard.press('Escape');
    expect(await page.getByTestId('notices').getAttribute('open')).toBeNull();
    expect(await calls(page)).not.toContain('collapse');
    await page.close();
  });

  test('no key leaves the panel', async () => {
    const page = await gallery.open(SAMPLE, {});
    await page.evaluate(() => {
      document.title = '';
      document.addEventListener('keydown', ({ key }) => {
        document.title += key;
      });
    });
    await page.getByTestId('filter').press('a');
    await page.getByTestId('figure-row').first().press('j');
    expect(await page.title()).toBe('');
    await page.close();
  });
});

test('six hundred rows are filtered, and all come back', async () => {
  const reading = manyRows(600);
  const page = await gallery.open(reading, {});
  const shown = () => page.locator('[data-testid=figure-row]:visible').count();
  const all = reading.rows.length;
  await expect.poll(shown, { timeout: 30_000 }).toBe(all);
  await page.getByTestId('filter').fill('新增就业');
  await expect.poll(shown).toBe(all / SAMPLE.rows.length);
  await page.getByTestId('filter').fill('');
  await expect.poll(shown, { timeout: 30_000 }).toBe(all);
  await page.close();
});

/** Records from now on, in each frame, how many rows are in view. */
function recordRows(page: Page): Promise<void> {
  return page.evaluate(() => {
    const counts: number[] = [];
    Object.assign(window, { counts });
    const look = () => {
      const root = document.querySelector('report-lens-panel')?.shadowRoot;
      counts.push(root?.querySelectorAll('tbody:not([hidden]) > tr[data-figure]:not([hidden])').length ?? 0);
      requestAnimationFrame(look);
    };
    look();
  });
}

/** The most rows that came into view in one frame since rows were fewest. */
function mostAtOnce(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { counts } = window as unknown as { counts: number[] };
    const from = counts.lastIndexOf(Math.min(...counts));
    return Math.max(...counts.slice(from + 1).map((count, at) => count - (counts[from + at] ?? 0)));
  });
}

test('two thousand rows come into view some a frame, each of them at last; keys, sorting and a number picked in the page reach them', async () => {
  const reading = manyRows(2000);
  const all = reading.rows.length;
  const page = await gallery.open({ ...SAMPLE, figures: [], rows: [] }, {});
  await recordRows(page);
  const show = (state: object) =>
    page.evaluate((props) => window.gallery.show(props), { reading, state: { ...BASE, ...state }, lang: 'zh-CN' } as never);
  const shown = () => page.locator('[data-testid=figure-row]:visible').count();
  await show({});
  await expect.poll(shown, { timeout: 60_000 }).toBe(all);
  expect(await mostAtOnce(page)).toBeLessThan(100);

  await page.getByTestId('figure-row').first().press('End');
  const focused = () => page.evaluate(() => document.querySelector('report-lens-panel')?.shadowRoot?.activeElement?.matches('tr'));
  expect(await focused()).toBe(true);
  await page.locator('thead button').nth(1).click();
  await expect.poll(shown, { timeout: 60_000 }).toBe(all);
  expect(await page.getByTestId('figure-row').count()).toBe(all);

  const last = reading.rows.at(-1)?.figure ?? -1;
  await show({ picked: { figure: last, count: 1 } });
  const row = page.locator(`tr[data-figure="${last}"]`);
  await expect.poll(() => row.getAttribute('data-marked'), { timeout: 60_000 }).toBe('');
  await page.close();
});

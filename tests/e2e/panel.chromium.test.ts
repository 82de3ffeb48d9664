/** The panel by itself in a real Chromium: axe in every state, the keyboard, and how fast six hundred rows are filtered. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../lib/model.ts';
import { SAMPLE } from '../samples/reading.ts';
import { type Gallery, openGallery } from './gallery/gallery.ts';
import { LOOKS } from './gallery/states.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
}, 60_000);
afterAll(() => gallery?.close());

interface Finding {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** What axe finds in the panel, down to best practice. */
async function findings(page: Page): Promise<Finding[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // The gallery's own page has no landmarks or heading; only the panel is looked at.
    const { violations } = await axe.run({ include: [['report-lens-panel']] }, { rules: { region: { enabled: false } } });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)) }));
  });
}

describe.each(Object.entries(LOOKS))('%s', (_, look) => {
  test.each(['light', 'dark'])('axe finds nothing in %s', async (theme) => {
    const page = await gallery.open(SAMPLE, look, { dark: theme === 'dark' });
    // Colours are measured when nothing fades any more.
    await page.waitForTimeout(300);
    expect(await findings(page)).toEqual([]);
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
    expect(await active(page)).toBe('panel-toggle');
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

/** The sample again and again, until it has as many rows as the longest communiqué. */
function manyRows(count: number): Reading {
  const times = Math.ceil(count / SAMPLE.rows.length);
  const figures = Array.from({ length: times }, () => SAMPLE.figures).flat();
  const shift = (index: number | null, by: number) => (index === null ? null : index + by);
  const rows = Array.from({ length: times }, (_, at) => {
    const by = at * SAMPLE.figures.length;
    return SAMPLE.rows.map((row) => ({
      ...row,
      figure: row.figure + by,
      level: shift(row.level, by),
      growth: shift(row.growth, by),
      from: shift(row.from, by),
    }));
  }).flat();
  return { ...SAMPLE, figures, rows };
}

/** One frame at 60 a second, in ms. */
const FRAME = 16.7;

test('six hundred rows filter within a frame of typing', { retry: 2 }, async () => {
  const page = await gallery.open(manyRows(600), {});
  const session = await page.context().newCDPSession(page);
  // Time on the processor: other programs of the machine do not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'].reduce(
      (sum, name) => sum + 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0),
      0,
    );
  };
  const times: number[] = [];
  for (const text of ['一', '一般', '一般公共', '一般公共预算', '', '生', '生产', '生产总', '生产总值', '', '新', '新增', '新增就业']) {
    await page.waitForTimeout(200);
    const before = await spent();
    await page.evaluate(async (typed) => {
      const root = document.querySelector('report-lens-panel')?.shadowRoot as ShadowRoot;
      const input = root.querySelector('[data-testid=filter]') as HTMLInputElement;
      input.value = typed;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await Promise.resolve();
      await new Promise((done) => setTimeout(done));
      // Reading a size makes the browser lay the table out.
      root.querySelector('table')?.getBoundingClientRect();
    }, text);
    times.push((await spent()) - before);
  }
  times.sort((a, b) => a - b);
  const median = times[times.length >> 1] ?? Number.NaN;
  console.info(`filtering 600 rows: median ${median.toFixed(1)} ms, worst ${times.at(-1)?.toFixed(1)} ms`);
  expect(median).toBeLessThan(FRAME);
  await page.close();
});

/** How long a keystroke in the panel's filter takes, with many rows and with few, in one run. */
import type { Page } from 'playwright-core';
import { type Gallery, openGallery } from '../e2e/gallery/gallery.ts';
import { manyRows } from '../samples/many-rows.ts';

const TYPED = ['一', '一般', '一般公共', '一般公共预算', '', '生', '生产', '生产总', '生产总值', '', '新', '新增', '新增就业'];

/** Medians in ms of processor time (script, style, layout) for one keystroke. */
export async function filterTimes(): Promise<{ many: number; few: number }> {
  const gallery = await openGallery();
  const times = { many: await keystrokes(gallery, 600), few: await keystrokes(gallery, 60) };
  await gallery.close();
  return times;
}

async function keystrokes(gallery: Gallery, rows: number): Promise<number> {
  const page = await gallery.open(manyRows(rows), {});
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const parts = metrics.filter(({ name }) => ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'].includes(name));
    return 1000 * parts.reduce((sum, { value }) => sum + value, 0);
  };
  const times: number[] = [];
  for (const text of TYPED) {
    await page.waitForTimeout(200);
    const before = await spent();
    await type(page, text);
    times.push((await spent()) - before);
  }
  await page.close();
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** Types, and waits until the table is drawn: reading a size makes the browser lay it out. */
function type(page: Page, text: string): Promise<unknown> {
  return page.evaluate(async (typed) => {
    const root = document.querySelector('report-lens-panel')?.shadowRoot;
    const input = root?.querySelector<HTMLInputElement>('[data-testid=filter]');
    if (!input) throw new Error('no filter');
    input.value = typed;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done));
    root?.querySelector('table')?.getBoundingClientRect();
  }, text);
}

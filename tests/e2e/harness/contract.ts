/** Every test id that others rely on, once through: what it does can be seen, and the page is as it was afterwards. */
import { expect } from 'vitest';
import type { Driver } from './driver.ts';

const FORMATS: readonly [string, RegExp][] = [
  ['tsv', /\t/],
  ['html', /\t/],
  ['markdown', /^\|.*\|\n\| ?:?-/],
  ['csv', /,/],
  ['json', /^[[{]/],
];
const SCRIPTS = ['script-cn', 'script-t', 'script-tw', 'script-hk'];
const words = () => document.body.innerText;
const hidden = () => document.querySelectorAll('[data-report-lens-hidden]').length;
const marked = () => [...CSS.highlights.values()].flatMap((mark) => [...mark].map(String)).join('');

/** The rows in view once all have come: some come each frame. */
async function allRows(driver: Driver): Promise<number> {
  let rows = 0;
  const settled = async () => {
    const before = rows;
    rows = await driver.seen('figure-row');
    return rows === before;
  };
  await expect.poll(settled, { interval: 500, timeout: 20_000 }).toBe(true);
  return rows;
}

export async function throughTheContract(driver: Driver): Promise<void> {
  await expect.poll(() => driver.seen('figure-row')).toBeGreaterThan(10);
  const rows = await allRows(driver);
  for (const id of ['panel', 'panel-toggle', 'kind-filter', 'download-xlsx']) expect(await driver.seen(id), id).toBeGreaterThan(0);

  await driver.click('figure-source');
  await expect.poll(() => driver.ask(marked)).toMatch(/[0-9０-９一二三四五六七八九十]/);

  for (const [format, looks] of FORMATS) {
    await driver.choose('copy-format', format);
    await driver.click('copy-table');
    await expect.poll(() => driver.paste(), { timeout: 10_000 }).toMatch(looks);
  }

  await driver.type('filter', '增长');
  await expect.poll(() => driver.seen('figure-row')).toBeLessThan(rows);
  await driver.type('filter', ' ');

  const before = await driver.ask(words);
  for (const script of SCRIPTS) await driver.click(script);
  await driver.click('script-original');
  await expect.poll(() => driver.ask(words), { timeout: 15_000 }).toBe(before);

  expect(await driver.ask(hidden)).toBeGreaterThan(0);
  await driver.click('clean-toggle');
  await expect.poll(() => driver.ask(hidden)).toBe(0);
  await driver.click('clean-toggle');
  await expect.poll(() => driver.ask(hidden)).toBeGreaterThan(0);

  await driver.click('panel-toggle');
  await expect.poll(() => driver.seen('figure-row')).toBe(0);
  await driver.click('panel-toggle');
  await expect.poll(() => driver.seen('figure-row')).toBeGreaterThan(10);
  // The site remembers whether its panel is collapsed; the page must not close before that is written.
  await new Promise((written) => setTimeout(written, 500));
}

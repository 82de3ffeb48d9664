/** An article in parts, in a real Chromium: nothing is asked for before the click; then its pages are read one after the other. */
import { expect, test } from 'vitest';
import { WORK_REPORT } from '../dress/reports.ts';
import { part, waitForRows } from './harness/panel.ts';
import { chromiumSession } from './harness/session.ts';
import { hostFor, SAMPLE } from './harness/shared.ts';

const session = chromiumSession();

const { lines, title } = WORK_REPORT;
const parts = [lines.slice(0, 18), lines.slice(18, 26), lines.slice(26)];

test('reads the further pages on request, and joins their figures', async () => {
  const host = `http://${hostFor(SAMPLE)}/parts`;
  const addresses = parts.map((own, i) => {
    const next = i + 1 < parts.length ? `<div class="pages"><a href="p${i + 2}.html">下一页</a></div>` : '';
    const text = own.map((line) => `<p>${line}</p>`).join('');
    return session.site.put(
      `${host}/p${i + 1}.html`,
      `<!DOCTYPE html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><div>${text}</div>${next}`,
    );
  });
  const page = await session.context.newPage();
  await page.goto(addresses[0] as string);
  const before = await waitForRows(page);
  expect(session.site.asked.filter((address) => /p[23]\.html/.test(address))).toEqual([]);
  await part(page, 'next-pages').getByRole('button').click();
  await expect.poll(() => part(page, 'figure-row').count(), { timeout: 20_000 }).toBeGreaterThan(before);
  expect(session.site.asked.filter((address) => /p[23]\.html/.test(address)).map((address) => address.slice(-7, -5))).toEqual(['p2', 'p3']);
  expect(await page.locator('iframe').count()).toBe(0);
  await page.close();
});

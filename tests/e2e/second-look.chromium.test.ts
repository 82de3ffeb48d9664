/** What the watcher took for a report and further signs refuse shows nothing: the reader was brought and left. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { fold } from '../../lib/fold.ts';
import { foldFew } from '../../lib/page/fold-few.ts';
import { recognise } from '../../lib/page/recognise.ts';
import { REFUSALS } from '../../lib/page/refusals.ts';
import { WORK_REPORT } from '../dress/reports.ts';
import { waitForRows } from './harness/panel.ts';
import { chromiumSession } from './harness/session.ts';

const session = chromiumSession();
const HOST = 'http://www.diyifanwen.com';

const page = (title: string, lines: readonly string[]) =>
  `<!DOCTYPE html><meta charset="utf-8"><title>${title}</title><body>${lines.map((line) => `<p>${line}</p>`).join('')}`;

test('a page about a report shows nothing, though the watcher asks for the reader', async () => {
  const html = page('云溪县人代会开幕：政府工作报告摘登', WORK_REPORT.lines.slice(5));
  const { document } = new JSDOM(html).window;
  expect(recognise(document, foldFew).detected).toBe(true);
  expect(recognise(document, fold, REFUSALS).detected).toBe(false);
  const shown = await session.open(`${HOST}/news.html`, html);
  await shown.waitForTimeout(1500);
  expect(await shown.locator('report-lens-panel').count()).toBe(0);
  await shown.close();
});

test('the report itself shows the panel', async () => {
  const shown = await session.open(`${HOST}/report.html`, page(WORK_REPORT.title, WORK_REPORT.lines));
  expect(await waitForRows(shown)).toBeGreaterThan(10);
  await shown.close();
});

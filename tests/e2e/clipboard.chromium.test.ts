/** What is copied is what the panel shows: the clipboard read back, cell for cell, on every report page. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fromMessages, type WordKey } from '../../components/words.ts';
import { shownPeriod } from '../../lib/table/period.ts';
import messages from '../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import { readClipboard } from './harness/clipboard.ts';
import { part, waitForRows } from './harness/panel.ts';
import { chromiumSession } from './harness/session.ts';
import { hostFor, read, SAMPLE, sharedPages } from './harness/shared.ts';

const session = chromiumSession();
const words = fromMessages(messages);

async function open(file: string): Promise<Page> {
  const page = await session.open(`http://${hostFor(file)}/copied/${path.basename(path.dirname(file))}/${path.basename(file)}`, read(file));
  await waitForRows(page);
  return page;
}

/** The rows as they stand in the panel: name and area, value, unit, change with its unit, period, status. */
const shownRows = (page: Page) =>
  page.locator('report-lens-panel tr[data-figure]').evaluateAll((rows) =>
    rows.map((row) => {
      const text = (selector: string) => row.querySelector(selector)?.textContent ?? '';
      const number = (selector: string) =>
        text(selector)
          .replace(/^[—≥≤≈+]+/, '')
          .replaceAll('−', '-');
      const ratio = row.querySelector('.ratio') !== null;
      const changed = number('.change > .source').replace('%', '');
      const change = [changed, text('.change > small') || (text('.change').endsWith('%') ? '%' : '')];
      const lone = !ratio && number('.value') === '' && change[1] === '' ? text('.unit') : change[1];
      return [
        row.querySelector('th')?.firstChild?.textContent ?? '',
        text('th small'),
        number(ratio ? '.ratio .source' : '.value .source'),
        ratio || number('.value') === '' ? '' : text('.unit'),
        changed,
        changed && lone,
        text('.period'),
        text('.status > span'),
      ];
    }),
  );

/** The same of the copied table. */
function copiedRows(text: string): string[][] {
  const [head = [], ...body] = text.split('\n').map((line) => line.split('\t'));
  return body.map((row) => {
    const cell = (column: string) => row[head.indexOf(words(`col_${column}` as WordKey))] ?? '';
    const range = (column: string) => [cell(column), cell(`${column}_to`)].filter(Boolean).join('–');
    const changed = range('growth');
    return [
      cell('name'),
      cell('scope'),
      range('value'),
      cell('unit'),
      changed.replaceAll('%', ''),
      changed && (changed.includes('%') ? '%' : cell('growth_unit')),
      shownPeriod(cell('period')),
      cell('status'),
    ];
  });
}

describe.each([SAMPLE, ...sharedPages('reports')])('%s', (file) => {
  test('the table on the clipboard is the table in the panel', async () => {
    const page = await open(file);
    await part(page, 'copy-table').click();
    const { text } = await readClipboard(session.context, session.site, page);
    const shown = await shownRows(page);
    expect(shown.length).toBeGreaterThan(10);
    expect(copiedRows(text)).toEqual(shown);
    await page.close();
  });

  test('so is the filtered view', async () => {
    const page = await open(file);
    await part(page, 'filter').fill('收入');
    const visible = page.locator('report-lens-panel tr[data-figure]:visible th');
    const names = await visible.evaluateAll((heads) => heads.map((head) => head.firstChild?.textContent ?? ''));
    if (names.length > 0) {
      await part(page, 'copy-table').click();
      const { text } = await readClipboard(session.context, session.site, page);
      expect(copiedRows(text).map(([name]) => name)).toEqual(names);
    }
    await page.close();
  });
});

const OWN_TABLE = `<p>附表：</p><table>
<tr><th rowspan="2">指标</th><th colspan="2">全市</th></tr>
<tr><th>2022年</th><th>2023年</th></tr>
<tr><td>常住人口（万人）</td><td>101.2</td><td>102.5</td></tr>
<tr><td>户籍人口（万人）</td><td>98.4</td><td>98.9</td></tr>
<tr><td>粮食产量（万吨）</td><td>31.6</td><td>32.0</td></tr>
</table>`;

test('a table of the page is copied as it stands: merged headings merged, and repeated in plain text', async () => {
  const page = await session.open(
    'http://www.51test.net/copied/own.html',
    read(SAMPLE).replace(/(<p[^>]*><strong>二、)/, `${OWN_TABLE}$1`),
  );
  await waitForRows(page);
  await part(page, 'tab-tables').click();
  const preview = part(page, 'page-table').first();
  expect(await preview.locator('th[colspan="2"]').textContent()).toBe('全市');
  await preview.locator('.link').click();
  const { text, markup } = await readClipboard(session.context, session.site, page);
  expect(text.split('\n').slice(0, 3)).toEqual(['指标\t全市\t全市', '指标\t2022年\t2023年', '常住人口（万人）\t101.2\t102.5']);
  expect(markup).toMatch(/<th rowspan="2"[^>]*>指标<\/th><th colspan="2"[^>]*>全市<\/th>/);
  await page.close();
});

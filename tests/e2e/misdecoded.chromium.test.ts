/** Real Chromium: a page with a damaged run is read by the words of the language, which only the background has. */
import { expect, test } from 'vitest';
import { damageAt, weakPlaces } from '../../lib/text/misdecoded/damage.test-support.ts';
import { part, waitForRows } from './harness/panel.ts';
import { chromiumSession } from './harness/session.ts';
import { hostFor, read, SAMPLE } from './harness/shared.ts';

const session = chromiumSession();
const SENTENCE = '加强社会保险基金监管，确保基金安全。';

test('a damaged run is restored', async () => {
  const damaged = damageAt(SENTENCE, weakPlaces(SENTENCE)[0] ?? -1, 'resynchronises').text;
  const html = read(SAMPLE).replace(/<\/p>(?=\s*<p)/, `</p>\n<p>${damaged}</p>`);
  expect(html).toContain(damaged);
  const page = await session.open(`http://${hostFor(SAMPLE)}/damaged.html`, html);
  await waitForRows(page);
  await part(page, 'notices').evaluate((details) => details.setAttribute('open', ''));
  await expect.poll(() => part(page, 'notices').textContent(), { timeout: 20_000 }).toContain('保基金安全');
  await page.close();
});

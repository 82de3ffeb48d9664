/** What PRIVACY.md says of the background: once a text is answered nothing of it is kept. Looked for in the memory itself. */
import { expect, test } from 'vitest';
import { backgroundHeap } from './harness/background-heap.ts';
import { waitForRows } from './harness/panel.ts';
import { chromiumSession } from './harness/session.ts';
import { read, SAMPLE } from './harness/shared.ts';

const session = chromiumSession();
const sample = read(SAMPLE);
/** Words of the sample that no table of ours knows. */
const WORDS = ['养老床位820张', '云溪市第九届'];

test('of a report that is open nothing is in the background, and after many no more than after some', async () => {
  const open: Awaited<ReturnType<typeof session.open>>[] = [];
  const openTwo = async (time: number) => {
    for (const page of open.splice(0)) await page.close();
    for (const n of [1, 2]) {
      const page = await session.open(`http://www.51test.net/kept/${time}-${n}.html`, sample);
      await waitForRows(page);
      open.push(page);
    }
  };
  const heap = async () => backgroundHeap(session.context, open[0] as (typeof open)[0]);
  await openTwo(0);
  await openTwo(1);
  const some = await heap();
  expect(some.texts.length).toBeGreaterThan(1000);
  const kept = some.texts.filter((text) => WORDS.some((words) => text.includes(words)));
  expect(kept.map((text) => text.slice(0, 40))).toEqual([]);
  for (let time = 2; time < 6; time++) await openTwo(time);
  expect((await heap()).data).toBeLessThan(some.data * 1.01);
  for (const each of open) await each.close();
});

import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';
import { attachHost } from './host.ts';

const { window } = new JSDOM('<p>各位代表</p>', { pretendToBeVisual: true });
const { document } = window;
vi.stubGlobal('MutationObserver', window.MutationObserver);
afterEach(() => vi.restoreAllMocks());

/** A page that takes the panel away as often as it comes, two hundred times at most; answers how often it has. */
function removesIt(): { times: number } {
  const taken = { times: 0 };
  new window.MutationObserver(() => {
    const panel = document.querySelector('report-lens-panel');
    if (!panel || taken.times >= 200) return;
    taken.times++;
    panel.remove();
  }).observe(document, { childList: true, subtree: true });
  return taken;
}

test('whoever takes the panel away each time gets a turn, though seconds pass meanwhile; in the end it is there', async () => {
  let now = 0;
  // So slow a machine that every look at the clock shows another third of a second.
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 333));
  const taken = removesIt();
  const host = attachHost(document, '');
  await new Promise((turn) => setTimeout(turn));
  expect(taken.times).toBeGreaterThan(1);
  expect(taken.times).toBeLessThan(12);
  taken.times = 200;
  await vi.waitFor(() => expect(host.element.isConnected).toBe(true), { timeout: 2000 });
  host.remove();
  expect(document.querySelector('report-lens-panel')).toBeNull();
});

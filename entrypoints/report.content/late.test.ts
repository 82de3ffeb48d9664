// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HidePlan } from '../../lib/page/model.ts';
import { HIDDEN, OURS } from './hidden.ts';
import { watchLate } from './late.ts';

const hidden: HidePlan[] = [];
const readAgain = vi.fn();
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  hidden.length = 0;
  readAgain.mockClear();
  document.body.innerHTML = '<div id="text"><p>全县财政收入增长9%。</p></div>';
  const hide = (plans: readonly HidePlan[]) => {
    hidden.push(...plans);
    for (const { target } of plans) (target as Element).setAttribute(HIDDEN, OURS);
  };
  stop = watchLate(document, { hide, readAgain });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const add = (html: string) => document.body.insertAdjacentHTML('beforeend', html);
const settle = async (time = 20_000) => {
  await vi.advanceTimersByTimeAsync(time);
};

test('hides an advertisement that comes late and lets other things be', async () => {
  add('<div class="popup" style="position:fixed"><a href="/vip">开通会员享受免广告阅读</a></div>');
  add('<p>主持人宣布大会开始</p><input value="会员下载">');
  await settle();
  expect(hidden.map(({ group }) => group)).toEqual(['popup']);
});

test('an advertisement put back a thousand times costs little and stays hidden while waiting is bounded', async () => {
  for (let i = 0; i < 1000; i++) {
    document.querySelector('.ad')?.remove();
    add(`<div class="ad"><a href="/${i}">限时优惠</a></div>`);
    if (i % 100 === 0) await settle(300);
  }
  await settle();
  expect(document.querySelector('.ad')?.hasAttribute(HIDDEN)).toBe(true);
  expect(hidden.length).toBeLessThan(60);
});

test('text that comes late has the page read again, a bounded number of times', async () => {
  for (let i = 0; i < 30; i++) {
    add(
      `<p>全市地区生产总值增长8.1%，固定资产投资增长${i}%，一般公共预算收入增长6.5%，城乡居民收入稳步提高，社会事业全面发展，民生保障持续改善。</p>`.repeat(
        3,
      ),
    );
    await settle(6000);
    // Whoever reads again watches anew.
    stop();
    stop = watchLate(document, { hide: () => undefined, readAgain });
  }
  expect(readAgain).toHaveBeenCalledTimes(8);
});

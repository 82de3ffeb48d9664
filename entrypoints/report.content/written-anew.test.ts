// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { watchWriting } from './written-anew.ts';

/** Puts another root element into the document, as writing it anew does. */
function write(): void {
  const root = document.createElement('html');
  root.innerHTML = '<body><p>新的一页</p></body>';
  document.documentElement.replaceWith(root);
}

test('a page written anew is told of once it has had time to be written, each time, but not for ever', async () => {
  vi.useFakeTimers();
  const anew = vi.fn();
  watchWriting(document, anew);
  document.body.append('a');
  await vi.advanceTimersByTimeAsync(1000);
  expect(anew).not.toHaveBeenCalled();

  write();
  await vi.advanceTimersByTimeAsync(10);
  expect(anew).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(anew).toHaveBeenCalledTimes(1);

  for (let time = 0; time < 30; time++) {
    write();
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(anew).toHaveBeenCalledTimes(8);
  vi.useRealTimers();
});

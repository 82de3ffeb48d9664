// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { unlock } from './unlock.ts';

const sheets = vi.hoisted(() => ({ adopted: 0 }));
vi.mock('../edge/sheet.ts', () => ({
  adopt: () => {
    sheets.adopted++;
    return () => sheets.adopted--;
  },
}));
beforeEach(() => {
  sheets.adopted = 0;
});

const HTML = '<div id="t" oncopy="return false" style="user-select:none"><p>正文</p><a href="#x">链接</a></div><textarea></textarea>';

function copyFrom(selector: string): boolean {
  const event = new Event('copy', { bubbles: true, cancelable: true });
  document.querySelector(selector)?.dispatchEvent(event);
  return !event.defaultPrevented;
}

test('the page no longer cancels copying of its text, but keeps its say in fields', () => {
  document.body.innerHTML = HTML;
  document.addEventListener('copy', (event) => event.preventDefault());
  expect(copyFrom('p')).toBe(false);
  const off = unlock(document, [document.querySelector('#t') as Element]);
  expect(copyFrom('p')).toBe(true);
  expect(copyFrom('textarea')).toBe(false);
  off();
  expect(copyFrom('p')).toBe(false);
  expect(document.body.innerHTML).toBe(HTML);
});

test('a click on a link still reaches the page', () => {
  document.body.innerHTML = HTML;
  const off = unlock(document, [document.querySelector('#t') as Element]);
  let reached = '';
  document.addEventListener('mousedown', (event) => {
    reached += (event.target as Element).tagName;
  });
  for (const tag of ['p', 'a']) document.querySelector(tag)?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  expect(reached).toBe('A');
  off();
});

test('the style sheet that allows selecting comes with the first press, once, and goes with the rest', () => {
  document.body.innerHTML = HTML;
  const off = unlock(document, []);
  expect(sheets.adopted).toBe(0);
  for (const name of ['mousedown', 'keydown']) document.querySelector('p')?.dispatchEvent(new Event(name, { bubbles: true }));
  expect(sheets.adopted).toBe(1);
  off();
  expect(sheets.adopted).toBe(0);
});

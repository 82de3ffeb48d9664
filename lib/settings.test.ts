import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from './settings.ts';

test('nothing stored gives the defaults', () => {
  expect(parseSettings(undefined)).toEqual(DEFAULT_SETTINGS);
});

test('what is right is kept, what is wrong falls back alone', () => {
  const read = parseSettings({ clean: false, script: 'klingon', scriptBySite: { 'a.cn': 'tw', 'b.cn': 3 }, panel: { width: 9000 } });
  expect(read.clean).toBe(false);
  expect(read.script).toBe('original');
  expect(read.scriptBySite).toEqual({ 'a.cn': 'tw' });
  expect(read.panel.width).toBe(DEFAULT_SETTINGS.panel.width);
});

test('any stored value is read, and what was read reads the same again', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const read = parseSettings(stored);
      expect(parseSettings(JSON.parse(JSON.stringify(read)))).toEqual(read);
    }),
  );
});

import { expect, test } from 'vitest';
import { before, chained, changed, RARE, SPECIAL, UNREAD, unitsOf } from './units.ts';

const NONE = { chars: '', rare: '', ambiguous: '', words: '' };
const first = unitsOf({ ...NONE, chars: '发發里里群羣', ambiguous: '发3里0' }, ['㑮']);
const second = unitsOf({ ...NONE, chars: '羣群裏裡', ambiguous: '裏1發2' }, []);
const both = chained(first, second, '发發里里群羣发3里0㑮 羣群裏裡裏1發2');
const at = (units: Int32Array, character: string) => units[character.charCodeAt(0)] as number;
const alone = (units: Int32Array, character: string) => String.fromCharCode(changed(character.charCodeAt(0), at(units, character)));

test('what is said of a character is told by its unit', () => {
  expect(alone(first, '群')).toBe('羣');
  expect(alone(first, '人')).toBe('人');
  expect(at(first, '人')).toBe(UNREAD);
  expect(before(at(first, '发'))).toBe(3);
  expect(at(first, '里') & (SPECIAL | RARE)).toBe(SPECIAL | 0);
  expect(at(first, '㑮') & (SPECIAL | RARE)).toBe(SPECIAL | RARE | 0);
  expect((first[0xd840] as number) & RARE).toBe(RARE);
});

test('two steps in one table do what they do one after the other, for every code unit', () => {
  for (let code = 0; code < both.length; code++) {
    const unit = first[code] as number;
    const next = second[changed(code, unit)] as number;
    const [made, special] = [changed(code, both[code] as number), (both[code] as number) & (SPECIAL | RARE)];
    if (made !== changed(changed(code, unit), next) || special !== ((unit | next) & (SPECIAL | RARE))) expect.fail(`unit ${code}`);
  }
  expect(alone(both, '群')).toBe('群');
  expect(at(both, '羣') & SPECIAL).toBe(0);
  expect(at(both, '裏')).toBeLessThan(0);
});

import { expect, test, vi } from 'vitest';
import { isDamaged } from '../damaged.ts';
import { repair } from '../repair.ts';
import { sourceOf } from '../source.test-support.ts';
import { wordList } from '../word-list.ts';
import { damageAt, type Ending, weakPlaces } from './damage.test-support.ts';
import { gbk } from './gbk.ts';

const read = (...lines: string[]) => repair(sourceOf(lines), wordList);

test('the table holds both directions and knows the codes that vanish', () => {
  expect(gbk().code('模'.charCodeAt(0))).toBe(0xc4a3);
  expect(gbk().unit(0xc4, 0xa3)).toBe('模'.charCodeAt(0));
  expect(gbk().unit(0xaf, 0xa1)).toBe(0);
  expect(gbk().vanishing.get(0xaf)).toContain(0xa1);
});

test('the generator damages as the sites do', () => {
  const text = '推進農業的規模化、標準化和生態化';
  expect(weakPlaces(text)).toEqual([6]);
  const damaged = (ending: Ending) => damageAt(text, 6, ending).text;
  expect(damaged('stays')).toBe('推進農業的規?；藴驶蜕鷳B化');
  expect(damaged('resynchronises')).toBe('推進農業的規?；?、標準化和生態化');
});

test('a damaged run is restored where one reading clearly wins', () => {
  const clean = read(
    '推進農業的規?；藴驶蜕鷳B化，加強社會保險基金監管，確?；鸢踩?。',
    '建設一批標準化養殖小區，促進產業規模化、集群化和生態化發展。',
  );
  expect(clean.paragraphs[0]?.text).toBe('推進農業的規模化、標準化和生態化，加強社會保險基金監管，確保基金安全。');
  expect(clean.edits.map((edit) => edit.kind)).toEqual(['misdecoded', 'misdecoded']);
  expect(read('加強社會保險基金監管,確?;鸢踩?。').paragraphs[0]?.text).toBe('加強社會保險基金監管,確保基金安全。');
});

test('what cannot be read for certain is flagged and stays', () => {
  const text = '舉辦第八屆茶文化節，韓?；瘛！';
  expect(read(text).paragraphs[0]?.text).toBe(text);
  expect(read(text).notices).toMatchObject([{ kind: 'misdecoded', paragraph: 0, start: 11 }]);
});

test('without words nothing is read, and whoever has the words can tell beforehand whether they are wanted', () => {
  const damaged = sourceOf(['加強社會保險基金監管,確?;鸢踩?。']);
  expect(repair(damaged).edits).toEqual([]);
  expect(repair(damaged).notices).toMatchObject([{ kind: 'misdecoded' }]);
  expect(isDamaged(damaged)).toBe(true);
  const asked = vi.fn(wordList);
  for (const text of ['他问：“怎么办?”', '加强社会保险基金监管,确保基金安全。']) {
    expect(isDamaged(sourceOf([text]))).toBe(false);
    repair(sourceOf([text]), asked);
  }
  expect(asked).not.toHaveBeenCalled();
});

test('questions are no damage', () => {
  for (const text of ['他问：“怎么办?”', '怎么看?怎么办?我们要认真回答。', '准备好了吗？！', '问题在哪里?（见附件）']) {
    expect(read(text).edits).toEqual([]);
    expect(read(text).notices).toEqual([]);
  }
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATEGORY_ORDER } from '../lib/table/category-order.ts';
import { CHIPS } from '../lib/table/view.ts';
import { categoryWord } from './category-words.ts';
import { fromMessages } from './words.ts';

const FOLDER = path.resolve(import.meta.dirname, '../public/_locales');
const LOCALES = ['zh_CN', 'zh_TW', 'en'] as const;
const read = (locale: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(path.join(FOLDER, locale, 'messages.json'), 'utf8'));
const first = read('zh_CN');

/** The places of a message for values, in any order. */
const places = (message: string) => [...message.matchAll(/\$\d/g)].map(String).sort();

test('there are the three languages of the interface', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...LOCALES].sort());
});

describe.each(LOCALES)('%s', (locale) => {
  const messages = read(locale);

  test('has every word, none empty, with the same places for values', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(first));
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message, key).not.toBe('');
      expect(places(message), key).toEqual(places(first[key]?.message ?? ''));
    }
  });

  test('has a word for every sign for or against a report', () => {
    const source = ['recognise', 'refusals'].map((file) => readFileSync(path.resolve(`lib/page/${file}.ts`), 'utf8')).join('\n');
    const rules = [...source.matchAll(/\[\s*'([a-z-]+)',\s*'[THB]'|add\('([a-z-]+)'|rule: '([a-z-]+)'/g)].map(
      (found) => found.slice(1).find(Boolean) ?? '',
    );
    expect(rules.length).toBeGreaterThan(25);
    expect(rules.filter((rule) => !messages[`rule_${rule.replaceAll('-', '_')}`])).toEqual([]);
  });

  test('has a word for every category, chip and notice', () => {
    const words = fromMessages(messages);
    if (locale !== 'zh_CN') expect(categoryWord('财政金融', words)).not.toBe('财政金融');
    for (const category of CATEGORY_ORDER) expect(categoryWord(category, words), category).not.toBe('');
    for (const chip of CHIPS)
      expect(messages[chip === 'all' ? 'all' : /actual|target/.test(chip) ? `status_${chip}` : `fkind_${chip}`], chip).toBeDefined();
  });
});

test('traditional words hold no simplified characters', () => {
  const simplified = /[这为与还没过说话让从来开关样头见时间单号处动机电书车门问发对长东乐报图网页码复]/;
  const bare = Object.entries(read('zh_TW')).filter(([, { message }]) => simplified.test(message));
  expect(bare.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
});

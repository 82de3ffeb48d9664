import { expect, test } from 'vitest';
import { BRACKET_FORMS, bracketMeaning } from './bracketed.ts';
import { CAPTION_FORMS } from './caption-words.ts';
import { COLUMN_ROLES, HEAD_UNITS, KIND_FORMS, STATUS_FORMS } from './column-words.ts';
import { CAPTION_TRIMS, NAME_LEADS, NAME_WORDS, PARENT_FORMS } from './name-words.ts';
import { isPlace, limitOf } from './place.ts';
import { topicOf } from './topic.ts';

test('every form fits its example', () => {
  for (const { pattern, example } of [...Object.values(CAPTION_FORMS), ...COLUMN_ROLES, ...KIND_FORMS, ...STATUS_FORMS]) {
    expect(pattern.test(example), example).toBe(true);
  }
  for (const { meaning, example } of BRACKET_FORMS) expect(bracketMeaning(example), example).toBe(meaning);
  for (const { head, example } of HEAD_UNITS) expect(example).toMatch(head);
  for (const { from, example } of [...NAME_LEADS, ...PARENT_FORMS]) expect(example.split(' → ')[0], example).toMatch(from);
});

test('no list names a word twice', () => {
  for (const [list, words] of Object.entries(NAME_WORDS)) expect(new Set(words).size, list).toBe(words.length);
});

test('the trims lead from the caption to its subject', () => {
  for (const { example } of CAPTION_TRIMS) {
    const [caption = '', subject = ''] = example.split(' → ');
    expect(topicOf(caption), caption).toBe(subject);
  }
  expect(topicOf('2020年房地产开发和销售主要指标')).toBe('');
});

test.each(['青溪县', '石桥镇', '東江區', '市本级'])('%s is a place', (name) => expect(isPlace(name)).toBe(true));
test.each(['城镇', '东部地区', '全市', '城市', '农村', '按地区'])('%s is none', (name) => expect(isPlace(name)).toBe(false));

test.each([
  ['全省', '青溪市', '全省'],
  ['全省平均', '青溪市', '全省'],
  ['全市', '青溪市', ''],
  ['全市', '甲市青溪区', '全市'],
  ['全国', '甲省', '全国'],
  ['全国', '', ''],
  ['东江县', '青溪市', '东江县'],
  ['青溪县', '甲市青溪县', ''],
])('%s in a report of %s limits to “%s”', (place, own, limit) => expect(limitOf(place, own)).toBe(limit));

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { converter } from './convert.ts';
import { SCRIPTS } from './script.ts';

const tw = converter('cn', 'tw');
const cn = converter('tw', 'cn');

test.each([
  ['深化收入分配制度改革，更加注重把握发展主动权', '深化收入分配制度改革，更加注重把握發展主動權'],
  ['首个中小企业数字化平台为传统制造业指明了方向', '首個中小企業數字化平臺為傳統製造業指明瞭方向'.replace('明瞭', '明了')],
  ['按时足额发放养老金，粮食面积稳定在12万亩', '按時足額發放養老金，糧食面積穩定在12萬畝'],
  ['头发、银发经济、理发店与内生发展', '頭髮、銀髮經濟、理髮店與內生發展'],
  ['开启新征程，依法征收税费', '開啟新征程，依法徵收稅費'],
  ['既干事又干净，干扰项目的干部要问责', '既幹事又乾淨，干擾項目的幹部要問責'],
  ['市长余某某、于都县、余杭区', '市長余某某、于都縣、餘杭區'],
  ['存栏羊3万只，只有这样才能增收', '存欄羊3萬隻，只有這樣才能增收'],
])('%s', (simplified, traditional) => {
  expect(tw(simplified)).toBe(traditional);
});

test.each([
  ['乾隆年間的乾淨水源', '乾隆年间的干净水源'],
  ['顯著提高著作的著名度，看著辦', '显著提高著作的著名度，看着办'],
  ['瞭望塔與明瞭', '瞭望塔与明了'],
])('back from Taiwan: %s', (traditional, simplified) => {
  expect(cn(traditional)).toBe(simplified);
});

test('no digit, letter or mark is ever lost or moved', () => {
  const text = fc.string({ unit: fc.constantFrom(...'发展制造里面干只个后0９1a．%，。 \n𫫇\ud800') });
  const rest = (s: string) => s.replace(/[^0-9０-９a-z．%，。\s]/g, '·');
  fc.assert(
    fc.property(text, fc.constantFrom(...SCRIPTS), fc.constantFrom(...SCRIPTS), (input, from, to) => {
      const squeeze = (s: string) => rest(s).replace(/·+/g, '·');
      expect(squeeze(converter(from, to)(input))).toBe(squeeze(input));
    }),
  );
});

test('a text in its own script stays as it is', () => {
  for (const script of SCRIPTS) expect(converter(script, script)('干擾、幹部、乾淨')).toBe('干擾、幹部、乾淨');
});

test('a line of a million characters without a mark is converted like its parts', () => {
  const part = '为了把握发展主动权全面深化分配制度改革';
  expect(tw(part.repeat(50_000)) === tw(part).repeat(50_000)).toBe(true);
});

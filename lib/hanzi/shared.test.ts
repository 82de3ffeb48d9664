/** Measures over the data beside the checkout; skipped where there is none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as opencc from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { converter } from './convert.ts';
import { WRONG_FORMS } from './data/wrong-forms.ts';
import type { Script } from './script.ts';

const SHARED = process.env.REPORT_LENS_SHARED ?? '../shared';
const CORPUS = join(SHARED, 'corpus');
const OPENCC = join(SHARED, 'script/opencc-testcases.json');

/** Configurations of OpenCC that we serve. */
const CONFIGURATIONS: Readonly<Record<string, readonly [Script, Script]>> = {
  s2t: ['cn', 't'],
  s2tw: ['cn', 'tw'],
  s2hk: ['cn', 'hk'],
  t2s: ['t', 'cn'],
  tw2s: ['tw', 'cn'],
  hk2s: ['hk', 'cn'],
  t2tw: ['t', 'tw'],
  t2hk: ['t', 'hk'],
  tw2t: ['tw', 't'],
  hk2t: ['hk', 't'],
};

interface Cases {
  cases: { id: string; input: string; expected: Record<string, string> }[];
}

describe.skipIf(!existsSync(OPENCC))("OpenCC's own cases", () => {
  const { cases } = JSON.parse(existsSync(OPENCC) ? readFileSync(OPENCC, 'utf8') : '{"cases":[]}') as Cases;
  test.each(Object.entries(CONFIGURATIONS))('%s: none is lost that opencc-js passes', (name, [from, to]) => {
    const theirs = opencc.Converter({ from, to });
    const ours = converter(from, to);
    const lost = cases.filter(({ input, expected }) => {
      const right = expected[name];
      return right !== undefined && theirs(input) === right && ours(input) !== right;
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

describe.skipIf(!existsSync(CORPUS))('real reports', () => {
  const names = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.txt') && name !== 'README.txt') : [];
  const reports = names.map((name) => readFileSync(join(CORPUS, name), 'utf8'));

  test('none of the wrong forms', () => {
    const text = reports.map(converter('cn', 'tw')).join('\n');
    const found = WRONG_FORMS.filter(([wrong]) => text.includes(wrong));
    expect(found).toEqual([]);
  });

  test('to Taiwan and back gives back the text, but for characters the text itself wrote in the other script', () => {
    const there = converter('cn', 'tw');
    const back = converter('tw', 'cn');
    const lines = reports.flatMap((report) => report.split('\n'));
    const changed = lines.filter((line) => back(there(line)) !== line && !/[著]/.test(line));
    expect(changed).toEqual([]);
  });
});

/** Clean official texts, where the shared corpus is there: nothing in them is taken for damage. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as OpenCC from 'opencc-js';
import { expect, test } from 'vitest';
import { repair } from './repair.ts';
import { sourceOf } from './source.test-support.ts';

const corpus = path.join(process.env.REPORT_LENS_SHARED ?? '../shared', 'corpus');
const names = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.txt')) : [];
const toTraditional: (text: string) => string = OpenCC.Converter({ from: 'cn', to: 't' });
/** What a clean text may still hold: Markdown of its transcript, a dot its site lost. */
const ALLOWED = new Set(['markup', 'dot']);

test.skipIf(names.length === 0).each([
  ['simplified', (text: string) => text],
  ['traditional', toTraditional],
] as const)('a clean text in %s script is left as it is', (_, convert) => {
  for (const name of names) {
    const lines = readFileSync(path.join(corpus, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const { edits, notices } = repair(sourceOf(lines.map((line) => convert(line.trim()))));
    expect([name, edits.filter((edit) => !ALLOWED.has(edit.kind))]).toEqual([name, []]);
    expect([name, notices.filter((notice) => notice.kind === 'misdecoded' || notice.kind === 'annotation')]).toEqual([name, []]);
  }
});

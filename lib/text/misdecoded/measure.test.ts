/** Measured on the shared corpus, where it is there: clean official texts, damaged at every weak place, repaired as a whole. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as OpenCC from 'opencc-js';
import { expect, test } from 'vitest';
import { repair } from '../repair.ts';
import { sourceOf } from '../source.test-support.ts';
import { type Damage, damageAt, type Ending, weakPlaces } from './damage.test-support.ts';

const corpus = path.join(process.env.REPORT_LENS_SHARED ?? '../shared', 'corpus');
const names = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.txt')) : [];
/** Simplified runs are long and slow to search: a few documents will do. */
const SIMPLIFIED = 6;
const toTraditional: (text: string) => string = OpenCC.Converter({ from: 'cn', to: 't' });

function damageAll(line: string, ending: Ending): { text: string; runs: Damage[] } {
  let text = line;
  const runs: Damage[] = [];
  for (const at of weakPlaces(line).reverse()) {
    if (at + 1 >= (runs.at(-1)?.from ?? Infinity)) continue;
    const damage = damageAt(text, at, ending);
    if (runs.length > 0 && at + damage.stood.length > (runs.at(-1)?.from ?? 0)) continue;
    text = damage.text;
    runs.push(damage);
  }
  return { text, runs: runs.reverse() };
}

function measure(names: readonly string[], ending: Ending, script: (text: string) => string) {
  const sum = { runs: 0, right: 0, wrong: 0 };
  for (const name of names) {
    const lines = readFileSync(path.join(corpus, name), 'utf8').split('\n').filter(Boolean).map(script);
    const damaged = lines.map((line) => damageAll(line, ending));
    const { edits } = repair(sourceOf(damaged.map((line) => line.text)));
    const byPlace = new Map(edits.filter((edit) => edit.kind === 'misdecoded').map((edit) => [`${edit.block} ${edit.from}`, edit]));
    damaged.forEach(({ runs }, block) => {
      let shift = 0;
      for (const run of runs) {
        const edit = byPlace.get(`${block} ${run.from + shift}`);
        shift += run.to - run.from - run.stood.length;
        sum.runs++;
        if (edit?.text === run.stood) sum.right++;
        else if (edit) sum.wrong++;
      }
    });
  }
  return sum;
}

test.skipIf(names.length === 0).each([
  ['traditional', 'stays', toTraditional, names],
  ['traditional', 'resynchronises', toTraditional, names],
  ['simplified', 'resynchronises', (text: string) => text, names.slice(0, SIMPLIFIED)],
] as const)(
  '%s, %s: almost no wrong reading',
  (script, ending, convert, files) => {
    const { runs, right, wrong } = measure(files, ending, convert);
    console.log(
      `${script} ${ending}: ${runs} runs, restored ${((100 * right) / runs).toFixed(1)} %, wrong ${((100 * wrong) / runs).toFixed(2)} %`,
    );
    expect(wrong / runs).toBeLessThan(0.015);
  },
  300_000,
);

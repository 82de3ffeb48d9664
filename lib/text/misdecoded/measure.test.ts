/**
 * Measured on the shared corpus, where it is there: clean official texts, damaged at weak places and repaired as a whole. With
 * `REPORT_LENS_FULL=1` every weak place is damaged once (some minutes), else a share of them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as OpenCC from 'opencc-js';
import { expect, test } from 'vitest';
import { repair } from '../repair.ts';
import { sourceOf } from '../source.test-support.ts';
import { wordList } from '../word-list.ts';
import { type Damage, damageAt, type Ending, weakPlaces } from './damage.test-support.ts';

const corpus = path.join(process.env.REPORT_LENS_SHARED ?? '../shared', 'corpus');
const names = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.txt')) : [];
const FULL = Boolean(process.env.REPORT_LENS_FULL);
/** So many runs are damaged in a text at a time where the rest of it is intact. */
const FEW = 3;
const toTraditional: (text: string) => string = OpenCC.Converter({ from: 'cn', to: 't' });
const asItIs = (text: string) => text;

interface Place {
  readonly line: number;
  readonly at: number;
}

/** Damages a text's lines at places, none inside another's run. */
function damageLines(lines: readonly string[], places: readonly Place[], ending: Ending): { lines: string[]; runs: Map<string, Damage> } {
  const runs = new Map<string, Damage>();
  const damaged = lines.map((line, block) => {
    let text = '';
    let done = 0;
    for (const { at } of places.filter((place) => place.line === block)) {
      if (at < done) continue;
      const damage = damageAt(line, at, ending);
      text += line.slice(done, at);
      runs.set(`${block} ${text.length}`, damage);
      text += damage.text.slice(damage.from, damage.to);
      done = at + damage.stood.length;
    }
    return text + line.slice(done);
  });
  return { lines: damaged, runs };
}

/** The places of a text in groups that are damaged together. */
function groupsOf(lines: readonly string[], few: boolean): Place[][] {
  const all = lines.flatMap((text, line) => weakPlaces(text).map((at) => ({ line, at })));
  if (!few) return [all];
  const count = Math.ceil(all.length / FEW);
  const groups = Array.from({ length: count }, (_, group) => all.filter((_, i) => i % count === group));
  return FULL ? groups : groups.slice(0, 1);
}

function measure(ending: Ending, script: (text: string) => string, few: boolean, files: readonly string[]) {
  const sum = { runs: 0, right: 0, wrong: 0 };
  for (const name of files) {
    const lines = readFileSync(path.join(corpus, name), 'utf8').split('\n').filter(Boolean).map(script);
    for (const group of groupsOf(lines, few)) {
      const damaged = damageLines(lines, group, ending);
      const { edits } = repair(sourceOf(damaged.lines), wordList);
      sum.runs += damaged.runs.size;
      for (const edit of edits) {
        if (edit.kind !== 'misdecoded') continue;
        if (damaged.runs.get(`${edit.block} ${edit.from}`)?.stood === edit.text) sum.right++;
        else sum.wrong++;
        if (process.env.REPORT_LENS_SHOW && damaged.runs.get(`${edit.block} ${edit.from}`)?.stood !== edit.text)
          console.log(name, damaged.runs.get(`${edit.block} ${edit.from}`)?.stood, edit.text);
      }
    }
  }
  return sum;
}

/** Every text, or a few: runs in simplified script are long and slow to search. */
const some = (every: number) => (FULL ? names : names.filter((_, i) => i % every === 0));

test.skipIf(names.length === 0).each([
  ['traditional, few, staying one byte off', 'stays', toTraditional, true, some(2)],
  ['traditional, few, resynchronising', 'resynchronises', toTraditional, true, some(2)],
  ['simplified, few, resynchronising', 'resynchronises', asItIs, true, some(3)],
  ['traditional, all at once, staying one byte off', 'stays', toTraditional, false, some(5)],
  ['traditional, all at once, resynchronising', 'resynchronises', toTraditional, false, some(5)],
  ['simplified, all at once, resynchronising', 'resynchronises', asItIs, false, some(10)],
] as const)(
  '%s: almost no wrong reading',
  (what, ending, convert, few, files) => {
    const { runs, right, wrong } = measure(ending, convert, few, files);
    console.log(
      `${what}: ${runs} runs, restored ${((100 * right) / runs).toFixed(1)} %, wrong ${wrong} (${((100 * wrong) / runs).toFixed(2)} %)`,
    );
    expect(wrong).toBeLessThanOrEqual(1 + runs / 100);
  },
  900_000,
);

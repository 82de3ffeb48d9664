/**
 * `npm run bench`: real Chromium, several rounds, medians; every figure is a ratio against a peer or against ourselves in the same run.
 * Prints a Markdown table and writes it, with the raw figures, to .output/bench/.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { extensionLines } from './extension.ts';
import { filterTimes } from './filtering.ts';
import { scriptLines } from './hanzi.ts';
import { pageLines } from './in-chromium.ts';
import { textLines } from './in-node.ts';
import { libraryTimes } from './library.ts';
import { type Line, tableOf } from './line.ts';

async function libraryLines(): Promise<Line[]> {
  const [many, few] = [await libraryTimes(2000), await libraryTimes(200)];
  return [
    { what: 'library of 2,000: listed', ours: many.list, peer: 'of 200', theirs: few.list, goal: '≤ 10, and ≤ 3 s' },
    { what: 'library of 2,000: a search', ours: many.search, peer: 'of 200', theirs: few.search, goal: '≤ 10, and ≤ 0.2 s' },
  ];
}

async function filterLines(): Promise<Line[]> {
  const { many, few } = await filterTimes();
  return [{ what: 'a keystroke in the filter, 600 rows', ours: many, peer: '60 rows', theirs: few, goal: '≤ 16.7 ms' }];
}

const PARTS = {
  pages: pageLines,
  texts: textLines,
  extension: extensionLines,
  script: scriptLines,
  library: libraryLines,
  filter: filterLines,
};

/** Parts named on the command line, or all. */
const asked = process.argv.slice(2);
const lines: Line[] = [];
for (const [name, part] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(name)) lines.push(...(await part()));

const table = tableOf(lines);
console.log(table);
mkdirSync('.output/bench', { recursive: true });
writeFileSync('.output/bench/bench.md', `${table}\n`);
writeFileSync('.output/bench/bench.json', JSON.stringify(lines, null, 2));

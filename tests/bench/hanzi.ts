/**
 * `node tests/bench/hanzi.ts [FILE…]`: our converter beside opencc-js, simplified to Taiwan's script, each bundled, each round in fresh processes;
 * medians and ratios in one run. Without files a text of our own is repeated.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ROUNDS = 9;
const SAMPLE =
  '过去五年，我们更加注重把握发展主动权，深化收入分配制度改革，传统制造业加快转型。全市粮食面积稳定在120万亩，首个中小企业公共服务平台投入使用，养老金按时足额发放。各级干部既干事又干净，群众获得感明显增强。\n';

const SIDES = {
  ours: "export { converter } from './lib/hanzi/convert.ts';\nexport const make = (m) => m.converter('cn', 'tw');",
  theirs: "export { Converter } from 'opencc-js/cn2t';\nexport const make = (m) => m.Converter({ from: 'cn', to: 'tw' });",
};

/** In a process of its own: loads a bundle and converts; prints milliseconds until ready, until a first screen is done, and for the whole text once warm. */
const RUNNER = `
import { readFileSync } from 'node:fs';
const text = readFileSync(0, 'utf8');
const times = [performance.now()];
const bundle = await import(process.argv[1]);
const convert = bundle.make(bundle);
times.push(performance.now());
convert(text.slice(0, 1500));
times.push(performance.now());
const rounds = [];
for (let i = 0; i < 12; i++) {
  const start = performance.now();
  convert(text);
  rounds.push(performance.now() - start);
}
const warm = rounds.slice(3).sort((a, b) => a - b)[4];
console.log(JSON.stringify([times[1] - times[0], times[2] - times[0], warm]));
`;

async function bundle(code: string): Promise<string> {
  const entry = path.resolve('side.js');
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [{ name: 'side', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) }],
    build: { write: false, minify: true, lib: { entry, formats: ['es'], fileName: 'side' } },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error('nothing was bundled');
  return first.output[0].code;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const files = process.argv.slice(2);
const text = files.length > 0 ? files.map((file) => readFileSync(file, 'utf8')).join('') : SAMPLE.repeat(5000);
const folder = mkdtempSync(path.join(tmpdir(), 'report-lens-bench-'));
const names = ['ours', 'theirs'] as const;
const taken = { ours: [[], [], []] as number[][], theirs: [[], [], []] as number[][] };
const weight = { ours: 0, theirs: 0 };
for (const name of names) {
  const code = await bundle(SIDES[name]);
  writeFileSync(path.join(folder, `${name}.mjs`), code);
  weight[name] = gzipSync(code, { level: 9 }).length;
}
for (let round = 0; round < ROUNDS; round++)
  for (const name of names) {
    const run = ['--input-type=module', '-e', RUNNER, path.join(folder, `${name}.mjs`)];
    const times: number[] = JSON.parse(execFileSync(process.execPath, run, { input: text, encoding: 'utf8' }));
    times.forEach((time, i) => {
      taken[name][i]?.push(time);
    });
  }
rmSync(folder, { recursive: true });

const line = (what: string, ours: number, theirs: number, goal: string) =>
  console.log(`| ${what} | ${ours.toFixed(1)} | ${theirs.toFixed(1)} | ${(theirs / ours).toFixed(1)} | ${goal} |`);
console.log('| what | ours | opencc-js | how many times better | goal |\n| --- | ---: | ---: | ---: | --- |');
line('first screen from cold (opencc-js: only ready), ms', median(taken.ours[1] ?? []), median(taken.theirs[0] ?? []), '≥ 5');
line(`${text.length} characters once warm, ms`, median(taken.ours[2] ?? []), median(taken.theirs[2] ?? []), '≥ 10');
line('bundle, gzip, KB', weight.ours / 1024, weight.theirs / 1024, '');

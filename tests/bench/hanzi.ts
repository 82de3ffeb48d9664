/** The switch of the script: our converter beside opencc-js, simplified to Taiwan's script, each bundled, each round in fresh processes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { SAMPLE } from '../e2e/harness/shared.ts';
import { type Line, median } from './line.ts';
import { longReport } from './pages.ts';

const ROUNDS = 5;
/** Sentences in which every eighth character has several traditional forms: twice as many as in a report. */
const AMBIGUOUS =
  '过去五年，我们更加注重把握发展主动权，深化收入分配制度改革，传统制造业加快转型。全市粮食面积稳定在120万亩，首个中小企业公共服务平台投入使用，养老金按时足额发放。各级干部既干事又干净，群众获得感明显增强。\n';

const SIDES = {
  ours: "export { converter } from './lib/hanzi/convert.ts';\nexport const make = (m) => m.converter('cn', 'tw');",
  theirs: "export { Converter } from 'opencc-js/cn2t';\nexport const make = (m) => m.Converter({ from: 'cn', to: 'tw' });",
};

/** In a process of its own: loads a bundle and converts; prints milliseconds of processor time until ready, until a first screen is done, and for the whole text, paragraph by paragraph as a page does it, once warm. */
const RUNNER = `
import { readFileSync } from 'node:fs';
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const text = readFileSync(0, 'utf8');
const times = [now()];
const bundle = await import(process.argv[1]);
const convert = bundle.make(bundle);
times.push(now());
convert(text.slice(0, 1500));
times.push(now());
const paragraphs = text.split('\\n');
const rounds = [];
for (let i = 0; i < 30; i++) {
  const start = now();
  for (const paragraph of paragraphs) convert(paragraph);
  rounds.push(now() - start);
}
const warm = rounds.slice(15).sort((a, b) => a - b)[7];
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

/** Milliseconds until ready, until a first screen is done, and for the whole text once warm. */
interface ScriptTimes {
  readonly ready: number;
  readonly screen: number;
  readonly warm: number;
}

/** Both sides in turn, each round in a process of its own: medians. `text` is simplified. */
async function scriptTimes(text: string): Promise<Record<keyof typeof SIDES, ScriptTimes>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-lens-bench-'));
  const names = ['ours', 'theirs'] as const;
  for (const name of names) writeFileSync(path.join(folder, `${name}.mjs`), await bundle(SIDES[name]));
  const taken = { ours: [] as number[][], theirs: [] as number[][] };
  for (let round = 0; round < ROUNDS; round++)
    for (const name of names) {
      const run = ['--input-type=module', '-e', RUNNER, path.join(folder, `${name}.mjs`)];
      taken[name].push(JSON.parse(execFileSync(process.execPath, run, { input: text, encoding: 'utf8' })));
    }
  rmSync(folder, { recursive: true });
  const times = (name: keyof typeof SIDES): ScriptTimes => {
    const [ready = Number.NaN, screen = Number.NaN, warm = Number.NaN] = [0, 1, 2].map((i) =>
      median(taken[name].map((each) => each[i] ?? Number.NaN)),
    );
    return { ready, screen, warm };
  };
  return { ours: times('ours'), theirs: times('theirs') };
}

/** How the switch compares, on a report and on sentences chosen to be hard. */
export async function scriptLines(): Promise<Line[]> {
  const report = await scriptTimes(longReport(readFileSync(SAMPLE, 'utf8'), 1_500_000));
  const hard = await scriptTimes(AMBIGUOUS.repeat(5000));
  const warm = (what: string, { ours, theirs }: typeof report): Line => ({
    what: `script switch: ${what}, once warm`,
    ours: ours.warm,
    peer: 'opencc-js',
    theirs: theirs.warm,
    goal: '≤ 0.1',
  });
  const screen = { what: 'script switch: first screen, from cold', ours: report.ours.screen, theirs: report.theirs.ready };
  return [
    { ...screen, peer: 'opencc-js getting ready', goal: '≤ 0.2' },
    warm('a long report', report),
    warm('ambiguous words throughout', hard),
  ];
}

/** `npm run floors`: fails when a shared measure falls below tests/floors.json. Without the shared data there is nothing to measure, and it says so. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

type Measures = Record<string, number>;
const floors: Record<string, Measures> = JSON.parse(readFileSync('tests/floors.json', 'utf8'));
const shared = path.resolve(process.env.REPORT_LENS_SHARED ?? '../shared');

/** The share of labelled phrases converted right, and of those that a careless remedy would break. */
function measureScript(): Measures {
  const script = path.join(shared, 'script');
  const command = 'npm run --silent convert -- --from cn';
  const args = [path.join(script, 'score.mjs'), path.join(script, 'cases.tsv'), 'all', command, '--list', '0'];
  const out = execFileSync(process.execPath, args, { encoding: 'utf8' });
  const rows = [...out.matchAll(/^(?:tw|hk|t) +(\d+)\/(\d+).*? (\d+)\/(\d+) [\d.]+%\s*$/gm)];
  const share = (right: number, all: number) =>
    rows.reduce((n, row) => n + Number(row[right]), 0) / rows.reduce((n, row) => n + Number(row[all]), 0);
  return { focus: share(1, 2), guards: share(3, 4) };
}

function measure(mode: string): Measures {
  if (mode === 'script') return measureScript();
  const out = execFileSync(process.execPath, [path.join(shared, 'tools/score.mjs'), mode, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const { f1, fields: _fields, ...rest } = JSON.parse(out);
  return { ...rest, ...f1 };
}

/** Fewer of these is better. */
const CEILINGS = new Set(['falseAlarms', 'falseTables']);

if (!existsSync(path.join(shared, 'tools/score.mjs'))) {
  console.log('floors: no shared data beside the checkout, nothing measured');
} else {
  for (const [mode, wanted] of Object.entries(floors)) {
    const got = measure(mode);
    for (const [name, floor] of Object.entries(wanted)) {
      const value = got[name] ?? Number.NaN;
      const held = CEILINGS.has(name) ? value <= floor : value >= floor;
      console.log(`${held ? 'held ' : 'BROKEN'} ${mode}.${name} ${value.toFixed(4)} (floor ${floor})`);
      if (!held) process.exitCode = 1;
    }
  }
}

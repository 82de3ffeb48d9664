import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { build } from 'wxt';
import { FILE, thirdParty } from './third-party.ts';

const licences = readFileSync(FILE, 'utf8');
/** The build would say where each file went. */
const quiet = () => undefined;
const silent = { debug: quiet, log: quiet, info: quiet, warn: quiet, error: quiet, fatal: quiet, success: quiet, level: 0 };

/** The names that head the parts of the file. */
const named = new Set([...licences.matchAll(/={100}\n\n(\S+) /g)].map((found) => found[1]));

test('the licences of everything shipped stand in THIRD_PARTY_LICENSES (npm run licences writes it)', () => {
  expect(licences).toBe(thirdParty());
});

test('every package of which code is built in is named there', { timeout: 60_000 }, async () => {
  const outDir = mkdtempSync(path.join(tmpdir(), 'report-lens-bundled-'));
  const packages = new Set<string>();
  const collect = {
    name: 'collect',
    generateBundle(_: unknown, bundle: Record<string, { modules?: Record<string, { renderedLength: number }> }>) {
      for (const [id, { renderedLength }] of Object.values(bundle).flatMap(({ modules }) => Object.entries(modules ?? {}))) {
        const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
        if (name && renderedLength > 0) packages.add(name);
      }
    },
  };
  await build({ outDir, logger: silent, vite: () => ({ plugins: [collect] }) });
  rmSync(outDir, { recursive: true });
  expect(packages.size).toBeGreaterThan(5);
  expect([...packages].filter((name) => !named.has(name))).toEqual([]);
});

test('every work that a table says it is made of is named there, with its licence', () => {
  const files = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.startsWith('cli'));
  const works = files.flatMap((file) => {
    const head = readFileSync(path.join('lib', file), 'utf8').slice(0, 400);
    return [...head.matchAll(/([@\w/.-]+)(?:'s \w+)? \((MIT|Apache-2\.0|BSD[^)]*|ISC|MPL[^)]*|CC[^)]*|GPL[^)]*)\)/g)];
  });
  expect(works.length).toBeGreaterThan(5);
  for (const [, name, licence] of works) expect(licences).toContain(`\n${name} (${licence}): `);
});

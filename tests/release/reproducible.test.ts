/** The archives depend on the sources alone: not on the folder, the time zone, the language, or the files' dates. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';

const NOT_SOURCE = new Set(['.git', '.output', '.wxt', 'node_modules']);
const scratch = mkdtempSync(path.join(tmpdir(), 'report-lens-build-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Builds in a folder that already holds the sources; answers the archives' digests by name. */
function zip(folder: string, script: string, env: Readonly<Record<string, string>>): Record<string, string> {
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'dir');
  // The test runner's own NODE_ENV would reach the build.
  const { NODE_ENV: _, ...own } = process.env;
  execFileSync('npm', ['run', '--silent', script], { cwd: folder, stdio: 'pipe', env: { ...own, ...env } });
  const output = path.join(folder, '.output');
  const archives = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return Object.fromEntries(archives.map((name) => [name, digest(readFileSync(path.join(output, name)))]));
}

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The sources in a folder of their own, every file dated as given. */
function copyOfSources(name: string, date: Date): string {
  const folder = path.join(scratch, name);
  cpSync('.', folder, { recursive: true, filter: (source) => !NOT_SOURCE.has(path.relative('.', source)) });
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) utimesSync(path.join(folder, file), date, date);
  return folder;
}

/** The sources as a store's reviewer gets them: out of the sources archive. */
function unpacked(archive: string): string {
  const folder = path.join(scratch, 'reviewer');
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return folder;
}

test('two builds, and one from the sources archive, give equal bytes', { timeout: 300_000 }, () => {
  const one = copyOfSources('one', new Date('2001-02-03T04:05:06Z'));
  const first = zip(one, 'zip', { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' });
  const names = ['chrome', 'edge', 'firefox', 'sources'];
  expect(Object.keys(first).map((name) => /-([a-z]+)\.zip$/.exec(name)?.[1])).toEqual(names);
  // What is tested of Chrome's build holds for Edge's.
  expect(Object.entries(first).find(([name]) => /-edge\.zip$/.test(name))?.[1]).toBe(Object.values(first)[0]);

  const second = zip(copyOfSources('deeper/in/二', new Date('2031-12-31T23:59:58Z')), 'zip', { TZ: 'America/St_Johns', LANG: 'C' });
  expect(second).toEqual(first);

  const [sources = ''] = Object.keys(first).filter((name) => name.endsWith('-sources.zip'));
  const third = zip(unpacked(path.join(one, '.output', sources)), 'zip:firefox', {});
  expect(third).toEqual(Object.fromEntries(Object.entries(first).filter(([name]) => /-(firefox|sources)\.zip$/.test(name))));
});

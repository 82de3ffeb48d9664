/** `npm run --silent convert -- [--from …] --to … [FILE]` keeps what it promises to scripts that rely on it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { run } from './run.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'report-lens-convert-'));
afterAll(() => rmSync(folder, { recursive: true }));

const convert = (input: string, ...args: string[]) => run('lib/cli/convert.ts', args, { input });

test.each([
  [['--to', 'tw'], '全年发放贷款，里程过万公里\n', '全年發放貸款，里程過萬公里\n'],
  [['--to', 'hk'], '台湾里面的干部\n', '台灣裏面的幹部\n'],
  [['--to', 'cn'], '發展經濟，佈局產業\n', '发展经济，布局产业\n'],
  [['--from', 't', '--to', 'cn'], '發展\n', '发展\n'],
])('%j', async (args, given, wanted) => {
  expect(await convert(given, ...args)).toEqual({ status: 0, out: wanted, err: '' });
});

test('text that is in the target script already stays as it is, line ends too', async () => {
  for (const [text, to] of [
    ['发展经济\r\n\r\n里程碑', 'cn'],
    ['發展經濟\r\n裡程碑\n', 'tw'],
    ['', 'tw'],
  ] as const)
    expect((await convert(text, '--to', to)).out).toBe(text);
});

test('a file is converted like standard input', async () => {
  const file = path.join(folder, 'long.txt');
  const text = '加快发展现代产业体系，干部群众团结奋斗。\n'.repeat(5000);
  writeFileSync(file, text);
  const { status, out } = await run('lib/cli/convert.ts', ['--to', 't', file]);
  expect(status).toBe(0);
  expect(out).toBe('加快發展現代產業體系，幹部羣衆團結奮鬥。\n'.repeat(5000));
});

test('what it cannot do is said and told by the exit status', async () => {
  for (const args of [[], ['--to', 'jp'], ['--from', 'x', '--to', 'cn'], ['--to', 'cn', 'a', 'b']]) {
    const { status, out, err } = await convert('发展', ...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('usage');
  }
  const missing = await convert('', '--to', 'cn', path.join(folder, 'missing.txt'));
  expect(missing).toMatchObject({ status: 1, out: '' });
  expect(missing.err).toContain('missing.txt');
});

/** The shared measuring data beside the checkout, where it stands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const SHARED = path.resolve(process.env.REPORT_LENS_SHARED ?? '../shared');
export const HAS_SHARED = existsSync(path.join(SHARED, 'pages'));

/** Names of the shared pages that hold a report, or that hold none. */
export function sharedPages(kind: 'reports' | 'others'): string[] {
  if (!HAS_SHARED) return [];
  const folder = path.join(SHARED, kind === 'reports' ? 'pages' : 'pages/neg');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => path.join(folder, file))
    .sort();
}

/** A host on which the watcher runs, for a page of that name. */
export function hostFor(file: string): string {
  const kinds: Record<string, string> = {
    xuexila: 'www.xuexila.com',
    gov: 'www.yunxi.gov.cn',
    ocr: 'www.renrendoc.com',
    wendangku: 'www.wendangku.net',
    tables: 'www.diyifanwen.com',
  };
  const name = path.basename(file, '.html').replace(/^[a-z]?\d+_/, '');
  return kinds[name] ?? 'www.51test.net';
}

export const read = (file: string) => readFileSync(file, 'utf8');
export const SAMPLE = path.resolve('tests/fixtures/sample-report/source.html');

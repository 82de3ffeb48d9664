import type { SourceText } from '../../lib/model.ts';
import { decode } from '../../lib/page/decode.ts';
import { openPage } from '../../lib/page/open.ts';
import type { Task } from './import-model.ts';

/** The address browsers note at the head of a page they save. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/;

function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return '';
  }
}

/**
 * A saved page up to the border. There is no DOM in a worker, so this is done here, one file at a time: the parsed page is not shown,
 * loads nothing and runs nothing.
 */
export function openSavedPage(bytes: ArrayBuffer, file: string, at: string): Task {
  const html = decode(new Uint8Array(bytes), 'html');
  const from = SAVED_FROM.exec(html.slice(0, 2000))?.[1] ?? '';
  const { verdict, source } = openPage(new DOMParser().parseFromString(html, 'text/html'));
  // A page parsed here bears this extension page's address: what it was saved from, or nothing, is the truth.
  const own: SourceText = { ...source, meta: { ...source.meta, address: from, host: hostOf(from) } };
  return { kind: 'page', source: own, verdict, address: from || `file:${file}`, at };
}

import type { SourceText } from '../model.ts';
import { DAMAGE } from './misdecoded/form.ts';

function hasRun(text: string): boolean {
  return (text.includes('?') || text.includes('\ufffd')) && text.search(DAMAGE) >= 0;
}

/** Whether a text holds misdecoded runs: then `repair` wants the words (`wordList`). Costs next to nothing where it doesn't. */
export function isDamaged({ blocks, tables }: SourceText): boolean {
  return blocks.some(({ text }) => hasRun(text)) || tables.some(({ rows }) => rows.some((row) => row.some(({ text }) => hasRun(text))));
}

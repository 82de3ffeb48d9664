/** Reads and saves one file after another, away from the page. A file is one transaction: ended in the middle, it was never there. */
import { isByLine, Refused, readLibrary, readLines } from '../../lib/library/file.ts';
import type { FailureReason } from '../../lib/library/progress.ts';
import { save } from '../../lib/library/save.ts';
import type { SavedReport } from '../../lib/library/saved.ts';
import type { Reading } from '../../lib/model.ts';
import { decode } from '../../lib/page/decode.ts';
import { readPlain } from '../../lib/pipeline.ts';
import { readText } from '../../lib/read-text.ts';
import { wordList } from '../../lib/text/word-list.ts';
import { LibraryError, type LibraryStore, openLibrary } from '../edge/library-store.ts';
import { linesOf } from './file-lines.ts';
import type { Answer, Task } from './import-model.ts';

const answer = (message: Answer) => self.postMessage(message);

/** An expected failure of one file, with its reason. */
class Unfit extends Error {
  readonly reason: FailureReason;
  constructor(reason: FailureReason, detail = '') {
    super(detail);
    this.reason = reason;
  }
}

function accept(reading: Reading, address: string, at: string): SavedReport[] {
  if (reading.paragraphs.every(({ text }) => text.trim() === '')) {
    throw new Unfit(reading.notices.some(({ kind }) => kind === 'image-only') ? 'image-only' : 'empty');
  }
  if (!reading.verdict.detected) throw new Unfit('not-report', reading.verdict.reasons.map(({ detail }) => detail).join(' · '));
  const reports = save(reading, address, at);
  if (reports.length === 0) throw new Unfit('not-report');
  return reports;
}

function reportsOf(task: Task): Iterable<SavedReport> {
  if (task.kind === 'page') return accept(readText(task.source, task.verdict, wordList), task.address, task.at);
  if (task.kind === 'text') return accept(readPlain(decode(new Uint8Array(task.bytes), 'text'), task.name), task.address, task.at);
  const [first = ''] = linesOf(task.file.slice(0, 1000));
  return isByLine(first) ? readLines(linesOf(task.file)) : readLibrary(new FileReaderSync().readAsText(task.file));
}

function failureOf(error: unknown): Answer {
  if (error instanceof Refused) return { failed: error.refusal.refused, detail: error.message };
  if (error instanceof Unfit || error instanceof LibraryError) return { failed: error.reason, detail: error.message };
  return { failed: 'broken', detail: error instanceof Error ? error.message : String(error) };
}

let opened: Promise<LibraryStore> | undefined;

async function work(task: Task): Promise<void> {
  answer({ part: 'read' });
  const reports = reportsOf(task);
  answer({ part: 'save' });
  opened ??= openLibrary();
  answer({ entries: await (await opened).save(reports) });
}

self.addEventListener('message', ({ data }: MessageEvent<Task>) => {
  work(data).catch((error: unknown) => answer(failureOf(error)));
});

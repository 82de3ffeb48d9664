import type { Entry } from '../../lib/library/entry.ts';
import type { Failure, FailureReason, Part, Progress } from '../../lib/library/progress.ts';
import type { Answer, Task } from './import-model.ts';
import { openSavedPage } from './saved-page.ts';

/** No report has so many bytes. */
const LARGEST = 32_000_000;
/** A report that takes longer (in ms) is given up; the rest go on with a new worker. A library takes the time it takes. */
const LONGEST = 120_000;

interface Listener {
  progress(progress: Progress): void;
  /** The library as it now is, in part: these entries are new or renewed. */
  saved(entries: readonly Entry[]): void;
}

type Result = { readonly entries: readonly Entry[] } | { readonly failed: FailureReason; readonly detail: string };
const failed = (reason: FailureReason, detail = ''): Result => ({ failed: reason, detail });

/** The kind of file by its name, or undefined if it is none we read. */
export function kindOf(name: string): Task['kind'] | undefined {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (['html', 'htm', 'xhtml', 'shtml'].includes(extension)) return 'page';
  if (['txt', 'md', 'markdown', 'text'].includes(extension)) return 'text';
  return extension === 'json' ? 'library' : undefined;
}

async function taskOf(file: File, kind: Task['kind'], at: string): Promise<Task> {
  if (kind === 'library') return { kind, file };
  const bytes = await file.arrayBuffer();
  if (kind === 'page') return openSavedPage(bytes, file.name, at);
  return { kind, bytes, name: file.name.replace(/\.[^.]+$/, ''), address: `file:${file.name}`, at };
}

/** Has a worker do one task; it is ended with `signal`, when it takes too long or when it breaks. */
function ask(worker: Worker, task: Task, part: (part: Part) => void, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = (result: Result) => {
      over.abort();
      clearTimeout(timer);
      resolve(result);
    };
    const timer = task.kind === 'library' ? undefined : setTimeout(() => end(failed('slow')), LONGEST);
    const listen = { signal: over.signal };
    signal.addEventListener('abort', () => end(failed('broken')), listen);
    worker.addEventListener('error', ({ message }) => end(failed('broken', message)), listen);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => ('part' in data ? part(data.part) : end(data)), listen);
    worker.postMessage(task, 'bytes' in task ? [task.bytes] : []);
  });
}

const startWorker = () => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });

/** Takes files into the library, one after another: one is open at a time, so memory holds one. Ends early with `signal`. */
export async function importFiles(files: readonly File[], signal: AbortSignal, listener: Listener): Promise<void> {
  const failures: Failure[] = [];
  let progress: Progress = { state: 'running', total: files.length, done: 0, saved: 0, name: '', part: 'open', failures };
  const tell = (change: Partial<Progress>) => {
    progress = { ...progress, ...change };
    listener.progress(progress);
  };
  let worker = startWorker();

  async function one(file: File): Promise<Result> {
    const kind = kindOf(file.name);
    if (!kind) return failed('unsupported');
    if (file.size > LARGEST && kind !== 'library') return failed('too-large');
    try {
      const task = await taskOf(file, kind, new Date().toISOString());
      return signal.aborted ? failed('broken') : await ask(worker, task, (part) => tell({ part }), signal);
    } catch (error) {
      return failed('unreadable', error instanceof Error ? error.message : String(error));
    }
  }

  for (const file of files) {
    if (signal.aborted) break;
    tell({ name: file.name, part: 'open' });
    const result = await one(file);
    if (signal.aborted) break;
    if ('entries' in result) {
      listener.saved(result.entries);
      tell({ done: progress.done + 1, saved: progress.saved + result.entries.length });
      continue;
    }
    failures.push({ name: file.name, reason: result.failed, detail: result.detail });
    tell({ done: progress.done + 1, failures: [...failures] });
    if (result.failed === 'full') break;
    if (result.failed === 'slow' || result.failed === 'broken') {
      worker.terminate();
      worker = startWorker();
    }
  }
  worker.terminate();
  tell({ state: progress.done === files.length ? 'done' : 'cancelled', name: '' });
}

/** Runs one of the project's commands as a person does, and waits for its end. */
import { spawn } from 'node:child_process';

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** `lines`: the reader of its output goes away after so many. */
export function run(script: string, args: readonly string[], options: { input?: string | Buffer; lines?: number } = {}): Promise<Ended> {
  const child = spawn(process.execPath, [script, ...args]);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    out += data;
    if (options.lines !== undefined && out.split('\n').length > options.lines) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (data: string) => {
    err += data;
  });
  // It may end before it has read all.
  child.stdin.on('error', () => undefined).end(options.input ?? '');
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, err })));
}

/** `npm run --silent extract -- [--explain] FILE…`: the pipeline without a browser, one JSON object a line. Exit status 1 if any file failed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { decode } from '../page/decode.ts';
import { readPage, readPlain } from '../pipeline.ts';
import { printable } from './printable.ts';

function read(file: string): object {
  const bytes = readFileSync(file);
  const kind = path.extname(file).toLowerCase();
  if (/^\.(html?|xhtml|mht)$/.test(kind)) {
    const { document } = new JSDOM(decode(bytes, 'html'), { virtualConsole: new VirtualConsole() }).window;
    return printable(readPage(document).reading, explain);
  }
  if (/^\.(txt|md|markdown|text)$/.test(kind))
    return printable(readPlain(decode(bytes, 'text'), path.basename(file, path.extname(file))), explain);
  throw new Error(`cannot read “${kind || 'a file without an extension'}”: give .html, .txt or .md`);
}

const explain = process.argv.includes('--explain');
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) {
  console.error('usage: npm run --silent extract -- FILE… (.html, .txt, .md)');
  process.exitCode = 1;
}
for (const file of files) {
  let result: object;
  try {
    result = read(file);
  } catch (error) {
    result = { error: error instanceof Error ? error.message : String(error) };
    process.exitCode = 1;
  }
  process.stdout.write(`${JSON.stringify({ file, ...result })}\n`);
}

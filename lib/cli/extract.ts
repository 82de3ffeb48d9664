/** `npm run --silent extract -- [--explain] FILE…`: the pipeline without a browser, one JSON object a line. Exit status 1 if any file failed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from '../page/decode.ts';
import { readPage, readPlain } from '../pipeline.ts';
import { printable } from './printable.ts';
import { endWhereReaderIsGone } from './reader-gone.ts';

/** A page's document. Its parser takes longer to come than a text to be read, so it is brought only for pages. */
async function documentOf(html: string): Promise<Document> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

async function read(file: string): Promise<object> {
  const bytes = readFileSync(file);
  const kind = path.extname(file).toLowerCase();
  if (/^\.(html?|xhtml|mht)$/.test(kind)) {
    return printable(readPage(await documentOf(decode(bytes, 'html'))).reading, explain);
  }
  if (/^\.(txt|md|markdown|text)$/.test(kind))
    return printable(readPlain(decode(bytes, 'text'), path.basename(file, path.extname(file))), explain);
  throw new Error(`cannot read “${kind || 'a file without an extension'}”: give .html, .txt or .md`);
}

endWhereReaderIsGone();
const explain = process.argv.includes('--explain');
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) {
  console.error('usage: npm run --silent extract -- FILE… (.html, .txt, .md)');
  process.exitCode = 1;
}
for (const file of files) {
  let result: object;
  try {
    result = await read(file);
  } catch (error) {
    result = { error: error instanceof Error ? error.message : String(error) };
    process.exitCode = 1;
  }
  process.stdout.write(`${JSON.stringify({ file, ...result })}\n`);
}

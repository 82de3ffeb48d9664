/**
 * `npm run --silent convert -- [--from cn|t|tw|hk] --to cn|t|tw|hk [FILE]`: script conversion of a file or of standard input (UTF-8) to standard
 * output. Line breaks stay as they are. Works in bounded memory: the text goes through in pieces, cut where no word can be.
 */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Convert, converter } from '../hanzi/convert.ts';
import { isScript, recogniseScript, type Script } from '../hanzi/script.ts';
import { endWhereReaderIsGone } from './reader-gone.ts';

/** So many characters are looked at to tell the script, where it isn't given. */
const ENOUGH = 20_000;

/** Where a text may be cut in two: after its last line break, else after its last character that stands in no word. */
function cut(text: string): number {
  const line = text.lastIndexOf('\n') + 1;
  if (line > 0) return line;
  for (let end = text.length; end > 0; end--) if (/[\s，。；、：]/.test(text.charAt(end - 1))) return end;
  return text.length;
}

async function write(text: string): Promise<void> {
  if (text && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

async function convertAll(input: AsyncIterable<string>, from: Script | undefined, to: Script): Promise<void> {
  let convert: Convert | undefined = from && converter(from, to);
  let waiting = '';
  for await (const piece of input) {
    waiting += piece;
    if (!convert && waiting.length < ENOUGH) continue;
    convert ??= converter(recogniseScript(waiting), to);
    const end = cut(waiting);
    await write(convert(waiting.slice(0, end)));
    waiting = waiting.slice(end);
  }
  convert ??= converter(recogniseScript(waiting), to);
  await write(convert(waiting));
}

endWhereReaderIsGone();
const { values, positionals } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } }, allowPositionals: true });
const { from, to } = values;
const [file, ...more] = positionals;
if (!isScript(to) || (from !== undefined && !isScript(from)) || more.length > 0) {
  console.error('usage: npm run --silent convert -- [--from cn|t|tw|hk] --to cn|t|tw|hk [FILE]');
  process.exit(2);
}
const input = file ? createReadStream(file) : process.stdin;
await convertAll(input.setEncoding('utf8') as AsyncIterable<string>, from, to).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

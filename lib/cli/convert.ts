/** `npm run --silent convert -- [--from cn|t|tw|hk] --to cn|t|tw|hk [FILE]`: script conversion, line by line, to standard output. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { converter, isScript, recogniseScript } from '../hanzi/convert.ts';

const { values, positionals } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } }, allowPositionals: true });
const { from, to } = values;
if (!isScript(to) || (from !== undefined && !isScript(from))) {
  console.error('usage: npm run --silent convert -- [--from cn|t|tw|hk] --to cn|t|tw|hk [FILE]');
  process.exit(2);
}
const input = positionals[0] ? createReadStream(positionals[0]) : process.stdin;
for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
  const source = from ?? recogniseScript(line);
  process.stdout.write(`${source === to ? line : converter(source, to)(line)}\n`);
}

/** Small pages with tables of the shapes reports have, each beside what must be read from it: pages/NAME.html and NAME.txt. */
import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Figure, Reading } from '../../lib/model.ts';
import { readPage, readPlain } from '../../lib/pipeline.ts';

const FOLDER = new URL('pages/', import.meta.url);
const names = readdirSync(FOLDER).filter((file) => !file.endsWith('.txt'));

/** A fragment is put into a report of 2020 given in 2021. */
function pageOf(fragment: string): Document {
  const lead = '各位代表：现在，我代表县人民政府向大会报告政府工作，请予审议。2020年，全县经济平稳运行，主要指标好于预期。';
  const body = `<h1>青溪县2021年政府工作报告</h1><p>青溪县人民政府县长 李明</p><p>2021年1月20日</p><p>${lead}</p>${fragment}<p>${lead}</p>`;
  const html = `<!DOCTYPE html><html><head><title>青溪县2021年政府工作报告</title></head><body><div class="content">${body}</div></body></html>`;
  return new JSDOM(html, { url: 'https://www.example.com/' }).window.document;
}

const figureLine = (f: Figure) =>
  `${f.row},${f.column} ${f.indicator} ${f.bound}${f.value}${f.valueTo === undefined ? '' : `~${f.valueTo}`}${f.unit} ${f.kind} ${f.period}${f.status === 'target' ? ' target' : ''}${f.scope ? ` @${f.scope}` : ''}`;

function printed(reading: Reading): string {
  const tables = reading.tables.map((table, index) => {
    const rows = table.rows.map((row) => row.join(' | '));
    const figures = reading.figures.filter((figure) => figure.table === index).map(figureLine);
    return [`# ${table.caption} [${table.unit}] ${table.headerRows}`, ...rows, '', ...figures].join('\n');
  });
  return `${tables.join('\n\n')}\n`;
}

describe.each(names)('%s', (name) => {
  test('is read as expected', () => {
    const source = readFileSync(new URL(name, FOLDER), 'utf8');
    const reading = name.endsWith('.html') ? readPage(pageOf(source)).reading : readPlain(source, '青溪县2021年政府工作报告');
    const expected = readFileSync(new URL(name.replace(/\.\w+$/, '.txt'), FOLDER), 'utf8');
    expect(printed(reading)).toBe(expected);
  });
});

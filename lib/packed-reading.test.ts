import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { pack, unpackSteps } from './packed-reading.ts';
import { partsOf, Whole } from './parts.ts';
import { readPage, readPlain } from './pipeline.ts';
import { finish } from './steps.ts';

const TEXT = [
  '云溪市政府工作报告',
  '——2024年1月10日在云溪市第八届人民代表大会第三次会议上',
  '各位代表：',
  '一、2023年工作回顾',
  '地区生产总值达到512.3亿元，增长6.1%；城镇新增就业1.8万人。粮食总产量20.5万吨，棉花播种面积由3万亩增加到4万亩。',
  '二、2024年工作目标',
  '地区生产总值增长6%左右，居民人均可支配收入增长6.5%以上，单位生產總值能耗下降2%。',
].join('\n');

const reading = readPlain(TEXT);

test('a reading is plain data: it survives JSON as it is', () => {
  expect(reading.figures.length).toBeGreaterThan(5);
  expect(JSON.parse(JSON.stringify(reading))).toStrictEqual(reading);
});

test('so does a page’s, with its tables and what is hidden', () => {
  const { document } = new JSDOM(readFileSync('tests/fixtures/sample-report/source.html'), { url: 'http://www.51test.net/1.html' }).window;
  const { reading: page } = readPage(document);
  expect(page.hidden.length).toBeGreaterThan(0);
  expect(JSON.parse(JSON.stringify(page))).toStrictEqual(page);
  expect(finish(unpackSteps(JSON.parse(JSON.stringify(pack(page)))))).toStrictEqual(page);
});

test('a reading packed, cut, sent and unpacked is the same', () => {
  for (const limit of [1, 50, 100_000]) {
    const whole = new Whole();
    for (const part of partsOf(pack(reading), limit)) whole.add(JSON.parse(JSON.stringify(part)));
    expect(finish(unpackSteps(whole.get() as never))).toEqual(reading);
  }
});

test('a sentence of several figures travels once', () => {
  const { figures, sentences } = pack(readPlain(`${TEXT}\n${'产量1.5万吨，'.repeat(10)}全部完成。`));
  expect(sentences.length).toBeLessThan(figures.length / 2);
  expect(new Set(sentences).size).toBe(sentences.length);
});

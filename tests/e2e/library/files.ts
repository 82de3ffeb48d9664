/** The files of the shared data that go into the library in one drop, and made-up reports where many are needed. */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { libraryParts } from '../../../lib/library/file.ts';
import { save } from '../../../lib/library/save.ts';
import { readPlain } from '../../../lib/pipeline.ts';
import { SHARED, sharedPages } from '../harness/shared.ts';

/** The six pages and the thirty texts. */
export function sharedFiles(): string[] {
  const corpus = path.join(SHARED, 'corpus');
  const texts = readdirSync(corpus).filter((file) => /-\d{4}\.txt$/.test(file));
  return [...sharedPages('reports'), ...texts.map((file) => path.join(corpus, file))];
}

const CITIES = ['杭州市', '宁波市', '温州市', '湖州市', '绍兴市', '金华市', '衢州市', '舟山市', '台州市', '丽水市'];

/** A short report of an invented year of a real city: enough to be recognised, listed and compared. */
export function madeUpReport(city: string, year: number): string {
  const paragraphs = [
    `${year}年${city}政府工作报告`,
    `——${year}年2月10日在${city}第十二届人民代表大会第三次会议上`,
    '各位代表：',
    '现在，我代表市人民政府向大会作工作报告，请予审议，并请市政协委员和其他列席人员提出意见。',
    `一、${year - 1}年工作回顾`,
    `${year - 1}年，全市实现地区生产总值${1000 + year}亿元，增长7.${year % 10}%；一般公共预算收入${100 + (year % 100)}亿元，增长8.1%。`,
    ...Array.from({ length: 40 }, (_, i) => `全年新建道路${i + 10}公里，改造老旧小区${i + 3}个，新增就业${i + 2}万人，群众生活持续改善。`),
    `二、${year}年工作安排`,
    `${year}年，地区生产总值增长7%左右，一般公共预算收入增长6%以上。`,
    '各位代表，让我们同心同德，开拓进取，为全面完成今年的各项任务而努力奋斗。',
  ];
  return paragraphs.join('\n');
}

/** Writes so many made-up reports, all of different places or years, and answers their paths. */
export function madeUpFiles(count: number): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-lens-files-'));
  return Array.from({ length: count }, (_, i) => {
    const file = path.join(folder, `${i}.txt`);
    writeFileSync(file, madeUpReport(CITIES[i % CITIES.length] ?? '', 1990 + Math.floor(i / CITIES.length)));
    return file;
  });
}

/** Writes a library of so many made-up reports, each of another place or year, and answers the file's path. */
export function madeUpLibrary(count: number): string {
  const [model] = save(readPlain(madeUpReport('杭州市', 2012)), 'file:a.txt', '2026-01-01T00:00:00.000Z');
  const reports = Array.from({ length: count }, (_, i) => {
    const [place, year] = [`第${Math.floor(i / 10)}市`, 2010 + (i % 10)];
    return JSON.stringify({ ...model, id: `work-report|${place}|${year}`, place, year });
  });
  const { head, join, foot } = libraryParts();
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'report-lens-many-')), 'library.json');
  writeFileSync(file, head + reports.join(join) + foot);
  return file;
}

import { expect, test } from 'vitest';
import { reportMarkdown } from '../../lib/export/report-markdown.ts';
import { plainSource } from '../../lib/page/plain-text.ts';
import { readText } from '../../lib/pipeline.ts';
import { WORK_REPORT } from '../../tests/dress/reports.ts';
import { cutsOf, figuresByParagraph } from './cuts.ts';

const reading = readText(plainSource([WORK_REPORT.title, ...WORK_REPORT.lines].join('\n'), WORK_REPORT.title), {
  detected: true,
  score: 1,
  reasons: [],
});

test('the runs of a paragraph together are its text, and every figure has a run', () => {
  const by = figuresByParagraph(reading);
  reading.paragraphs.forEach((paragraph, index) => {
    const runs = cutsOf(paragraph, by.get(index) ?? [], reading);
    expect(runs.map((run) => run.text).join('')).toBe(paragraph.text);
    for (const { figure, text } of runs)
      if (figure !== undefined) expect(text).toBe(paragraph.text.slice(reading.figures[figure]?.start, reading.figures[figure]?.end));
  });
  expect(
    reading.paragraphs.flatMap((p, i) => cutsOf(p, by.get(i) ?? [], reading)).filter((run) => run.figure !== undefined).length,
  ).toBeGreaterThan(20);
});

test('Markdown holds the title, the headings by level and every paragraph', () => {
  const markdown = reportMarkdown(reading);
  expect(markdown).toMatch(/^# /);
  expect(markdown).toMatch(/\n## 一、2014年工作回顾\n/);
  for (const { text } of reading.paragraphs) expect(markdown.replace(/\\/g, '')).toContain(text);
});

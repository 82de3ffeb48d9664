/** Reports dressed in every layout: nothing of the text may go, all the clutter must. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { fold } from '../../lib/fold.ts';
import { findBody } from '../../lib/page/body.ts';
import { findClutter } from '../../lib/page/clutter.ts';
import { recognise } from '../../lib/page/recognise.ts';
import { REFUSALS } from '../../lib/page/refusals.ts';
import { readSource } from '../../lib/page/source-text.ts';
import { dress } from './dress.ts';
import { measure } from './measure.ts';
import { PLAN, type SampleReport, WORK_REPORT } from './reports.ts';
import { TEMPLATES } from './templates.ts';

/** Opens a page as a browser would: frames with a text of their own are filled. */
function open(html: string): Document {
  const { document } = new JSDOM(html, { url: 'http://reports.example/' }).window;
  for (const frame of document.querySelectorAll('iframe')) {
    if (!frame.srcdoc) continue;
    frame.contentDocument?.open();
    frame.contentDocument?.write(frame.srcdoc);
    frame.contentDocument?.close();
  }
  return document;
}

function read(html: string) {
  const doc = open(html);
  const body = findClutter(findBody(doc, { siteHints: false }));
  return { verdict: recognise(doc, fold, REFUSALS), source: readSource(doc, body).source, body };
}

function check(report: SampleReport, template: string, seed: number, least: number): void {
  const { html, body, clutter } = dress(report, template, seed);
  const { source, verdict } = read(html);
  const expected = template === 'framed' ? body.slice(1) : body;
  const result = measure(
    source.blocks.map((block) => block.text),
    expected,
    clutter,
  );
  if (report.lines.join('').length > 1200) expect(verdict.detected, `${report.title} as ${template}`).toBe(true);
  expect(result.kept, `${report.title} as ${template}`).toBeGreaterThanOrEqual(least);
  expect(result.pure).toBeGreaterThanOrEqual(0.995);
  expect(result.left.length).toBeLessThanOrEqual(0.03 * clutter.length);
}

describe.each(Object.keys(TEMPLATES))('%s', (template) => {
  test.each([1, 2, 3, 4])('keeps a work report whole and loses the clutter (%i)', (seed) => check(WORK_REPORT, template, seed, 0.995));
  test.each([5, 6])('keeps a work plan whole and loses the clutter (%i)', (seed) => check(PLAN, template, seed, 0.995));
});

const shared = path.join(process.env.REPORT_LENS_SHARED ?? '../shared', 'corpus');

function corpus(): SampleReport[] {
  const files = readdirSync(shared).filter((file) => /-\d{4}\.txt$/.test(file));
  return files.map((file) => ({
    title: file.replace(/-(\d+)\.txt/, (_, year) => `${year}年政府工作报告`),
    place: '',
    lines: readFileSync(path.join(shared, file), 'utf8')
      .split('\n')
      .map((line) =>
        line
          .replace(/<!--.*?-->/g, '')
          .replace(/\*\*/g, '')
          .trim(),
      )
      // Tables and pictures written as Markdown are no lines of the text.
      .filter((line) => line !== '' && !/^(?:\||!\[)/.test(line)),
  }));
}

/** Each report in two layouts, every night in all. */
function layoutsFor(i: number): readonly string[] {
  const all = Object.keys(TEMPLATES);
  return process.env.REPORT_LENS_NIGHTLY ? all : all.filter((_, at) => at === i % all.length || at === (i + 7) % all.length);
}

test.skipIf(!existsSync(shared))('real reports lose nothing in any layout', { timeout: 1_200_000 }, () => {
  corpus().forEach((report, i) => {
    for (const layout of layoutsFor(i)) check(report, layout, i, 0.995);
  });
});

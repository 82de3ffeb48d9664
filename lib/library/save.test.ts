import { expect, test } from 'vitest';
import type { Reading } from '../model.ts';
import { AT, LINJIANG, linjiang } from './fixtures/library.ts';
import { reading } from './fixtures/report.ts';
import { reopen, save } from './save.ts';
import { latest } from './saved.ts';

const first = reading('临江市', 2012, LINJIANG[0]?.lines ?? []);
const second = reading('臨江市', 2016, LINJIANG[1]?.lines ?? []);

/** Two reports in one page, the second after the first. */
function joined(a: Reading, b: Reading): Reading {
  const shift = a.paragraphs.length;
  return {
    ...a,
    reports: [...a.reports, ...b.reports.map((each) => ({ ...each, from: each.from + shift, to: each.to + shift }))],
    paragraphs: [...a.paragraphs, ...b.paragraphs],
    notices: [{ kind: 'stray', text: 'x', paragraph: shift + 1 }],
    sections: [{ heading: '二', level: 1, report: 1, parent: -1, from: shift, to: shift + 1, mode: 'review', period: '' }],
    figures: [...a.figures, ...b.figures.map((each) => ({ ...each, report: 1, section: 0, paragraph: each.paragraph + shift }))],
    rows: [
      ...a.rows,
      ...b.rows.map((each) => ({ ...each, figure: each.figure + a.figures.length, level: each.figure + a.figures.length })),
    ],
  };
}

test('a page with two reports becomes two saved reports, each counted from its own beginning', () => {
  const saved = save(joined(first, second), 'https://example.org/both', AT);
  expect(saved.map(({ id }) => id)).toEqual(['work-report|临江市|2012', 'work-report|临江市|2016']);
  for (const each of saved) {
    const version = latest(each);
    expect(version.rows.every((row) => version.figures[row.figure]?.indicator === row.indicator)).toBe(true);
    for (const figure of version.figures) expect(version.paragraphs[figure.paragraph]?.text).toBe(figure.sentence);
  }
  expect(latest(saved[1] as never)).toMatchObject({ sections: [{ from: 0, to: 1, report: 0 }], notices: [{ paragraph: 1 }] });
  expect(latest(saved[0] as never)).toMatchObject({ sections: [], notices: [] });
});

test('identity joins scripts, and never joins reports of unknown place or year from different addresses', () => {
  const unknown = reading('', null, []);
  const [a] = save(unknown, 'https://example.org/a', AT);
  const [b] = save(unknown, 'https://example.org/b', AT);
  expect(a?.id).not.toBe(b?.id);
  expect(save(unknown, 'https://example.org/a', AT)[0]?.id).toBe(a?.id);
});

test('what is kept is plain data, and reopens as the reading it was', () => {
  const [saved] = linjiang();
  expect(JSON.parse(JSON.stringify(saved))).toEqual(saved);
  const again = reopen(latest(saved as never));
  expect(again).toEqual({ ...first, edits: [] });
});

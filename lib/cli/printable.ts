import type { Figure, Reading, Report } from '../model.ts';

function report({ kind, title, place, year, period, date, speaker, evidence }: Report) {
  return { kind, title, place, year, period, date, speaker, evidence };
}

function figure({ rules: _rules, section: _section, ...rest }: Figure) {
  return rest;
}

/** The object that `extract` prints for a reading, as the contract names its fields. */
export function printable(reading: Reading): object {
  const { verdict, reports, paragraphs, hidden, notices, tables, figures } = reading;
  const found = reports.map(report);
  return {
    detected: verdict.detected,
    score: Number(verdict.score.toFixed(3)),
    report: found[0],
    ...(found.length > 1 ? { reports: found } : {}),
    paragraphs: paragraphs.map((p) => p.text),
    hidden: hidden.map((h) => h.text),
    notices,
    tables: tables.map(({ caption, rows }) => ({ caption, rows })),
    figures: figures.map(figure),
  };
}

import type { Figure, Reading, Report } from '../model.ts';

function report({ kind, title, place, year, period, date, speaker, evidence }: Report) {
  return { kind, title, place, year, period, date, speaker, evidence };
}

function figure({ rules, section: _section, ...rest }: Figure, explain: boolean) {
  return explain ? { ...rest, rules } : rest;
}

/** The object that `extract` prints for a reading. With `explain`, each figure names the rules that made it and the verdict its reasons. */
export function printable(reading: Reading, explain = false): object {
  const { verdict, reports, paragraphs, hidden, notices, tables, figures } = reading;
  const found = reports.map(report);
  return {
    detected: verdict.detected,
    score: Number(verdict.score.toFixed(3)),
    ...(explain ? { reasons: verdict.reasons, edits: reading.edits } : {}),
    report: found[0],
    ...(found.length > 1 ? { reports: found } : {}),
    paragraphs: paragraphs.map((p) => p.text),
    hidden: hidden.map((h) => h.text),
    notices,
    tables: tables.map(({ caption, rows }) => ({ caption, rows })),
    figures: figures.map((f) => figure(f, explain)),
  };
}

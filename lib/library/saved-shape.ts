import { type Check, flag, list, number, oneOf, optional, orNull, record, text, texts, whole } from './shape.ts';

export const KINDS = oneOf('work-report', 'communique', 'plan', 'budget', 'other');
const reason = record({ rule: text, detail: text });

const report = record({
  kind: KINDS,
  title: text,
  place: text,
  year: orNull(whole),
  period: text,
  date: text,
  speaker: text,
  evidence: texts,
  inferred: list(text),
  from: whole,
  to: whole,
});

const section = record({ heading: text, level: whole, report: whole, parent: whole, from: whole, to: whole, mode: text, period: text });

const notice = record({
  kind: text,
  text,
  repaired: optional(text),
  evidence: optional(text),
  paragraph: optional(whole),
  start: optional(whole),
  end: optional(whole),
});

const figure = record({
  indicator: text,
  canonical: text,
  value: number,
  valueTo: optional(number),
  unit: text,
  kind: oneOf('level', 'share', 'growth', 'change', 'multiple', 'rank', 'ratio'),
  period: text,
  status: oneOf('actual', 'target'),
  bound: oneOf('', 'ge', 'le', 'approx'),
  scope: text,
  report: whole,
  sentence: text,
  paragraph: whole,
  start: whole,
  end: whole,
  section: whole,
  table: optional(whole),
  row: optional(whole),
  column: optional(whole),
  rules: list(text),
});

const row = record({
  figure: whole,
  level: orNull(whole),
  growth: orNull(whole),
  from: orNull(whole),
  indicator: text,
  category: text,
  section: whole,
});

const version = record({
  address: text,
  savedAt: text,
  verdict: record({ detected: flag, score: number, reasons: list(reason) }),
  meta: record({ title: text, heading: text, host: text, address: text, published: text }),
  report,
  paragraphs: list(record({ text, role: text, page: optional(whole) })),
  notices: list(notice),
  sections: list(section),
  tables: list(record({ caption: text, unit: text, rows: list(list(text)), headerRows: whole, after: whole })),
  figures: list(figure),
  rows: list(row),
});

const some =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value) && value.length > 0 ? check(value, path) : path;

/** A saved report of the present format: every field that is read anywhere. */
export const savedReport: Check = record({
  format: whole,
  id: text,
  kind: KINDS,
  place: text,
  year: orNull(whole),
  tags: list(text),
  versions: some(list(version)),
});

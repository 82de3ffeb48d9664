/** What a page may say over the reading port: the shapes that are let in. */
import { type Check, flag, list, number, oneOf, optional, record, text, whole } from '../../lib/library/shape.ts';
import type { SourceText, Verdict } from '../../lib/model.ts';
import type { Part } from '../../lib/parts.ts';
import type { ReadingAsk } from '../edge/reading-port.ts';

const verdict = record({ detected: flag, score: number, reasons: list(record({ rule: text, detail: text })) });

const block = record({
  text,
  role: oneOf('title', 'heading', 'paragraph', 'item', 'caption', 'note'),
  page: optional(whole),
  pageEnd: optional(flag),
  strong: optional(flag),
});
const cell = record({ text, header: flag, colSpan: whole, rowSpan: whole, indent: number });
const source = record({
  meta: record({ title: text, heading: text, host: text, address: text, published: text }),
  blocks: list(block),
  tables: list(record({ after: whole, rows: list(list(cell)), caption: text })),
  gaps: list(record({ kind: text, text, after: whole })),
  notices: optional(list(record({ kind: text, text }))),
});
const part = record({});
const end = record({ parts: whole, verdict });

const passes = (check: Check, value: unknown) => check(value, '') === undefined;

/** What a page said, if it is one of the things a page may say. */
export function askOf(message: unknown): ReadingAsk | undefined {
  if (!passes(record({}), message)) return undefined;
  const { source: sent, read } = message as Record<string, unknown>;
  if (passes(part, sent)) return { source: sent as Part };
  return passes(end, read) ? { read: read as { parts: number; verdict: Verdict } } : undefined;
}

/** The source that parts make, if it has a source's shape. */
export function sourceOf(fields: Part): SourceText | undefined {
  return passes(source, fields) ? (fields as unknown as SourceText) : undefined;
}

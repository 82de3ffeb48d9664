/** Compares before and after: a line rule that would take a report's own sentence away steps back for the whole page, and says so. */
import type { Notice } from '../model.ts';
import type { Context } from './context.ts';
import type { Line } from './model.ts';

/** Rules that may take report-like sentences: invisible doubles, others' texts, and introductions before the report. */
const ALLOWED = /^(invisible|fixed|double|others|phrase:(editor|collected)|site:.*)$/;

/** Takes marks back where their rule hit the report itself. Returns a notice for each rule that stepped back. */
export function guard(context: Context, lines: readonly Line[]): Notice[] {
  const wrong = new Map<string, string>();
  for (const line of lines)
    if (line.mark && context.reportLike.has(line) && !ALLOWED.test(line.mark.rule) && !wrong.has(line.mark.rule))
      wrong.set(line.mark.rule, line.text);
  if (wrong.size > 0) for (const line of lines) if (line.mark && wrong.has(line.mark.rule)) delete line.mark;
  return [...wrong].map(([rule, text]) => ({ kind: 'kept-clutter', text: text.slice(0, 120), evidence: rule }));
}

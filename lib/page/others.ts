/** Report text that is not this report's: excerpts of other documents under their links, and readers' comments. */
import type { Context } from './context.ts';
import { phraseOf } from './judge.ts';
import type { Line } from './model.ts';

/** Share of the page's report text up to which a part of it may be others'. */
const SMALL = 0.3;
const CUT_OFF = /(…|\.{3})$/;

/** Whether an element holds only linked titles, each with its excerpt, or what stands under the head of the comments. */
export function isOfOthers(context: Context, index: number): boolean {
  const { survey, reportLike, report, linesOf } = context;
  const size = report.of(index);
  if (size === 0 || size > SMALL * report.of(0) || (survey.traits[index]?.page ?? 0) > 0) return false;
  const own: Line[] = [];
  for (let at = index; at < (survey.end[index] ?? 0); at++) for (const line of linesOf.get(at) ?? []) own.push(line);
  const sentences = own.filter((line) => reportLike.has(line));
  const [head] = own;
  if (head && !reportLike.has(head) && phraseOf(head, true)?.rule === 'comments') return true;
  if (sentences.length < 2 && !CUT_OFF.test(sentences[0]?.text ?? '')) return false;
  return own.every((line, i) => !reportLike.has(line) || isLink(own[i - 1]));
}

function isLink(line: Line | undefined): boolean {
  return line !== undefined && line.size >= 6 && line.linked > 0.75 * line.size;
}

/** Marks what stands in the children of the body's roots and is others'. */
export function markOthers(context: Context, roots: readonly number[]): void {
  const { parent, end } = context.survey;
  for (const root of roots)
    for (let child = root + 1; child < (end[root] ?? 0); child = end[child] ?? child + 1) {
      if (parent[child] !== root || !isOfOthers(context, child)) continue;
      for (let at = child; at < (end[child] ?? 0); at++)
        for (const line of context.linesOf.get(at) ?? []) line.mark ??= { rule: 'others', group: 'related' };
    }
}

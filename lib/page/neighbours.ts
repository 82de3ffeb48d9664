/** Clutter that shows only beside other lines: lists under a head, introductions before the report, the running line of every page. */
import { fold } from '../fold.ts';
import type { Context } from './context.ts';
import { isFrame, phraseOf } from './judge.ts';
import type { Line } from './model.ts';
import { HEADING_NUMBER, hasStatistic } from './report-like.ts';

const LIST = 60;
const TITLE_LIKE =
  /(报告|范文|总结|方案|心得|体会|讲话|通知|办法|意见|汇报|材料|述职|计划|公报|解读|指南|作文|征文|讲稿|模板|规定|要点|文件|征程|大全)|\d{4}年|[（(](精选|通用|最新|全文|完整)/;

/** An excerpt of another document, cut off, under its linked title. */
const EXCERPT = /(…|\.{3})$/;
const isLinked = (line: Line | undefined) => line !== undefined && line.linked > 0.75 * line.size;

/** Lists under a head such as 相关阅读: lines that look like titles, until the report goes on. */
export function markLists(context: Context, lines: readonly Line[]): void {
  for (let i = 0; i < lines.length; i++) {
    const head = lines[i] as Line;
    if (head.mark?.group !== 'related' || head.mark.rule === 'links-only') continue;
    const clean = context.clean[head.block] ?? -1;
    const end = clean >= 0 ? (context.survey.end[clean] ?? 0) : 0;
    for (let at = i + 1; at < Math.min(lines.length, i + 1 + LIST); at++) {
      const line = lines[at] as Line;
      const together = clean > 0 && line.block >= clean && line.block < end;
      const excerpt = EXCERPT.test(line.text) && isLinked(lines[at - 1]);
      if ((context.reportLike.has(line) && !excerpt) || (isFrame(line) && !together)) break;
      if (line.mark) continue;
      if (!together && !excerpt && !(isTitleLike(line) && (line.linked > 0 || /^\d{1,2}[、.．]/.test(line.text)))) break;
      line.mark = { rule: excerpt ? 'others' : `under:${head.mark.rule.replace(/^.*:/, '')}`, group: 'related' };
    }
  }
}

function isTitleLike(line: Line): boolean {
  return line.size <= 60 && !/[。；]/.test(line.text) && TITLE_LIKE.test(fold(line.text));
}

const SALUTATION = /^(各位代表|同志[们們]|主席[团團])/;
const BEFORE = 10;

/** Editors' introductions: before the report's own first line, and longer than other clutter may be. */
export function markIntroductions(lines: readonly Line[]): void {
  const first = lines.findIndex(
    (line) => SALUTATION.test(line.text) || (HEADING_NUMBER.test(line.text) && line.linked === 0 && line.size < 80),
  );
  for (const line of lines.slice(0, Math.min(first < 0 ? 3 : first, BEFORE))) {
    if (line.mark || line.size > 400) continue;
    const phrase = phraseOf(line, false, 400);
    if (phrase?.group === 'intro' && !(hasStatistic(line.text) && line.han > 200))
      line.mark = { rule: `phrase:${phrase.rule}`, group: 'intro' };
  }
}

/** The same short line at the edge of most pages, or beside the pages' marks, is a running head or foot. */
export function markRunning(context: Context, lines: readonly Line[]): void {
  const pageOf = (line: Line | undefined) => context.survey.traits[line?.block ?? 0]?.page ?? 0;
  const edges = new Map<string, Line[]>();
  const pages = new Set(lines.map(pageOf).filter(Boolean)).size;
  lines.forEach((line, i) => {
    const page = pageOf(line);
    if (line.size > 40 || line.mark || context.reportLike.has(line)) return;
    const around = [lines[i - 1], lines[i + 1]];
    const atEdge = page ? around.some((other) => pageOf(other) !== page) : around.some((other) => other?.mark?.group === 'page-mark');
    if (!atEdge) return;
    const key = line.text.replace(/\d+/g, '#');
    edges.set(key, [...(edges.get(key) ?? []), line]);
  });
  for (const same of edges.values())
    if (same.length >= Math.max(2, Math.min(3, pages * 0.6)) && !SALUTATION.test(same[0]?.text ?? ''))
      for (const line of same) line.mark = { rule: 'running-line', group: 'watermark' };
}

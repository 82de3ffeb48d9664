/** Clutter that shows only beside other lines: lists under a head, introductions before the report, the running line of every page. */
import { fold } from '../fold.ts';
import type { Context } from './context.ts';
import { isFrame, isWordless, phraseOf } from './judge.ts';
import type { Line, Mark } from './model.ts';
import { isStopped } from './paragraphs.ts';
import { HEADING_NUMBER, hasStatistic } from './report-like.ts';

const LIST = 60;
const TITLE_LIKE =
  /(报告|范文|总结|方案|心得|体会|讲话|通知|办法|意见|汇报|材料|述职|计划|公报|解读|指南|作文|征文|讲稿|模板|规定|要点|文件|征程|大全)|\d{4}年|[（(](精选|通用|最新|全文|完整)/;

/** An excerpt of another document, cut off, under its linked title. */
const EXCERPT = /(…|\.{3})$/;
const isLinked = (line: Line | undefined) => line !== undefined && line.linked > 0.75 * line.size;

/**
 * Lists under a head such as 相关阅读: lines that look like titles, until the report goes on; all that follows where it does not go on.
 */
export function markLists(context: Context, lines: readonly Line[]): void {
  const last = lines.findLastIndex((line) => context.reportLike.has(line) && !line.mark);
  for (let i = 0; i < lines.length; i++) {
    const head = lines[i] as Line;
    if (head.mark?.group !== 'related' || head.mark.rule === 'links-only') continue;
    if (i > last && !lines.slice(i + 1).some((line) => !line.mark && isFrame(line))) {
      for (const line of lines.slice(i + 1)) line.mark ??= underMark(head.mark);
      return;
    }
    const clean = context.clean[head.block] ?? -1;
    const end = clean >= 0 ? (context.survey.end[clean] ?? 0) : 0;
    for (let at = i + 1; at < Math.min(lines.length, i + 1 + LIST); at++) {
      const line = lines[at] as Line;
      const together = clean > 0 && line.block >= clean && line.block < end;
      const excerpt = EXCERPT.test(line.text) && isLinked(lines[at - 1]);
      if ((context.reportLike.has(line) && !excerpt) || (isFrame(line) && !together)) break;
      if (line.mark) continue;
      if (!together && !excerpt && !(isTitleLike(line) && (line.linked > 0 || /^\d{1,2}[、.．]/.test(line.text)))) break;
      line.mark = excerpt ? { rule: 'others', group: 'related' } : underMark(head.mark);
    }
  }
}

function underMark(head: Mark): Mark {
  return { rule: `under:${head.rule.replace(/^.*:/, '')}`, group: 'related' };
}

function isTitleLike(line: Line): boolean {
  return line.size <= 60 && !/[。；]/.test(line.text) && TITLE_LIKE.test(fold(line.text));
}

const SALUTATION = /^(各位代表|同志[们們]|主席[团團])/;
const BEFORE = 10;

/** Lines at a report's end among which an editor takes leave. */
const AFTER = 3;

/** Editors' introductions: before the report's own first line, and longer than other clutter may be; and the words they take leave with. */
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
  for (const line of lines.filter(({ mark }) => !mark).slice(-AFTER)) {
    const phrase = hasStatistic(line.text.replace(/\d{4}年/g, '')) ? undefined : phraseOf(line, false);
    if (phrase?.group === 'intro') line.mark = { rule: `phrase:${phrase.rule}`, group: 'intro' };
  }
}

/** Share of a report up to which lines without a Chinese character are not its own: above, it is printed in two languages. */
const FOREIGN = 0.03;

/** Lines of words in other scripts, where there are few: what was broken into a page, or what it was built with. */
export function markForeign(context: Context, lines: readonly Line[]): void {
  const odd = lines.filter(
    (line) => !line.mark && line.han === 0 && !context.reportLike.has(line) && /\p{L}{3}/u.test(line.text) && !/\d/.test(line.text),
  );
  const size = (of: readonly Line[]) => of.reduce((sum, line) => sum + line.size, 0);
  if (size(odd) <= FOREIGN * size(lines)) for (const line of odd) line.mark = { rule: 'foreign-line', group: 'ad' };
}

/** Times a line must come again that cuts sentences in two, the share of these times that it does, and the characters such a row has. */
const AGAIN = 3;
const CUTS = 0.4;
const ROW = 18;
/** 责任单位：县住建局 */
const LABELLED = /^[^。，；]{2,8}[:：]/;

/**
 * The same short line in the same place of several text layers, or several times in the midst of a sentence: a running head of pages that
 * are not marked as such, or the site's own line.
 */
export function markInterrupting(context: Context, lines: readonly Line[]): void {
  const solid = lines.filter((line) => !line.mark && line.han + line.linked > 0);
  const again = new Map<string, { line: Line; before: Line | undefined }[]>();
  solid.forEach((line, i) => {
    if (
      line.size < 4 ||
      line.size > 40 ||
      LABELLED.test(line.text) ||
      context.reportLike.has(line) ||
      hasStatistic(line.text) ||
      isFrame(line)
    )
      return;
    const key = line.text.replace(/\d+/g, '#');
    const same = again.get(key) ?? [];
    if (same.length === 0) again.set(key, same);
    same.push({ line, before: solid[i - 1] });
  });
  const topOf = (line: Line) => context.survey.traits[line.block]?.top;
  for (const same of again.values()) {
    if (same.length < AGAIN) continue;
    const top = topOf((same[0] as { line: Line }).line);
    const placed = top !== undefined && same.every(({ line }) => topOf(line) === top);
    const cutting = same.filter(({ before }) => before && before.size >= ROW && !isStopped(before) && !isFrame(before)).length;
    if (placed || cutting >= CUTS * same.length) for (const { line } of same) line.mark = { rule: 'running-line', group: 'watermark' };
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

/** Numbered lines from which on a report numbers its headings, and the characters a line of another's has at most. */
const NUMBERED = 3;
/** Short lines with a report's words between its paragraphs from which on it has headings without numbers too. */
const UNNUMBERED = 2;
const ALIEN = 30;
/** What reports set in short lines of their own between two paragraphs: applause, rows of numbers, who does it, what follows. */
const ASIDE = /[掌删]|\d[.\s]+[-\d]|[:：].*[局委办厅]|领导|牵头|责任|时限|其中|[是在下:：，、。；！]$/;
/** What headings are not written with: blanks, letters, ornaments. Without them, or of a few characters, a line may be a heading all the same. */
const UNUSUAL = /[^\p{sc=Han}\d“”（）《》、—]/u;
const FEW = 7;

/**
 * A short line between two paragraphs of a report that numbers all its headings, with none of its words and not written as one: an
 * advertisement or the site's own. Where several stand in a row they may be a list.
 */
export function markAliens(context: Context, lines: readonly Line[]): void {
  const kept = lines.filter((line) => !line.mark);
  const isOwn = (line: Line | undefined) =>
    line !== undefined && (HEADING_NUMBER.test(line.text) || (context.reportLike.has(line) && isStopped(line)));
  if (context.printed || kept.filter((line) => HEADING_NUMBER.test(line.text)).length < NUMBERED) return;
  const between = kept.filter(
    (line, i) => isOwn(kept[i - 1]) && isOwn(kept[i + 1]) && line.size <= ALIEN && !isFrame(line) && !ASIDE.test(line.text),
  );
  const aliens = between.filter((line) => isWordless(context, line));
  if (between.length - aliens.length >= UNNUMBERED) return;
  for (const line of aliens) if (line.size > FEW && UNUSUAL.test(line.text)) line.mark = { rule: 'alien-line', group: 'ad' };
}

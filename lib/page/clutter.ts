import { finish, inTurn, type Steps } from '../steps.ts';
import type { Found } from './body.ts';
import { markCopy, markDoubles, squeeze } from './copies.ts';
import { coverSteps } from './cover.ts';
import { guard } from './guard.ts';
import { BY_PLACE, BY_WORDS, isFrame, isSentence, judge, phraseOf } from './judge.ts';
import type { Body, HidePlan, Line, Mark } from './model.ts';
import { markAliens, markForeign, markInterrupting, markIntroductions, markLists, markRunning } from './neighbours.ts';
import { markOthers } from './others.ts';
import { query } from './page-style.ts';
import { paragraphsOf } from './paragraphs.ts';
import { cutParts } from './parts.ts';
import { cutRepeats } from './repeats.ts';
import { isReportLike, promoTerms } from './report-like.ts';
import { joined } from './report-lines.ts';
import { cutTails } from './tails.ts';
import { cutBeside, isFileName, markBeforeTitle, titleAmong, titleIn } from './title.ts';
import { markSlots, markTogether } from './together.ts';

/** Lines between two rests: some are asked forty patterns. */
const LINES = 50;

/** Plans to hide what stands around and inside the body and does not belong to it. */
export function* clutterSteps(body: Body): Steps<Body> {
  const found = body as Found;
  const { survey, context, rootIndexes } = found;
  if (context.report.of(0) === 0) return body;
  const inside: Line[] = [];
  const outside: Line[] = [];
  const isInside = (line: Line) => rootIndexes.some((root) => line.block >= root && line.block < (survey.end[root] ?? 0));
  for (const line of survey.lines) (isInside(line) ? inside : outside).push(line);
  yield;

  const known = siteMarks(found);
  markOthers(context, rootIndexes);
  yield;
  const title = titleAmong(survey, inside, context.reportLike);
  if (title) cutBeside(title, titleIn(survey, title) ?? title.fragments);
  yield* inTurn(inside, LINES, (line) => {
    if (line !== title) cutParts(context, line);
    if (line.cut && isReportLike(line)) context.reportLike.add(line);
    if (!line.mark && line !== title) mark(line, known.get(line.block) ?? judge(context, line, BY_PLACE));
  });
  if (title) markBeforeTitle(survey, inside, title);
  cutTails(context, inside);
  cutRepeats(context, inside);
  markRunning(context, inside);
  markInterrupting(context, inside);
  yield;
  believeParagraphs(found, inside);
  yield* inTurn(inside, LINES, (line) => {
    if (!line.mark && line !== title) mark(line, judge(context, line, BY_WORDS));
  });
  markForeign(context, inside);
  markDoubles(context.folded, inside);
  markCopy(context, inside);
  yield;
  markIntroductions(inside);
  markLists(context, inside);
  const untitled = inside.filter((line) => line !== title);
  markTogether(context, untitled);
  markSlots(context, untitled);
  markAliens(context, untitled);
  const notices = guard(context, inside);
  yield;
  yield* markOutside(found, outside, inside);
  yield* markTables(found, isInside);
  const copies = new Set(
    inside.flatMap((line) => (line.mark?.rule === 'double' ? [survey.elements[context.folded[line.block] ?? -1]] : [])),
  );
  const hide = [...besideFrame(found.frame), ...(yield* coverSteps(found))];
  return {
    ...found,
    notices,
    folded: found.folded.filter((element) => !copies.has(element)),
    hide,
  } as Body;
}

/** The same at once. */
export function findClutter(body: Body): Body {
  return finish(clutterSteps(body));
}

/** Where the body stands in a frame: what is beside the way from the page to that frame, but for the title. */
function besideFrame(frame: Element | undefined): HidePlan[] {
  const plans: HidePlan[] = [];
  for (let here = frame; here?.parentElement && here.tagName !== 'BODY'; here = here.parentElement)
    for (const target of here.parentElement.children) {
      const text = (target.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (target === here || !text || /^(SCRIPT|STYLE|H1|REPORT-LENS-PANEL)$/.test(target.tagName) || target.querySelector('h1')) continue;
      plans.push({ target, rule: 'beside-frame', group: 'navigation', text });
    }
  return plans;
}

function mark(line: Line, why: Mark | undefined): void {
  if (why) line.mark = why;
}

/** Where a line is only a row of a printed paragraph, the paragraph decides whether it reads like a report. */
function believeParagraphs({ survey, context }: Found, inside: readonly Line[]): void {
  for (const rows of paragraphsOf(
    survey,
    inside.filter((line) => !line.mark),
    true,
  )) {
    if (rows.length < 2) continue;
    context.printed = true;
    const whole = joined(rows);
    if (!isReportLike(whole) && !isSentence(whole)) continue;
    for (const line of rows) {
      context.reportLike.add(line);
      context.usual.set(context.signatureOf(line.block), 1);
    }
  }
}

/** Elements that the site hints name as clutter, where no report text stands in them. */
function siteMarks({ siteClutter, survey, context }: Found): Map<number, Mark> {
  const marks = new Map<number, Mark>();
  const elements = new Set(siteClutter.flatMap((selector) => [...query(survey.doc, selector)]));
  if (elements.size > 0)
    survey.elements.forEach((element, i) => {
      const above = marks.get(survey.parent[i] ?? -1);
      if (above) marks.set(i, above);
      else if (elements.has(element) && context.report.of(i) === 0) marks.set(i, { rule: 'site:hint', group: 'ad' });
    });
  return marks;
}

/** Lines outside the body whose words are asked what they are; on longer pages the rest is navigation. */
const NAMED_OUTSIDE = 400;

/** Outside the body everything goes, but for the report's title and the lines under it. */
function* markOutside({ survey, context }: Found, outside: readonly Line[], inside: readonly Line[]): Steps<void> {
  const first = inside.find((line) => !line.mark);
  const early = new Set(survey.lines.slice(0, first ? survey.lines.indexOf(first) : 0));
  const before = outside.filter((line) => early.has(line));
  const opening = inside
    .filter((line) => !line.mark)
    .slice(0, 6)
    .map((line) => squeeze(line.text));
  const title = before.findLast((line) => titleIn(survey, line) && phraseOf(line, false)?.group !== 'page-mark');
  let under = false;
  let asked = NAMED_OUTSIDE;
  yield* inTurn(outside, LINES, (line) => {
    if (line === title) {
      cutParts(context, line);
      cutBeside(line, titleIn(survey, line) ?? line.fragments);
      under = true;
    }
    if (line === title) line.shown = isFileName(line.text) || opening.includes(squeeze(line.text));
    else if (
      under &&
      early.has(line) &&
      isFrame(line) &&
      !phraseOf(line, false) &&
      line.linked === 0 &&
      promoTerms(line.text) === 0 &&
      (context.fixed[line.block] ?? -1) < 0
    )
      return;
    else {
      const phrase = --asked > 0 ? phraseOf(line, true) : undefined;
      const name = context.named[line.block];
      line.mark = name
        ? { rule: name.rule, group: name.group }
        : phrase
          ? { rule: `phrase:${phrase.rule}`, group: phrase.group }
          : { rule: 'beside-body', group: 'navigation' };
    }
  });
}

/** Tables of prices, of links, and those outside the body. */
function* markTables({ survey, context }: Found, isInside: (line: Line) => boolean): Steps<void> {
  for (const table of survey.tables) {
    yield;
    const element = survey.elements[table.element] as Element;
    const text = element.textContent ?? '';
    const links = [...element.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
    const name = context.named[table.element];
    if (!isInside({ block: table.element } as Line)) table.mark = { rule: 'beside-body', group: 'navigation' };
    else if (links > 0.5 * text.trim().length) table.mark = { rule: 'links-only', group: 'related' };
    else if (name?.force === 'sure') table.mark = { rule: name.rule, group: name.group };
  }
}

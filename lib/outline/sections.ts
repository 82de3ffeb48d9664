import { MASKED_YEAR, PLAN_MENTION, planNamed, smallNumber, spanText } from '../calendar.ts';
import type { CleanText, Report, Section, SectionMode } from '../model.ts';
import type { Heading } from './headings.ts';
import { HEADING_HINTS, HEADING_MODES, OPENING_MODES } from './mode-words.ts';

/** The years a report reviews and plans; null if its year is unknown. */
export interface ReportYears {
  readonly reviewed: number | null;
  readonly planned: number | null;
}

function yearsOf(report: Report): ReportYears {
  const last = Number(report.period.slice(-4)) || null;
  if (report.kind === 'plan') return { reviewed: report.year && report.year - 1, planned: report.year };
  const reviewed = last ?? (report.year && report.year - 1);
  return { reviewed, planned: reviewed && reviewed + 1 };
}

const TERM_YEARS = /(?:([一二两三四五六]|\d)\s?年)/;

/**
 * The span a heading speaks of: a year, a plan cycle, or 过去五年/今后五年 counted from the report's years. What is named first decides;
 * a year the site masked is the one the section's mode speaks of.
 */
function headingPeriod(heading: string, mode: SectionMode, { reviewed, planned }: ReportYears): string {
  const plan = PLAN_MENTION.exec(heading);
  const spans = [
    { at: heading.search(/(?:19|20)\d\d\s?年/), text: /((?:19|20)\d\d)\s?年/.exec(heading)?.[1] },
    { at: heading.search(MASKED_YEAR), text: String((mode === 'plan' ? planned : reviewed) ?? '') },
    { at: plan?.index ?? -1, text: spanTextOf(planNamed(plan)) },
    { at: heading.search(/过去的?.?.?年|[这近].年/), text: termText(heading, /过去的?(.?.?年)|[这近](.年)/, reviewed, -1) },
    { at: heading.search(/(?:今后|未来).?.?年/), text: termText(heading, /(?:今后|未来)(.?.?年)/, planned, 1) },
  ];
  return spans.filter((s) => s.at >= 0 && s.text !== undefined).sort((a, b) => a.at - b.at)[0]?.text ?? '';
}

function spanTextOf(span: { from: number; to: number } | undefined): string | undefined {
  return span && spanText(span);
}

function termText(heading: string, pattern: RegExp, base: number | null, way: 1 | -1): string | undefined {
  const found = pattern.exec(heading);
  const count = smallNumber((TERM_YEARS.exec(found?.[1] ?? found?.[2] ?? '')?.[1] ?? '').replace('两', '二'));
  if (!base || !count) return undefined;
  return way < 0 ? spanText({ from: base - count + 1, to: base }) : spanText({ from: base, to: base + count - 1 });
}

function worded(words: typeof HEADING_MODES, text: string): SectionMode | undefined {
  return words.find(({ pattern }) => pattern.test(text))?.mode;
}

/** What the first year in a heading says; undefined if there is none or it is out of reach. */
function yearMode(heading: string, { reviewed, planned }: ReportYears): SectionMode | undefined {
  const year = Number(/((?:19|20)\d\d)\s?年/.exec(heading)?.[1]);
  if (!year || !reviewed || !planned) return undefined;
  return year >= planned ? 'plan' : 'review';
}

/** The first words of a section's text, behind its heading. */
function openingOf(clean: CleanText, { paragraph, alone }: Heading): string {
  return alone ? (clean.paragraphs[paragraph + 1]?.folded.slice(0, 60) ?? '') : '';
}

/** True for a plan of several years. */
const lasts = ({ kind, period }: Report) => kind === 'plan' && period.includes('-');

/** The chapter of a plan of several years that says where it starts from: 第一章 发展基础. */
const STARTS_FROM =
  /^(?:第?[一二三四五六七八九十\d]+[章节部分篇、.．\s]*|[（(][一二三四五六七八九十]+[）)])?(?:发展|现实|工作|主要)?(?:基础|现状|背景|成效|成就)|回顾/;

function ofWhole(report: Report, { folded }: Heading, above: Section | undefined): SectionMode | undefined {
  if (report.kind === 'plan') return lasts(report) && (above?.mode === 'review' || STARTS_FROM.test(folded)) ? 'review' : 'plan';
  return report.kind === 'communique' ? 'review' : undefined;
}

/** What a top heading says about looking back or ahead: by its words, its year, the text it opens, or words that only hint at it. */
function headingMode(heading: string, opening: string, years: ReportYears): SectionMode | undefined {
  return worded(HEADING_MODES, heading) ?? yearMode(heading, years) ?? worded(OPENING_MODES, opening) ?? worded(HEADING_HINTS, heading);
}

/** The mode of a heading in its place: the report's kind, what the heading says, what stands above it, else review first and plan after. */
function modeIn(heading: Heading, opening: string, report: Report, above: Section | undefined, reviewed: boolean): SectionMode {
  if (worded(HEADING_MODES, heading.folded) === 'other') return 'other';
  const said = heading.rank <= 2 ? headingMode(heading.folded, opening, yearsOf(report)) : undefined;
  return ofWhole(report, heading, above) ?? said ?? above?.mode ?? (reviewed || heading.rank > 2 ? 'plan' : 'review');
}

/** The period of a heading in its place: its own, else that of the heading above, else what its text begins with. */
function periodIn({ folded, rank }: Heading, opening: string, mode: SectionMode, above: Section | undefined, report: Report): string {
  const years = yearsOf(report);
  const own = headingPeriod(folded, mode, years);
  if (own || MASKED_YEAR.test(folded)) return own;
  // 到2025年底…… at the head of a chapter is an aim, not the years a plan of several is about.
  const aims = mode === 'plan' && lasts(report);
  // Where a plan starts from is before its years.
  if (mode === 'review' && lasts(report) && above?.mode !== 'review') return '';
  return above?.period || (rank <= 2 && !aims ? headingPeriod(opening.slice(0, 24), mode, years) : '');
}

/** True for a turning line where the report still looks back: in a review, or where there are no headings at all. */
function turns({ folded }: Heading, top: Section | undefined, years: ReportYears): boolean {
  return (top === undefined || top.mode === 'review') && yearMode(folded, years) !== 'review';
}

/** Builds the sections of one report from its headings: levels, parents, modes and periods. `offset` is the index its first section gets. */
export function sectionsOf(clean: CleanText, headings: readonly Heading[], report: Report, index: number, offset: number): Section[] {
  const years = yearsOf(report);
  const sections: { -readonly [K in keyof Section]: Section[K] }[] = [];
  const open: { rank: number; at: number }[] = [];
  let reviewed = false;
  for (const heading of headings) {
    if (heading.paragraph < report.from || heading.paragraph > report.to) continue;
    if (heading.turning && !turns(heading, sections[open[0]?.at ?? -1], years)) continue;
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= heading.rank) {
      const closed = sections[open.pop()?.at ?? -1];
      if (closed) closed.to = heading.paragraph - 1;
    }
    const at = open.at(-1)?.at ?? -1;
    const above = sections[at];
    const opening = openingOf(clean, heading);
    const mode = modeIn(heading, opening, report, above, reviewed);
    reviewed ||= mode === 'review';
    const { text, paragraph, rank } = heading;
    sections.push({
      heading: text,
      level: open.length + 1,
      report: index,
      parent: at < 0 ? -1 : at + offset,
      from: paragraph,
      to: report.to,
      mode,
      period: periodIn(heading, opening, mode, above, report),
    });
    open.push({ rank, at: sections.length - 1 });
  }
  return sections;
}

import { asciiYears, type Span } from '../../calendar.ts';
import { fold } from '../../fold.ts';
import type { CleanText, Outline, Report, Section } from '../../model.ts';
import { mentionsOf } from './mentions.ts';
import type { ParagraphTime } from './paragraph-time.ts';
import { turn } from './turn.ts';
import type { Calendar } from './word-span.ts';

/** The years a report, and the section of it one reads, gives its relative time words. */
function calendarOf(report: Report | undefined, plan: boolean): Calendar {
  if (!report?.year) return { given: null, reviewed: null, planned: null, spoken: null, ahead: null };
  const { year, period, kind } = report;
  const reviewed = kind === 'plan' ? year - 1 : Number(period.slice(-4)) || year - 1;
  const planned = reviewed + 1;
  const [from, to] = kind === 'plan' && plan ? period.split('-').map(Number) : [];
  return { given: year, reviewed, planned, spoken: plan ? planned : reviewed, ahead: from && to ? { from, to } : null };
}

/** The part of the year a report's title names: 2021年｜上半年｜全市经济运行情况. */
function partOfReport(report: Report | undefined, calendar: Calendar): string {
  const title = asciiYears(fold(report?.title ?? ''));
  return /[月季半]/.test(title) ? (mentionsOf(title, calendar).find(({ part }) => part !== '')?.part ?? '') : '';
}

/** The span a section speaks of: its heading's, else the years of a plan of several, else the year planned or reviewed. */
export function sectionSpan(section: Section | undefined, { spoken, ahead }: Calendar): Span | null {
  const years = section?.period.match(/\d{4}/g)?.map(Number);
  if (years?.[0]) return { from: years[0], to: years.at(-1) ?? years[0] };
  if (ahead) return ahead;
  return spoken === null ? null : { from: spoken, to: spoken };
}

/** A heading that starts its text anew, so that no earlier 五年来 reaches into it: （一）, 一、, 第一部分. Leads (一是, ——) do not. */
const ANEW = /^(?:#|\*\*)?[\s　]*(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+部分)/;
/** A paragraph that announces the headings behind it: its time holds under them too. */
const ANNOUNCES = /(?:[：:]|以下.{0,12}工作[。：:]?|下列.{0,12})$/;

/** For every section the headings it stands under, its own included. */
function headingChains(sections: readonly Section[]): string[] {
  const chains: string[] = [];
  for (const { heading, parent } of sections) chains.push(`${chains[parent] ?? ''} ${fold(heading)}`);
  return chains;
}

/** Goes through the text once and notes for every paragraph the time that holds at its beginning, its time words and its sentences. */
export function paragraphTimes(clean: CleanText, outline: Outline): ParagraphTime[] {
  const sectionOf = new Int32Array(clean.paragraphs.length).fill(-1);
  outline.sections.forEach((section, index) => {
    sectionOf.fill(index, section.from, section.to + 1);
  });
  const chains = headingChains(outline.sections);
  const sentences: number[][] = clean.paragraphs.map(() => []);
  for (const { paragraph, start } of outline.sentences) sentences[paragraph]?.push(start);
  let report = 0;
  let base: Span | null = null;
  let top = '';
  let announced = false;
  const parts = outline.reports.map((about) => partOfReport(about, calendarOf(about, false)));
  return clean.paragraphs.map((paragraph, index): ParagraphTime => {
    const folded = asciiYears(paragraph.folded);
    while ((outline.reports[report]?.to ?? index) < index && report < outline.reports.length - 1) report++;
    const section = outline.sections[sectionOf[index] ?? -1];
    const plan = section ? section.mode === 'plan' : outline.reports[report]?.kind === 'plan';
    const calendar = calendarOf(outline.reports[report], plan);
    const key = `${report}|${section?.mode}|${section?.period}`;
    if (key !== top || (section?.from === index && !plan && !announced && ANEW.test(folded))) base = sectionSpan(section, calendar);
    if (key !== top) announced = false;
    top = key;
    const headings = chains[sectionOf[index] ?? -1] ?? '';
    const mentions = mentionsOf(folded, calendar);
    const part = plan ? '' : (parts[report] ?? '');
    const time = { folded, calendar, section, plan, headings, base, part, mentions, sentences: sentences[index] ?? [] };
    const turned = turn(time);
    if (turned) {
      base = turned;
      announced = ANNOUNCES.test(folded.trim());
    }
    return time;
  });
}

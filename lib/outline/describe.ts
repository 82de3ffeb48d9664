import { type Span, spanText } from '../calendar.ts';
import { fold } from '../fold.ts';
import type { CleanText, Report, ReportKind } from '../model.ts';
import { AUTUMN, findDate, givenMonth } from './date.ts';
import type { Found } from './found.ts';
import { headOf } from './head.ts';
import type { Heading } from './headings.ts';
import { kindOf } from './kind.ts';
import { inferPlace } from './place/infer.ts';
import { partyPlace, statedPlace } from './place/stated.ts';
import { planSpan } from './plan-span.ts';
import { quote } from './quote.ts';
import { findSpeaker } from './speaker.ts';
import { PART_OF_YEAR, pageYear, statedPeriod, statedYear } from './stated-year.ts';
import { inferYear } from './year/infer.ts';
import { witnessesOf } from './year/witnesses.ts';

/** The number a page gives a report among several. */
const PART = /[\s　]*篇[\s　]*[1-9一二三四五六七八九十]$/;
const TITLE =
  /(?:报告|公报|要点|方案|通知|分解表?|计划|规划|纲要|实事(?:项目|清单)?)(?:[（(][^）)]{2,20}[）)])?(?:篇.)?$|(?:19|20)\d\d年[^，。；]{2,30}(?:情况|形势|态势|概况|简况|综述|分析)$/;

/** A document that nobody speaks may bear its date at its end. */
const TAIL = 5;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** What the period of a report that is no part of a year is read from. */
interface PeriodSources {
  readonly kind: ReportKind;
  readonly year: number | null;
  readonly planned: Span | undefined;
  readonly headings: readonly Heading[];
  readonly month: number | undefined;
}

/** The year reported on: a work report's is the one before, unless a heading or a date late in the year says otherwise; a plan's its own. */
function periodOf({ kind, year, planned, headings, month }: PeriodSources): string {
  if (year === null) return '';
  if (kind === 'plan') return planned ? spanText(planned) : String(year);
  const stated = kind === 'communique' ? undefined : statedPeriod(headings);
  if (stated === year || stated === year - 1) return String(stated);
  return String(kind === 'work-report' && month !== undefined && month >= AUTUMN ? year : year - 1);
}

/** Says what a report is, where and when, each with the words it rests on. */
export function describe(clean: CleanText, headings: readonly Heading[], range: Range): Report {
  const { meta } = clean;
  const own = headings.filter((h) => h.paragraph >= range.from && h.paragraph <= range.to);
  const paragraphs = clean.paragraphs.slice(range.from, range.to + 1);
  const body = paragraphs.map((p) => p.folded);
  const head = headOf(clean, range);
  const lines = head.lines.map(({ folded }) => folded);
  const page = [fold(meta.heading), fold(meta.title)].filter(Boolean);
  const kind = kindOf(lines, head.opening, page);
  const date = findDate(lines) ?? (head.addressed ? undefined : findDate(body.slice(-TAIL)));
  const month = givenMonth(lines);
  const text = body.join('\n');
  const named = statedPlace([...lines, ...head.opening.split('\n')]) ?? statedPlace(page) ?? partyPlace(text);
  const place = named ?? inferPlace(text);
  const planned = kind === 'plan' ? planSpan(lines) : undefined;
  const stated = planned ? { ...planned, value: planned.value.from } : statedYear({ kind, date, titles: lines, headings: own, body });
  const inferred = stated
    ? undefined
    : inferYear({ head: lines, month, place: place?.value ?? '', ...witnessesOf(clean, own, kind, range) });
  const year = stated ?? inferred ?? pageYear(page, text);
  const speaker = findSpeaker(head);
  const found: Record<string, Found<unknown> | undefined> = { place, year, date, speaker };
  return {
    kind,
    title:
      head.lines.find(({ folded }) => TITLE.test(folded))?.text.replace(PART, '') ??
      (meta.heading || meta.title || (head.lines[0]?.text ?? '')),
    place: place?.value ?? '',
    year: year?.value ?? null,
    period:
      year?.rule === PART_OF_YEAR
        ? String(year.value)
        : periodOf({ kind, year: year?.value ?? null, planned: planned?.value, headings: own, month }),
    date: date?.value ?? '',
    speaker: speaker?.value ?? '',
    evidence: Object.fromEntries(Object.entries(found).flatMap(([field, f]) => (f ? [[field, quote(paragraphs, f.words)]] : []))),
    inferred: [...(named || !place ? [] : ['place']), ...(inferred ? ['year'] : [])],
    from: range.from,
    to: range.to,
  };
}

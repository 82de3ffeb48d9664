import type { CleanText, Report, ReportKind } from '../model.ts';
import { AUTUMN, findDate, givenMonth } from './date.ts';
import type { Found } from './found.ts';
import type { Heading } from './headings.ts';
import { kindOf } from './kind.ts';
import { partyPlace, statedPlace } from './place.ts';
import { sectionsOf } from './sections.ts';
import { findSpeaker } from './speaker.ts';
import { namedYear, statedPeriod, statedYear } from './stated-year.ts';
import type { Witness } from './year/claims.ts';
import { inferYear } from './year/infer.ts';

const HEAD = 14;
const TITLE = /(?:报告|公报|要点|方案|通知|分解)(?:篇.)?$/;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The lines a title may stand in: the first short ones, as shown and folded, without Markdown and footnote marks. */
function titleLines(clean: CleanText, { from, to }: Range): { text: string; folded: string }[] {
  const lines = clean.paragraphs.slice(from, Math.min(from + HEAD, to + 1)).map(({ text, folded }) => {
    const bare = (s: string) => s.replace(/^[#*\s]+|(?:\[\d+\]|[*\s])+$/g, '');
    return { text: bare(text), folded: bare(folded) };
  });
  const address = lines.findIndex(({ folded }) => /^各位代表/.test(folded));
  return lines.slice(0, address < 0 ? HEAD : address).filter(({ folded }) => folded.length > 0 && folded.length <= 60);
}

/** The year reported on: a work report's is the one before, unless a heading or a date late in the year says otherwise; a plan's its own. */
function periodOf(kind: ReportKind, year: number | null, headings: readonly Heading[], month: number | undefined): string {
  if (year === null) return '';
  if (kind === 'plan') return String(year);
  const stated = kind === 'communique' ? undefined : statedPeriod(headings);
  if (stated === year || stated === year - 1) return String(stated);
  return String(kind === 'work-report' && month !== undefined && month >= AUTUMN ? year : year - 1);
}

/** The report's paragraphs with what their sections do, as far as that is known before its year is. */
function evidenceOf(clean: CleanText, own: readonly Heading[], kind: ReportKind, { from, to }: Range) {
  const unknown: Report = {
    kind,
    title: '',
    place: '',
    year: null,
    period: '',
    date: '',
    speaker: '',
    evidence: {},
    inferred: [],
    from,
    to,
  };
  const sections = sectionsOf(clean, own, unknown, 0, 0);
  const whole = kind === 'plan' ? 'plan' : kind === 'communique' ? 'review' : 'other';
  const witnesses: Witness[] = clean.paragraphs.slice(from, to + 1).map(({ folded }) => ({ folded, mode: whole, several: false }));
  const headings = sections.map(({ from: at, mode }) => ({ folded: own.find((h) => h.paragraph === at)?.folded ?? '', mode }));
  sections.forEach((section, n) => {
    const several =
      section.parent < 0
        ? /[过这][去].?.?[三四五]年|五[”"]/.test(headings[n]?.folded ?? '')
        : (witnesses[section.from - from]?.several ?? false);
    for (let i = section.from; i <= section.to; i++)
      witnesses[i - from] = { folded: witnesses[i - from]?.folded ?? '', mode: section.mode, several };
  });
  return { witnesses, headings };
}

/** Says what a report is, where and when, each with the words it rests on. */
export function describe(clean: CleanText, headings: readonly Heading[], range: Range): Report {
  const paragraphs = clean.paragraphs.slice(range.from, range.to + 1);
  const own = headings.filter((h) => h.paragraph >= range.from && h.paragraph <= range.to);
  const head = paragraphs.slice(0, HEAD).map((p) => p.folded.replace(/[*#]/g, '').trim());
  const body = paragraphs.map((p) => p.folded);
  const titles = titleLines(clean, range);
  const { meta } = clean;
  const page = range.from === 0 ? [meta.heading, meta.title].filter(Boolean) : [];
  const kind = kindOf([...titles.map((t) => t.folded), ...page].join('\n'), head.join('\n'));
  const date = findDate(head);
  const month = givenMonth(head);
  const place = statedPlace(head) ?? statedPlace([meta.heading, meta.title]) ?? partyPlace(body.join('\n'));
  const stated = statedYear({ kind, date, titles: [...titles.map((t) => t.folded), ...page], headings: own, body });
  const inferred = stated ? undefined : inferYear({ head, month, place: place?.value ?? '', ...evidenceOf(clean, own, kind, range) });
  const year = stated ?? inferred ?? namedYear(meta.title);
  const speaker = findSpeaker(paragraphs.slice(0, HEAD));
  const found: Record<string, Found<unknown> | undefined> = { place, year, date, speaker };
  return {
    kind,
    title: titles.find(({ folded }) => TITLE.test(folded))?.text ?? page[0] ?? titles[0]?.text ?? '',
    place: place?.value ?? '',
    year: year?.value ?? null,
    period: periodOf(kind, year?.value ?? null, own, month),
    date: date?.value ?? '',
    speaker: speaker?.value ?? '',
    evidence: Object.fromEntries(Object.entries(found).flatMap(([field, f]) => (f ? [[field, `${f.words}（${f.rule}）`]] : []))),
    inferred: inferred ? ['year'] : [],
    from: range.from,
    to: range.to,
  };
}

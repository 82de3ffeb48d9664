import { fold } from '../fold.ts';
import type { CleanText, Report, ReportKind } from '../model.ts';
import { AUTUMN, findDate, givenMonth } from './date.ts';
import type { Found } from './found.ts';
import type { Heading } from './headings.ts';
import { kindOf } from './kind.ts';
import { inferPlace } from './place/infer.ts';
import { partyPlace, statedPlace } from './place/stated.ts';
import { findSpeaker } from './speaker.ts';
import { namedYear, statedPeriod, statedYear } from './stated-year.ts';
import { inferYear } from './year/infer.ts';
import { witnessesOf } from './year/witnesses.ts';

const HEAD = 14;
/** The number a page gives a report among several. */
const PART = /[\s　]*篇[\s　]*[1-9一二三四五六七八九十]$/;
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

/** Says what a report is, where and when, each with the words it rests on. */
export function describe(clean: CleanText, headings: readonly Heading[], range: Range): Report {
  const paragraphs = clean.paragraphs.slice(range.from, range.to + 1);
  const own = headings.filter((h) => h.paragraph >= range.from && h.paragraph <= range.to);
  const head = paragraphs.slice(0, HEAD).map((p) => p.folded.replace(/[*#]/g, '').trim());
  const body = paragraphs.map((p) => p.folded);
  const titles = titleLines(clean, range);
  const { meta } = clean;
  const page = range.from === 0 ? [fold(meta.heading), fold(meta.title)].filter(Boolean) : [];
  const kind = kindOf([...titles.map((t) => t.folded), ...page].join('\n'), head.join('\n'));
  const date = findDate(head);
  const month = givenMonth(head);
  const text = body.join('\n');
  const named = statedPlace(head) ?? statedPlace([fold(meta.heading), fold(meta.title)]) ?? partyPlace(text);
  const place = named ?? inferPlace(text);
  const stated = statedYear({ kind, date, titles: [...titles.map((t) => t.folded), ...page], headings: own, body });
  const inferred = stated ? undefined : inferYear({ head, month, place: place?.value ?? '', ...witnessesOf(clean, own, kind, range) });
  const year = stated ?? inferred ?? namedYear(meta.title);
  const speaker = findSpeaker(paragraphs.slice(0, HEAD));
  const found: Record<string, Found<unknown> | undefined> = { place, year, date, speaker };
  return {
    kind,
    title:
      titles.find(({ folded }) => TITLE.test(folded))?.text.replace(PART, '') ?? (meta.heading || meta.title || (titles[0]?.text ?? '')),
    place: place?.value ?? '',
    year: year?.value ?? null,
    period: periodOf(kind, year?.value ?? null, own, month),
    date: date?.value ?? '',
    speaker: speaker?.value ?? '',
    evidence: Object.fromEntries(Object.entries(found).flatMap(([field, f]) => (f ? [[field, f.words]] : []))),
    inferred: [...(named || !place ? [] : ['place']), ...(inferred ? ['year'] : [])],
    from: range.from,
    to: range.to,
  };
}

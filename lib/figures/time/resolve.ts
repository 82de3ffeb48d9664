import type { CleanText, FigureKind, FigureStatus, Outline } from '../../model.ts';

/** What the reader of figures already knows about a number; each hint outweighs what the words around the number suggest. */
export interface TimeHints {
  /** The change or filler verb that governs the number (达到, 新增). */
  readonly verb?: string;
  /** True if the thing adds up over several years (新增, 建成), false if it is a stock or rate reached. */
  readonly accumulates?: boolean;
  /** True for A in 从A增加到B. */
  readonly startValue?: boolean;
}

/** The time a figure is about (`2015`, `2011-2015`, `2020-04`, `2020-Q1`, or empty) and whether it is reported or aimed at. */
export interface FigureTime {
  readonly period: string;
  readonly status: FigureStatus;
}

export type TimeTrack = (paragraph: number, start: number, end: number, kind: FigureKind, hints: TimeHints) => FigureTime;

/** Reads the time words of the whole text once; the function returned tells the time of any number in it by its place. */
export function timeTrack(clean: CleanText, outline: Outline): TimeTrack {
  const sectionOf = new Array<number>(clean.paragraphs.length).fill(-1);
  outline.sections.forEach((section, index) => {
    sectionOf.fill(index, section.from, section.to + 1);
  });
  return (paragraph, _start, _end, _kind, hints) => {
    const section = outline.sections[sectionOf[paragraph] ?? -1];
    const report = outline.reports.find((r) => r.from <= paragraph && paragraph <= r.to);
    if (section?.mode === 'plan') return { period: String(report?.year ?? ''), status: 'target' };
    const year = Number(report?.period.slice(-4)) || 0;
    return { period: year ? String(hints.startValue ? year - 1 : year) : '', status: 'actual' };
  };
}

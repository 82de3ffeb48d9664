import { fold } from '../fold.ts';
import type { Paragraph, Reading, Report } from '../model.ts';
import { identity } from './identity.ts';
import { FORMAT, type SavedParagraph, type SavedReport, type SavedVersion } from './saved.ts';

const slim = ({ text, role, page }: Paragraph): SavedParagraph => (page === undefined ? { text, role } : { text, role, page });
const within = (index: number, from: number, to: number) => index >= from && index <= to;

/** New places of the kept indices: `moved(i)` is the new index of old index i, or −1. */
function renumber(length: number, keep: (index: number) => boolean): (index: number) => number {
  let next = 0;
  const places = Array.from({ length }, (_, index) => (keep(index) ? next++ : -1));
  return (index) => places[index] ?? -1;
}

/** The part of a reading that belongs to one of its reports, counted from that report's first paragraph. */
function versionOf(reading: Reading, index: number, report: Report, address: string, savedAt: string): SavedVersion {
  const { from, to } = report;
  const figure = renumber(reading.figures.length, (i) => reading.figures[i]?.report === index);
  const section = renumber(reading.sections.length, (i) => reading.sections[i]?.report === index);
  const table = renumber(reading.tables.length, (i) => within(reading.tables[i]?.after ?? -1, from - (from === 0 ? 1 : 0), to));
  const moved = (place: number | null) => (place === null || figure(place) < 0 ? null : figure(place));
  return {
    address,
    savedAt,
    verdict: reading.verdict,
    meta: reading.meta,
    report: { ...report, from: 0, to: to - from },
    paragraphs: reading.paragraphs.slice(from, to + 1).map(slim),
    notices: reading.notices
      .filter(({ paragraph }) => paragraph === undefined || within(paragraph, from, to))
      .map((notice) => (notice.paragraph === undefined ? notice : { ...notice, paragraph: notice.paragraph - from })),
    sections: reading.sections
      .filter((each) => each.report === index)
      .map((each) => ({ ...each, report: 0, parent: section(each.parent), from: each.from - from, to: each.to - from })),
    tables: reading.tables.filter((_, i) => table(i) >= 0).map((each) => ({ ...each, after: each.after - from })),
    figures: reading.figures
      .filter((each) => each.report === index)
      .map((each) => ({
        ...each,
        report: 0,
        section: section(each.section),
        paragraph: each.paragraph < 0 ? -1 : each.paragraph - from,
        ...(each.table === undefined ? {} : { table: table(each.table) }),
      })),
    rows: reading.rows
      .filter((row) => figure(row.figure) >= 0)
      .map((row) => ({
        ...row,
        figure: figure(row.figure),
        level: moved(row.level),
        growth: moved(row.growth),
        from: moved(row.from),
        section: section(row.section),
      })),
  };
}

/**
 * Makes what is kept of a reading: one saved report for each report in it.
 * `address` is the page's, or `file:NAME` for a file; `savedAt` an ISO date.
 */
export function save(reading: Reading, address: string, savedAt: string): SavedReport[] {
  return reading.reports.map((report, index) => ({
    format: FORMAT,
    id: identity(report, address),
    kind: report.kind,
    place: report.place,
    year: report.year,
    tags: [],
    versions: [versionOf(reading, index, report, address, savedAt)],
  }));
}

/** A saved version as the reading it was, for all that shows or exports readings. What led back to the page is empty. */
export function reopen(version: SavedVersion): Reading {
  const { verdict, meta, report, notices, sections, tables, figures, rows } = version;
  const paragraphs = version.paragraphs.map((each) => ({ ...each, folded: fold(each.text), pieces: [] }));
  return { verdict, meta, reports: [report], paragraphs, edits: [], notices, hidden: [], sections, tables, figures, rows };
}

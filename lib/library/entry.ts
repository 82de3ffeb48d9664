import type { NoticeKind, ReportKind } from '../model.ts';
import { latest, type SavedReport } from './saved.ts';

/** What the list and the search need of a saved report, without its text: a few kilobytes. */
export interface Entry {
  readonly id: string;
  readonly kind: ReportKind;
  readonly place: string;
  readonly year: number | null;
  readonly period: string;
  readonly title: string;
  readonly addresses: readonly string[];
  readonly savedAt: string;
  readonly tags: readonly string[];
  readonly figures: number;
  readonly notices: readonly NoticeKind[];
  readonly inferred: readonly string[];
  /** Names and canonical ids of its indicators, each once. */
  readonly indicators: readonly string[];
  /** Characters the report takes as JSON: near enough to the bytes it fills. */
  readonly size: number;
}

/** The list's entry of a saved report. */
export function entryOf(saved: SavedReport): Entry {
  const version = latest(saved);
  return {
    id: saved.id,
    kind: saved.kind,
    place: saved.place,
    year: saved.year,
    period: version.report.period,
    title: version.report.title,
    addresses: saved.versions.map(({ address }) => address),
    savedAt: version.savedAt,
    tags: saved.tags,
    figures: version.figures.length,
    notices: [...new Set(version.notices.map(({ kind }) => kind))],
    inferred: version.report.inferred,
    indicators: [...new Set(version.figures.flatMap(({ indicator, canonical }) => [indicator, canonical]))].filter(Boolean),
    size: JSON.stringify(saved).length,
  };
}

import type { Report, ReportKind } from '../../lib/model.ts';
import type { WordKey, Words } from '../words.ts';

/** The word for each kind of report. */
export const KIND_WORD: Readonly<Record<ReportKind, WordKey>> = {
  'work-report': 'kind_work',
  communique: 'kind_communique',
  plan: 'kind_plan',
  budget: 'kind_budget',
  other: 'kind_other',
};

/** 嘉兴市-2017-政府工作报告: what a file made of a report is called, without the ending. */
export function fileName(report: Report, words: Words): string {
  const kind = report.kind === 'other' ? report.title : words(KIND_WORD[report.kind]);
  return [report.place, report.year, kind].filter(Boolean).join('-');
}

/** 嘉兴市 2017, or the report's own title where neither is known. */
export function reportName(report: Report, words: Words): string {
  return [report.place, report.year].filter(Boolean).join(' ') || report.title || words(KIND_WORD[report.kind]);
}

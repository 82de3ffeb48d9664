import type { Notice, Report } from '../model.ts';
import type { Heading } from './headings.ts';

const NAMES: Readonly<Record<string, string>> = { place: '地区', year: '年份' };

function inferredNotices(report: Report): Notice[] {
  return report.inferred.map((field) => ({
    kind: 'inferred',
    text: `${NAMES[field] ?? field}：${field === 'year' ? report.year : report.place}`,
    evidence: report.evidence[field] ?? '',
  }));
}

/** A numbered heading that skips a number (二 followed by 四) under the same kind of heading above. */
function missingNotices(headings: readonly Heading[], report: Report): Notice[] {
  const last = new Map<number, number>();
  return headings.flatMap((heading): Notice[] => {
    const { paragraph, rank, number, text } = heading;
    if (paragraph < report.from || paragraph > report.to || rank > 3) return [];
    for (const deeper of [...last.keys()]) if (deeper > rank) last.delete(deeper);
    if (number === 0) return [];
    const before = last.get(rank) ?? 0;
    last.set(rank, number);
    return before > 0 && number > before + 1 ? [{ kind: 'missing-section', text, evidence: `${before} → ${number}`, paragraph }] : [];
  });
}

/** What the reader must know about the outline: what was inferred and on what evidence, and where a numbered section is missing. */
export function outlineNotices(reports: readonly Report[], headings: readonly Heading[]): Notice[] {
  return reports.flatMap((report) => [...inferredNotices(report), ...missingNotices(headings, report)]);
}

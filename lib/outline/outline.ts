import { asciiYears } from '../calendar.ts';
import type { CleanText, Outline, Section, Sentence } from '../model.ts';
import { describe } from './describe.ts';
import { findHeadings } from './headings.ts';
import { outlineNotices } from './notices.ts';
import { sectionsOf } from './sections.ts';
import { splitSentences } from './sentences.ts';
import { splitReports } from './split-reports.ts';

/** Finds the reports in a text, their place and year, the sections and the sentences. */
export function outline(text: CleanText): Outline {
  const clean = { ...text, paragraphs: text.paragraphs.map((p) => ({ ...p, folded: asciiYears(p.folded) })) };
  const headings = findHeadings(clean);
  const reports = splitReports(clean).map((range) => describe(clean, headings, range));
  const sections: Section[] = [];
  reports.forEach((report, index) => {
    for (const section of sectionsOf(clean, headings, report, index, sections.length)) sections.push(section);
  });
  const innermost = new Int32Array(clean.paragraphs.length).fill(-1);
  sections.forEach((section, index) => {
    innermost.fill(index, section.from, section.to + 1);
  });
  const sentences = clean.paragraphs.flatMap((p, paragraph): Sentence[] =>
    splitSentences(p.folded).map(([start, end]) => ({ paragraph, start, end, section: innermost[paragraph] ?? -1 })),
  );
  return { reports, sections, sentences, notices: outlineNotices(reports, headings) };
}

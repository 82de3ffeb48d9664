import type { CleanText, Report, ReportKind } from '../../model.ts';
import type { Heading } from '../headings.ts';
import { sectionsOf } from '../sections.ts';
import type { Witness } from './claims.ts';

/** A heading that speaks of several years: 过去五年工作回顾, “十三五”发展回顾. */
const SEVERAL = /[过这][去].?.?[三四五]年|五[”"]/;

/** The report's paragraphs with what their sections do, as far as that is known before its year is. */
export function witnessesOf(
  clean: CleanText,
  own: readonly Heading[],
  kind: ReportKind,
  { from, to }: { readonly from: number; readonly to: number },
) {
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
  // The first of a paragraph's counts.
  const words = new Map(own.toReversed().map((heading) => [heading.paragraph, heading.folded]));
  const headings = sections.map(({ from: at, mode }) => ({ folded: words.get(at) ?? '', mode }));
  sections.forEach((section, n) => {
    const several = section.parent < 0 ? SEVERAL.test(headings[n]?.folded ?? '') : (witnesses[section.from - from]?.several ?? false);
    for (let i = section.from; i <= section.to; i++)
      witnesses[i - from] = { folded: witnesses[i - from]?.folded ?? '', mode: section.mode, several };
  });
  return { witnesses, headings };
}

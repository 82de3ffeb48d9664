import { Page } from './page.ts';
import { Random } from './random.ts';
import type { SampleReport } from './reports.ts';
import { TEMPLATES } from './templates.ts';

export interface Dressed {
  readonly html: string;
  readonly body: readonly string[];
  readonly clutter: readonly string[];
}

/** Dresses a report as a page in one of the layouts; the same seed makes the same page. */
export function dress(report: SampleReport, template: string, seed: number): Dressed {
  const page = new Page(report, new Random(seed));
  const { make, css } = TEMPLATES[template] as (typeof TEMPLATES)[string];
  const html = page.document(make(page), css);
  const own = report.lines.join('');
  return { html, body: [report.title, ...report.lines], clutter: [...new Set(page.clutter)].filter((text) => !own.includes(text)) };
}

import type { Figure, Notice, Paragraph, Section } from '../../model.ts';
import { LEADS } from './leads.ts';
import type { Run } from './model.ts';

/** Something that holds for a paragraph's [start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly marks: Partial<Run>;
}

/** In order, and without those that run into the one before. */
export function apart(spans: readonly Span[]): Span[] {
  let end = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < end || span.end <= span.start) return false;
      end = span.end;
      return true;
    });
}

/** The numbers of a paragraph. */
export function numbers(figures: readonly { readonly figure: Figure; readonly index: number }[]): Span[] {
  return apart(
    figures.map(({ figure: { start, end, status }, index }) => ({ start, end, marks: { figure: index, target: status === 'target' } })),
  );
}

/** What the site masked, and what nobody can read. */
export function silences(notices: readonly Notice[]): Span[] {
  return apart(
    notices.flatMap(({ kind, start, end, evidence }) => {
      if (start === undefined || end === undefined || !/^(?:masked|year-masked|unreadable)$/.test(kind)) return [];
      const silence = kind === 'unreadable' ? 'unreadable' : 'masked';
      return [{ start, end, marks: { silence, ...(evidence && { evidence }) } as const }];
    }),
  );
}

/** The words that open points: the headings the outline found in the run of text, and what looks like them. */
export function leads({ text }: Paragraph, sections: readonly { readonly section: Section; readonly index: number }[]): Span[] {
  let from = 0;
  const found = sections.flatMap(({ section: { heading }, index }): Span[] => {
    const at = heading ? text.indexOf(heading, from) : -1;
    if (at < 0) return [];
    const dashes = /[—─\s]*$/.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0;
    from = at + heading.length;
    const end = /[。；：:]/.test(text[from] ?? '') ? from + 1 : from;
    return [{ start: at - dashes, end, marks: { lead: true, section: index } }];
  });
  const alike = LEADS.flatMap(({ form }) =>
    [...text.matchAll(form)].map((match) => ({ start: match.index, end: match.index + match[0].length, marks: { lead: true } })),
  );
  const taken = (span: Span) => found.some(({ start, end }) => span.start < end && start < span.end);
  return apart([...found, ...alike.filter((span) => !taken(span))]);
}

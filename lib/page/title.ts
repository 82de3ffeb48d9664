/** The report's title in the page: what in its line is the title, and what stands before it. */
import { squeeze } from './copies.ts';
import { isFrame } from './judge.ts';
import type { Fragment, Line, Survey } from './model.ts';
import { textOf } from './parts.ts';
import { hasStatistic, officialTerms } from './report-like.ts';

const SUFFIX = /\.(pdf|docx?|wps|txt|pptx?|xlsx?|rtf)\s*$/i;
/** Elements before and after a title in its line that may be the site's: the kind of file, 原创. */
const BADGES = 2;

/** Whether a title says what kind of file the text comes from. */
export function isFileName(text: string): boolean {
  return SUFFIX.test(text);
}

/** The stretches of a line that are the report's title: a site's own links and badges may stand beside it. Undefined if none are. */
export function titleIn({ doc, traits }: Survey, { size, fragments }: Line): Fragment[] | undefined {
  if (size < 4 || size > 120) return undefined;
  const traitOf = ({ element }: Fragment) => traits[element];
  const heading = fragments.some((fragment) => traitOf(fragment)?.heading);
  const unlinked = fragments.filter((fragment) => !traitOf(fragment)?.link && textOf(fragment).trim());
  // A heading may be a link to its own page.
  const own = heading && unlinked.length === 0 ? fragments : unlinked;
  for (let left = 0; left <= Math.min(BADGES, own.length - 1); left++)
    for (let from = 0; from <= left; from++) {
      const part = own.slice(from, own.length - left + from);
      const text = titleText(part);
      if (text && bare(doc.title).startsWith(text) && (text.length >= 8 || (heading && left === 0))) return part;
    }
  // A heading may be longer than what the page calls itself: …报告（全文）.
  const [named = ''] = doc.title.split(/\s*[_|｜–—-]\s*/).map(squeeze);
  return heading && named.length >= 8 && titleText(own).startsWith(named) ? own : undefined;
}

/** A title without the ornaments in front of it: ::某报告::. */
const bare = (text: string) => squeeze(text).replace(/^[:：·◆★☆]+/, '');

function titleText(fragments: readonly Fragment[]): string {
  const text = fragments.map(textOf).join('').trim();
  return bare(text.replace(SUFFIX, '').replace(/[[［]\s?\d{1,2}\s?[\]］]$/, ''));
}

/** Takes the rest out of a line of which `own` is the title: links, badges. */
export function cutBeside(line: Line, own: Fragment[]): void {
  const rest = line.fragments.filter((fragment) => !own.includes(fragment));
  if (rest.length === 0 || line.mark) return;
  line.cut = [...(line.cut ?? []), ...rest.map((fragment) => ({ fragment, mark: { rule: 'beside-title', group: 'toolbar' } as const }))];
  line.fragments = own;
  line.text = own.map(textOf).join('').replace(/\s+/g, ' ').trim();
}

/** The line of the title before the report's first sentence, where title and report stand in one element. */
export function titleAmong(survey: Survey, lines: readonly Line[], reportLike: ReadonlySet<Line>): Line | undefined {
  for (const line of lines) {
    if (reportLike.has(line)) return undefined;
    if (titleIn(survey, line)) return line;
  }
  return undefined;
}

/** Marks what stands before the title heading: the site's, unless it reads like the head of a document. */
export function markBeforeTitle({ traits }: Survey, lines: readonly Line[], title: Line): void {
  if (!title.fragments.some(({ element }) => traits[element]?.heading)) return;
  for (const line of lines.slice(0, lines.indexOf(title)))
    if (!isFrame(line) && officialTerms(line.text, 1) === 0 && !hasStatistic(line.text) && !/号$/.test(line.text))
      line.mark ??= { rule: 'before-title', group: 'navigation' };
}

/** Buttons at the end of a line of the report: [edit] beside headings, links to related texts after each paragraph. */
import type { Context } from './context.ts';
import type { Fragment, Line } from './model.ts';
import { isStopped } from './paragraphs.ts';
import { textOf } from './parts.ts';
import { officialTerms } from './report-like.ts';

/** Characters such buttons may have together; times the same must stand elsewhere to be taken for one after a line without a stop. */
const LONGEST = 24;
const AGAIN = 3;
const AROUND = /^[\s[\]【】()（）|｜·>›»]*$/;
const NOTE = /^[[［(（注]?\d{1,3}[\]］)）]?$/;

interface Tail {
  readonly line: Line;
  readonly own: readonly Fragment[];
  /** What the line says without them. */
  readonly rest: string;
  readonly links: readonly Fragment[];
  readonly text: string;
}

/** The links a line ends with, with the brackets around them; undefined if there are none, or if they are the whole line. */
function tailOf({ survey: { traits } }: Context, line: Line): Tail | undefined {
  const { fragments } = line;
  let from = fragments.length;
  let linked = false;
  for (; from > 0; from--) {
    const fragment = fragments[from - 1] as Fragment;
    const link = traits[fragment.element]?.link ?? false;
    if (!link && !AROUND.test(textOf(fragment))) break;
    linked ||= link;
  }
  if (!linked || from === 0) return undefined;
  const [own, links] = parted(fragments.slice(0, from), fragments.slice(from));
  const text = links.map(textOf).join('').replace(/\s+/g, '');
  const closed = (text.match(/[[【(（]/g)?.length ?? 0) === (text.match(/[\]】)）]/g)?.length ?? 0);
  const button = text !== '' && text.length <= LONGEST && closed && !NOTE.test(text) && officialTerms(text, 1) === 0;
  const rest = own.map(textOf).join('').replace(/\s+/g, ' ').trim();
  return button ? { line, own, rest, links, text } : undefined;
}

/** The two parts of a line, with a bracket that opens at the end of the first in the second. */
function parted(own: Fragment[], links: Fragment[]): [Fragment[], Fragment[]] {
  const last = own.at(-1) as Fragment;
  const at = last.from + textOf(last).search(/[[【(（]\s*$/);
  return at < last.from
    ? [own, links]
    : [
        [...own.slice(0, -1), { ...last, to: at }],
        [{ ...last, from: at }, ...links],
      ];
}

/**
 * Takes such buttons out of lines that stay: after a full stop, or, beside headings, in brackets that come again and again or where the
 * same stand after full stops elsewhere.
 */
export function cutTails(context: Context, lines: readonly Line[]): void {
  const tails = lines.flatMap((line) => (line.mark || line.linked === 0 ? [] : (tailOf(context, line) ?? [])));
  const stopped = ({ rest, text }: Tail) => isStopped({ text: rest }) || /^[[【]/.test(text);
  const times = new Map<string, number>();
  for (const tail of tails) if (stopped(tail)) times.set(tail.text, (times.get(tail.text) ?? 0) + 1);
  for (const { line, own, rest, links, text } of tails) {
    if (!isStopped({ text: rest }) && (times.get(text) ?? 0) < AGAIN) continue;
    line.cut = [...(line.cut ?? []), ...links.map((fragment) => ({ fragment, mark: { rule: 'tail-links', group: 'toolbar' } as const }))];
    line.fragments = [...own];
    line.text = rest;
  }
}

import type { Figure, NoticeKind, Reading, Table } from '../../model.ts';
import { inlinesOf, jointsOf } from './inlines.ts';
import type { Article, Block, TableBlock, TextBlock } from './model.ts';
import { isSalute } from './salute.ts';
import { leads, numbers, silences } from './spans.ts';

/** Notices that say something is not there, and so stand in the text themselves. */
const GAPS: readonly NoticeKind[] = ['truncated', 'partial', 'paid', 'missing-section', 'image-only'];

/** Lines under the title: where and by whom the report was given. Longer ones are text. */
const BYLINE = { characters: 40, lines: 4 };

/** Characters a heading's number takes at most: 第十二章、. */
const NUMBERING = 6;

/** Values by a number they have, in order. */
function byNumber<T>(values: readonly T[], numberOf: (value: T) => number | undefined): (number: number) => readonly T[] {
  const groups = new Map<number | undefined, T[]>();
  for (const value of values) {
    const number = numberOf(value);
    const group = groups.get(number);
    if (group) group.push(value);
    else groups.set(number, [value]);
  }
  return (number) => groups.get(number) ?? [];
}

/** Makes a page to read of a reading. `even` may even out a paragraph's blanks and signs; it must not change what it says. */
export function articleOf(reading: Reading, even: (text: string) => string = (text) => text): Article {
  const { paragraphs, sections, tables, notices } = reading;
  const figures = reading.figures.map((figure, index) => ({ figure, index }));
  const figuresOf = byNumber(figures, ({ figure }) => (figure.table === undefined ? figure.paragraph : undefined));
  const cellsOf = byNumber(figures, ({ figure }) => figure.table);
  const sectionsOf = byNumber(
    sections.map((section, index) => ({ section, index })),
    ({ section }) => section.from,
  );
  const noticesOf = byNumber(notices, ({ paragraph }) => paragraph ?? -1);
  const tablesAfter = byNumber([...tables.keys()], (index) => tables[index]?.after);
  const top = sections.reduce((least, { level }) => Math.min(least, level), Number.POSITIVE_INFINITY);
  const pages = pagesOf(reading);
  const kindOf = kinds(reading, new Set(sections.map(({ from }) => from)));
  const following = (paragraph: number): Block[] => [
    ...tablesAfter(paragraph).flatMap((index) => (tables[index] ? [tableBlock(tables[index], index, cellsOf(index))] : [])),
    ...[...new Set(noticesOf(paragraph).map(({ kind }) => kind))].flatMap((says) =>
      GAPS.includes(says) ? [{ kind: 'gap', says } as const] : [],
    ),
  ];
  const blocks = paragraphs.flatMap((paragraph, index): Block[] => {
    const own = sectionsOf(index);
    const [first] = own;
    const heads = first !== undefined && stands(paragraph.text, first.section.heading) && !isSalute(paragraph.text);
    const layers = [
      numbers(figuresOf(index)),
      heads || kindOf(index) !== 'paragraph' ? [] : leads(paragraph, own),
      silences(noticesOf(index)),
    ];
    const block: TextBlock = {
      kind: heads ? 'heading' : kindOf(index),
      paragraph: index,
      inlines: inlinesOf(paragraph, layers, pages.joints(index), even),
      ...(pages.begins(index) !== undefined && { page: pages.begins(index) }),
      ...(heads && { level: Math.min(4, first.section.level - top + 2), section: first.index }),
    };
    return [block, ...following(index)];
  });
  return {
    blocks: [...following(-1), ...blocks],
    outline: sections.flatMap(({ heading, level, from }, section) => {
      if (isSalute(heading)) return [];
      // A heading that stands alone keeps its number; one in the run of text is told by its words.
      const own = paragraphs[from]?.text.trim() ?? '';
      return [{ section, heading: stands(own, heading) ? own : heading, depth: Math.min(3, level - top + 1) }];
    }),
  };
}

/** What a paragraph is where it opens no section. */
function kinds({ paragraphs, reports }: Reading, opens: ReadonlySet<number>): (paragraph: number) => TextBlock['kind'] {
  const found = new Map<number, TextBlock['kind']>();
  const titles = paragraphs.flatMap(({ role }, index) => (role === 'title' ? [index] : []));
  const starts = new Set([
    ...reports.map(({ from }) => from).filter((from) => !opens.has(from) && isShort(paragraphs[from]?.text)),
    ...titles,
  ]);
  for (const start of starts) {
    found.set(start, 'title');
    for (let at = start + 1; at <= start + BYLINE.lines; at++) {
      const text = paragraphs[at]?.text;
      if (!isShort(text) || isSalute(text ?? '') || opens.has(at) || starts.has(at)) break;
      found.set(at, 'byline');
    }
  }
  return (index) => {
    const { role, text } = paragraphs[index] ?? { role: 'paragraph', text: '' };
    if (role === 'note' || role === 'caption') return role;
    return found.get(index) ?? (isSalute(text) ? 'salute' : 'paragraph');
  };
}

/** True if a paragraph is a heading and nothing more: many open a section in the run of text. */
function stands(text: string, heading: string): boolean {
  return text.trim().length <= heading.length + NUMBERING;
}

function isShort(text: string | undefined): boolean {
  return text !== undefined && text.length <= BYLINE.characters && !/[。；：:！!]/.test(text);
}

/** Where pages of the original begin: with a paragraph, or within one that was joined of two. */
function pagesOf({ paragraphs, edits }: Reading) {
  const before: (number | undefined)[] = [];
  let page: number | undefined;
  for (const paragraph of paragraphs) {
    before.push(page);
    page = paragraph.page ?? page;
  }
  const joined = paragraphs.map((paragraph, index) => {
    const next = paragraphs.slice(index + 1, index + 4).find((other) => other.page !== undefined)?.page;
    return jointsOf(paragraph, edits).map((at, nth) => {
      const begins = paragraph.page === undefined ? undefined : paragraph.page + nth + 1;
      return { at, ...(begins !== undefined && next !== undefined && begins <= next && { page: begins }) };
    });
  });
  const lastBefore = (index: number) => joined[index - 1]?.findLast((joint) => joint.page !== undefined)?.page ?? before[index];
  return {
    joints: (index: number) => joined[index] ?? [],
    begins: (index: number) => {
      const own = paragraphs[index]?.page;
      return own !== undefined && own !== lastBefore(index) ? own : undefined;
    },
  };
}

function tableBlock(table: Table, index: number, figures: readonly { readonly figure: Figure; readonly index: number }[]): TableBlock {
  const at = new Map(
    figures.map(({ figure, index: number }) => [`${figure.row},${figure.column}`, { figure: number, target: figure.status === 'target' }]),
  );
  const rows = table.rows.map((row, r) => row.map((text, c) => ({ text, start: 0, end: text.length, ...at.get(`${r},${c}`) })));
  const { caption, unit, headerRows, merged } = table;
  return { kind: 'table', table: index, caption, unit, rows, headerRows, ...(merged && { merged }) };
}

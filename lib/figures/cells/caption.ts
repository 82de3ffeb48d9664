import { fold } from '../../fold.ts';
import type { Paragraph } from '../../model.ts';
import { CAPTION_FORMS } from './caption-words.ts';
import { withoutMarks } from './clean-cell.ts';
import { type Grid, shown } from './grid.ts';
import { isUnit } from './unit-text.ts';

/** What stands over a table: its caption with 表N, the units of the unit line, and whether it carries on the table before. */
export interface Heading {
  readonly caption: string;
  readonly unit: string;
  readonly continued: boolean;
}

const NONE: Heading = { caption: '', unit: '', continued: false };
const STEPS = 4;

function tidy(text: string): string {
  return withoutMarks(text.replace(/\*\*|^#+\s*/g, ''))
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim();
}

/** Reads one line that stands over a table: caption, unit line or both; null if it is none of these. `sure`: its place says it is one. */
function readLine(raw: string, sure: boolean): Heading | null {
  const text = tidy(raw);
  const folded = fold(text);
  if (text === '' || text.length > 90) return null;
  if (CAPTION_FORMS.continued.pattern.test(folded)) return { ...NONE, continued: true };
  const alone = /^[（(]([^（()）]{1,8})[)）]$/.exec(folded)?.[1] ?? '';
  if (isUnit(alone)) return { ...NONE, unit: tidy(text.slice(1, -1)) };
  const unit = CAPTION_FORMS.unit.pattern.exec(folded);
  const rest = tidy(unit ? text.slice(0, unit.index) : text);
  const units = unit
    ? tidy(text.slice(unit.index))
        .replace(/^.*?[:：]\s*/, '')
        .replace(/[\])）】]$/, (end) => (/[(（]/.test(unit[1] ?? '') ? end : ''))
    : '';
  if (rest === '') return { ...NONE, unit: units };
  const bare = fold(rest);
  const caption = sure || CAPTION_FORMS.numbered.pattern.test(bare) || CAPTION_FORMS.title.pattern.test(bare);
  return caption ? { caption: rest, unit: units, continued: false } : null;
}

const join = (upper: Heading, lower: Heading): Heading => ({
  caption: upper.caption && lower.caption ? `${upper.caption} ${lower.caption}` : upper.caption || lower.caption,
  unit: lower.unit || upper.unit,
  continued: upper.continued || lower.continued,
});

/** Whether a line says that a table goes on: 续表. */
export function isContinued(text: string): boolean {
  return CAPTION_FORMS.continued.pattern.test(fold(tidy(text)));
}

/** Whether a line is a table's numbered caption: 表3 … */
export function isCaption(text: string): boolean {
  return CAPTION_FORMS.numbered.pattern.test(fold(text));
}

/** Takes the caption and unit lines that are rows at the head of a grid, and the notes at its foot, off the grid. */
export function takeHeadingRows(grid: Grid): { heading: Heading; grid: Grid } {
  let heading = NONE;
  let first = 0;
  for (; first < grid.length - 1 && first < STEPS; first++) {
    const cells = shown(grid[first] ?? []);
    const lines = cells.map((cell) => readLine(cell.text, cells.length === 1));
    const unit = lines.some((line) => line?.unit !== '');
    if (cells.length > 2 || lines.some((line) => line === null) || (cells.length === 2 && !unit)) break;
    if (cells.length === 1 && !covers(grid, first)) break;
    for (const line of lines) if (line) heading = join(heading, line);
  }
  let last = grid.length;
  while (last > first + 1 && isNote(grid, last - 1)) last--;
  return { heading, grid: grid.slice(first, last) };
}

/** Whether the row's only cell is merged over most of the row or stands over a fuller row: a title, not a stub. */
function covers(grid: Grid, y: number): boolean {
  const row = grid[y] ?? [];
  const [cell] = shown(row);
  const width = row.filter((place) => place === cell).length;
  return (
    width > row.length / 2 || row.length === 1 || CAPTION_FORMS.unit.pattern.test(fold(cell?.text ?? '')) || (row[0] === cell && y === 0)
  );
}

function isNote(grid: Grid, y: number): boolean {
  const cells = shown(grid[y] ?? []);
  return cells.length === 1 && CAPTION_FORMS.note.pattern.test(fold(cells[0]?.text ?? ''));
}

/** Reads the paragraphs straight above a table: from `after` upward, not past `before`. */
export function headingAbove(paragraphs: readonly Paragraph[], after: number, before: number): Heading {
  let heading = NONE;
  for (let at = after; at > before && at > after - STEPS && heading.caption === ''; at--) {
    const paragraph = paragraphs[at];
    const line = paragraph && paragraph.text.length <= 120 ? readLine(paragraph.text, isSure(paragraph, heading)) : null;
    const upper = at - 1 > before ? tidy(paragraphs[at - 1]?.text ?? '') : '';
    if (!line && isHalf(paragraph?.folded ?? '') && goesBefore(upper, paragraph?.folded ?? ''))
      return { ...heading, caption: `${upper} ${tidy(paragraph?.text ?? '')}` };
    if (!line) break;
    heading = join(line, heading);
    if (heading.caption !== '' && goesBefore(upper, heading.caption)) return { ...heading, caption: `${upper} ${heading.caption}` };
  }
  return heading;
}

/** A caption by its markup, or a short line in bold or over a unit line; a heading or a sentence is none. */
function isSure({ role, strong, folded }: Paragraph, below: Heading): boolean {
  if (role === 'caption') return true;
  const plain = role === 'paragraph' && folded.length <= 40 && !/[。；！？，：]|^[（(]?[一二三四五六七八九十]+[、）)]/.test(folded);
  return plain && (strong === true || below.unit !== '');
}

/** A short line without a stop: it may be the second half of a caption. */
const isHalf = (folded: string) => folded.length <= 24 && !/[。；！？，：]/.test(folded);

/** Whether a line is the first half of a caption broken in two: 表3 alone, or a numbered line before one that begins no caption of its own. */
function goesBefore(upper: string, caption: string): boolean {
  const numbered = (text: string) => CAPTION_FORMS.numbered.pattern.test(fold(text));
  return (
    numbered(upper) &&
    !numbered(caption) &&
    upper.length <= 60 &&
    (upper.length <= 8 || !/^(?:19|20)\d\d/.test(caption)) &&
    !/[。；！？]/.test(upper)
  );
}

/** A caption element's text. */
export function headingIn(caption: string): Heading {
  return readLine(caption, true) ?? NONE;
}

/** Both: what the table itself says goes first, unless the line above names the same table more fully. */
export function mergeHeadings(own: Heading, above: Heading): Heading {
  const number = (text: string) => CAPTION_FORMS.numbered.pattern.exec(fold(text))?.[0].replace(/\s/g, '') ?? '';
  const same = number(own.caption) !== '' && number(own.caption) === number(above.caption) && own.caption.length < above.caption.length;
  return {
    caption: same ? above.caption : own.caption || above.caption,
    unit: own.unit || above.unit,
    continued: own.continued || above.continued,
  };
}

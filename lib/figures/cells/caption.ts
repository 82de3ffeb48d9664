import { fold } from '../../fold.ts';
import { CAPTION_FORMS } from './caption-words.ts';
import { withoutMarks } from './clean-cell.ts';
import { isUnit, unitsOf } from './unit-text.ts';

/** What stands over a table: its caption with 表N, the units of the unit line, and whether it carries on the table before. */
export interface Heading {
  readonly caption: string;
  readonly unit: string;
  readonly continued: boolean;
}

export const NO_HEADING: Heading = { caption: '', unit: '', continued: false };
/** How many lines over a table may belong to it. */
export const HEADING_LINES = 4;

/** A line without footnote marks, left-over markup and runs of blanks. */
export function tidy(text: string): string {
  return withoutMarks(text.replace(/\*\*|^#+\s*/g, ''))
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim();
}

/** 2020年, 1—9月: a time beside a unit line is no caption. */
const DATED = /^(?:(?:19|20)\d\d年?[末底度]?)?(?:(?:\d{1,2}[-－—–~～至])?\d{1,2}月[末底份]?)?$/;

/** Reads one line that stands over a table: caption, unit line or both; null if it is none of these. `sure`: its place says it is one. */
export function readLine(raw: string, sure: boolean): Heading | null {
  const text = tidy(raw);
  const folded = fold(text);
  if (text === '' || text.length > 90) return null;
  if (CAPTION_FORMS.continued.pattern.test(folded)) return { ...NO_HEADING, continued: true };
  const alone = /^[（(]([^（()）]{1,8})[)）]$/.exec(folded)?.[1] ?? '';
  if (isUnit(alone)) return { ...NO_HEADING, unit: tidy(text.slice(1, -1)) };
  const unit = CAPTION_FORMS.unit.pattern.exec(folded);
  const rest = tidy(unit ? text.slice(0, unit.index) : text);
  const units = unit
    ? tidy(text.slice(unit.index))
        .replace(/^.*?[:：]\s*/, '')
        .replace(/[\])）】]$/, (end) => (/[(（]/.test(unit[1] ?? '') ? end : ''))
    : '';
  if (rest === '' || (units !== '' && DATED.test(fold(rest)))) return { ...NO_HEADING, unit: units };
  const inside = units === '' ? /^(.{4,})[（(]([^（()）]{1,12})[)）]$/.exec(rest) : null;
  if (inside && unitsOf(inside[2] ?? '').every(isUnit)) return readLine(`${inside[1]}（单位：${inside[2]}）`, sure);
  const bare = fold(rest);
  const caption = sure || CAPTION_FORMS.numbered.pattern.test(bare) || CAPTION_FORMS.title.pattern.test(bare);
  return caption ? { caption: rest, unit: units, continued: false } : null;
}

/** Two lines over one table, the upper first. */
export const joinHeadings = (upper: Heading, lower: Heading): Heading => ({
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

/** A caption element's text. */
export function headingIn(caption: string): Heading {
  return readLine(caption, true) ?? NO_HEADING;
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

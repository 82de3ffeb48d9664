import type { SourceBlock, SourceText } from '../../model.ts';
import { cutAt } from '../joints.ts';
import { standingHeadings } from '../line-forms.ts';
import type { Survey } from '../survey.ts';

const BODY = new Set(['paragraph', 'item']);
const MIN_LINES = 8;
const NEAR = 2;

/** The width at which a text is wrapped, if most of its lines are that long: then every line end is a break. 0 if it is not wrapped. */
function wrapWidth(lines: readonly string[]): number {
  if (lines.length < MIN_LINES) return 0;
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const full = lengths.filter((length) => Math.abs(length - width) <= NEAR).length;
  return width >= 15 && width <= 100 && full * 2 > lengths.length ? width : 0;
}

function pageChanges(left: SourceBlock, right: SourceBlock): boolean {
  return left.pageEnd === true || (left.page !== undefined && right.page !== undefined && left.page !== right.page);
}

/** The lines may belong to one sentence as far as the markup tells. */
function sameStyle(left: SourceBlock, right: SourceBlock): boolean {
  return BODY.has(left.role) && BODY.has(right.role) && (left.strong ?? false) === (right.strong ?? false);
}

/**
 * 经济发展新 ¶ 常态 → 经济发展新常态: finds the blocks after which a sentence goes on in the next block, each with the reason.
 * `texts` are the blocks' texts as repaired so far, in simplified script.
 */
export function pageBreaks(source: SourceText, texts: readonly string[], survey: Survey): Map<number, string> {
  const paged = source.blocks.some((block) => block.pageEnd || block.page !== undefined);
  const width = paged ? 0 : wrapWidth(texts);
  const tables = new Set(source.tables.map((table) => table.after));
  const standing = standingHeadings(texts);
  const joints = new Map<number, string>();
  source.blocks.slice(0, -1).forEach((left, i) => {
    const right = source.blocks[i + 1] as SourceBlock;
    const broken = paged ? pageChanges(left, right) : width > 0 && (texts[i]?.length ?? 0) >= width - NEAR;
    if ((paged || width > 0) && !broken) return;
    if (tables.has(i) || !sameStyle(left, right)) return;
    const reason = cutAt({ left: texts[i] ?? '', right: texts[i + 1] ?? '', broken, standing }, survey);
    if (reason) joints.set(i, reason);
  });
  return joints;
}

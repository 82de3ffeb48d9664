import { fold } from '../fold.ts';
import type { BlockRole, CleanText, Edit, Notice, Paragraph, Piece, SourceBlock, SourceText } from '../model.ts';
import { foreignHost } from './foreign-host.ts';
import { declaredGaps, statedGaps } from './gaps.ts';
import { applyDrafts, type Layer, layerOf } from './layer.ts';
import { findMasks } from './masks.ts';
import type { Words } from './misdecoded/words.ts';
import { repairNotices } from './repair-notices.ts';
import type { Rule } from './rule.ts';
import { chunkNumbers } from './rules/chunk-number.ts';
import { lostDots } from './rules/dot.ts';
import { markup } from './rules/markup.ts';
import { misdecoded, unreadRuns } from './rules/misdecoded.ts';
import { pageBreaks } from './rules/page-break.ts';
import { readings } from './rules/reading.ts';
import { suggestions } from './suggestions.ts';
import { Survey } from './survey.ts';

/** ★ The repairs of a block's text, in order: each sees the text as the ones before it left it. */
const RULES: readonly Rule[] = [readings, misdecoded, chunkNumbers, markup, lostDots];

function repairBlock(text: string, survey: Survey): Layer {
  return RULES.reduce((layer, rule) => applyDrafts(layer, rule(layer.text, survey)), layerOf(text));
}

/** Grows a paragraph out of one block or several, and the list of edits along with it. */
class Assembly {
  readonly paragraphs: Paragraph[] = [];
  readonly edits: Edit[] = [];
  /** The paragraph that each block went into. */
  readonly paragraphOf: number[] = [];
  #pieces: Piece[] = [];
  #text = '';

  add(layer: Layer, block: number): void {
    const offset = this.#text.length;
    for (const { start, end, from, to, draft } of layer.runs) {
      this.#pieces.push({ start: offset + start, end: offset + end, block, from, to, ...(draft && { edit: this.edits.length }) });
      if (draft) this.edits.push({ ...draft, block });
    }
    this.#text += layer.text;
    this.paragraphOf[block] = this.paragraphs.length;
  }

  /** Marks that the sentence goes on in the next block: an edit of no length at the block's end. */
  join(block: number, length: number, rule: string): void {
    const at = this.#text.length;
    this.#pieces.push({ start: at, end: at, block, from: length, to: length, edit: this.edits.length });
    this.edits.push({ rule, kind: 'page-break', block, from: length, to: length, text: '' });
  }

  close({ page, strong }: SourceBlock, role: BlockRole): void {
    const text = this.#text;
    this.paragraphs.push({
      text,
      folded: fold(text),
      role,
      ...(page !== undefined && { page }),
      ...(strong !== undefined && { strong }),
      pieces: this.#pieces,
    });
    this.#pieces = [];
    this.#text = '';
  }
}

function assemble(source: SourceText, layers: readonly Layer[], joints: ReadonlyMap<number, string>): Assembly {
  const out = new Assembly();
  let first: SourceBlock | undefined;
  source.blocks.forEach((block, i) => {
    first ??= block;
    out.add(layers[i] as Layer, i);
    const joint = joints.get(i);
    if (joint === undefined) {
      out.close(first, first.role);
      first = undefined;
    } else out.join(i, block.text.length, joint);
  });
  return out;
}

/**
 * Repairs what can be repaired with certainty and flags the rest. Every change is an edit; the pieces of a paragraph lead back to the source.
 * Misdecoded runs are read by `words`, without them only flagged: they weigh more than all the rules together, and few texts need them.
 */
export function repair(source: SourceText, words?: () => Words): CleanText {
  const cells = source.tables.flatMap((table) => table.rows.flatMap((row) => row.map((cell) => cell.text)));
  const survey = new Survey([...source.blocks.map((block) => block.text), ...cells], words);
  const clean = (text: string) => repairBlock(text, survey).text;
  // #工业 in a table is 其中：工业, no heading.
  const cleanCell = (text: string) => (text.startsWith('#') ? `#${clean(text.slice(1))}` : clean(text));
  const layers = source.blocks.map((block) => repairBlock(block.text, survey));
  const joints = pageBreaks(
    source,
    layers.map((layer) => fold(layer.text)),
    survey,
  );
  const { paragraphs, edits, paragraphOf } = assemble(source, layers, joints);
  const notices: Notice[] = [
    ...foreignHost(source.meta, survey),
    ...repairNotices(paragraphs, edits, source.blocks),
    ...unreadRuns(paragraphs),
    ...suggestions(paragraphs, survey),
    ...findMasks(paragraphs),
    ...statedGaps(paragraphs),
    ...declaredGaps(source.gaps, paragraphs, paragraphOf),
  ];
  const tables = source.tables.map((table) => ({
    ...table,
    after: table.after < 0 ? table.after : (paragraphOf[table.after] ?? paragraphs.length - 1),
    caption: clean(table.caption),
    rows: table.rows.map((row) => row.map((cell) => ({ ...cell, text: cleanCell(cell.text) }))),
  }));
  const meta = { ...source.meta, title: clean(source.meta.title), heading: clean(source.meta.heading) };
  return { meta, paragraphs, edits, notices, tables };
}

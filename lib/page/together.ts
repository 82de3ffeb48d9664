/** What stands in one element with an advertisement, and says nothing of a report's, belongs to it: an offer with its price and its button. */
import type { Context } from './context.ts';
import { isFrame } from './judge.ts';
import type { Line } from './model.ts';
import { hasStatistic, officialTerms } from './report-like.ts';

/** Groups whose lines do not stand alone. */
const CARD = /^(?:ad|download|popup|related)$/;
/** Characters all lines of such an element have at most. */
const LONGEST = 600;
/** Sites write these of the report itself. */
const DOCUMENT = /\d{4}年|政府工作|工作[报報]告|[统統][计計]公[报報]/g;
/** Notes explain words. */
const NOTE = /^(?:[[［(（①-⑳注]|\d+[.、．)）]|[一二三四五六七八九十]+[、是])|是指|[:：]\s?指|包括/;

function saysNothing(line: Line): boolean {
  const text = line.text.replace(DOCUMENT, '');
  return !isFrame(line) && !NOTE.test(line.text) && !hasStatistic(text) && officialTerms(text, 1) === 0;
}

/** Marks the other lines of elements without report text in which a line was marked, if none of them could be the report's. */
export function markTogether(context: Context, lines: readonly Line[]): void {
  const cards = new Map<number, Line[]>();
  for (const line of lines) {
    const card = context.clean[line.block] ?? -1;
    if (card > 0) cards.get(card)?.push(line) ?? cards.set(card, [line]);
  }
  for (const [card, own] of cards) {
    const because = own.find(({ mark }) => mark && CARD.test(mark.group))?.mark;
    if (!because || own.length < 2 || context.text.of(card) > LONGEST) continue;
    const others = own.filter(({ mark }) => !mark);
    if (others.every(saysNothing)) for (const line of others) line.mark = { rule: 'together', group: because.group };
  }
}

/** Lines of one kind of element from which on they tell what it is for, and the share of them that must be known for advertisements. */
const SLOTS = 3;
const KNOWN = 0.2;

/** Marks what stands in elements of a kind that advertisements stand in and no sentence of the report: the same place, another day's text. */
export function markSlots(context: Context, lines: readonly Line[]): void {
  const kinds = new Map<string, Line[]>();
  for (const line of lines) {
    const kind = context.signatureOf(line.block);
    if (!context.usual.has(kind) && context.between(line)) kinds.get(kind)?.push(line) ?? kinds.set(kind, [line]);
  }
  for (const own of kinds.values()) {
    const because = own.filter(({ mark }) => mark && /^(?:ad|download)$/.test(mark.group));
    const others = own.filter(({ mark }) => !mark);
    if (own.length < SLOTS || because.length < KNOWN * own.length || others.some(isFrame)) continue;
    for (const line of others) if (saysNothing(line)) line.mark = { rule: 'ad-slot', group: 'ad' };
  }
}

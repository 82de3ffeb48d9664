/** What stands with an advertisement and says nothing of a report's belongs to it: an offer's price and button, another ad in the same kind of place. */
import type { Context } from './context.ts';
import { isFrame } from './judge.ts';
import type { Line } from './model.ts';
import { DOCUMENT, EXPLAINED } from './reader-talk.ts';
import { hasStatistic, officialTerms } from './report-like.ts';

/** Groups whose lines do not stand alone. */
const CARD = /^(?:ad|download|popup|related)$/;
const SLOT = /^(?:ad|download)$/;
/** Characters all lines of such an element have at most. */
const LONGEST = 600;
/** Lines of one kind of element from which on they tell what it is for, and the share of them that must be known for advertisements. */
const SLOTS = 3;
const KNOWN = 0.2;
const NOTE = /^(?:[[［(（①-⑳注]|\d+[.、．)）]|[一二三四五六七八九十]+[、是])/;

function saysNothing(line: Line): boolean {
  const text = line.text.replace(DOCUMENT, '');
  const explains = NOTE.test(line.text) || EXPLAINED.test(line.text);
  return !isFrame(line) && !explains && !hasStatistic(text) && officialTerms(text, 1) === 0;
}

function* gathered<K>(lines: readonly Line[], keyOf: (line: Line) => K | undefined): Iterable<[K, Line[], Line[]]> {
  const found = new Map<K, Line[]>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key !== undefined) found.get(key)?.push(line) ?? found.set(key, [line]);
  }
  for (const [key, own] of found) yield [key, own, own.filter(({ mark }) => !mark)];
}

const isOf = (groups: RegExp) => (line: Line) => line.mark !== undefined && groups.test(line.mark.group);

/** Marks the other lines of elements without report text in which a line was marked, if none of them could be the report's. */
export function markTogether({ clean, text }: Context, lines: readonly Line[]): void {
  for (const [card, own, others] of gathered(lines, ({ block }) => ((clean[block] ?? -1) > 0 ? clean[block] : undefined))) {
    const mark = own.find(isOf(CARD))?.mark;
    if (!mark || text.of(card) > LONGEST || !others.every(saysNothing)) continue;
    for (const line of others) line.mark = { rule: 'together', group: mark.group };
  }
}

/** Marks what stands in elements of a kind that advertisements stand in and no sentence of the report: the same place, another day's text. */
export function markSlots({ usual, between, signatureOf }: Context, lines: readonly Line[]): void {
  const kindOf = (line: Line) => {
    const kind = signatureOf(line.block);
    return usual.has(kind) || !between(line) ? undefined : kind;
  };
  for (const [, own, others] of gathered(lines, kindOf)) {
    if (own.length < SLOTS || own.filter(isOf(SLOT)).length < KNOWN * own.length || others.some(isFrame)) continue;
    for (const line of others) if (saysNothing(line)) line.mark = { rule: 'ad-slot', group: 'ad' };
  }
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CleanText, SourceText } from '../model.ts';
import { cleanToSource, sourceRanges, sourceToClean } from './map.ts';
import { repair } from './repair.ts';
import { sourceOf } from './source.test-support.ts';
import { wordList } from './word-list.ts';

const PARTS = [
  '經(jīng)濟',
  '產(chǎn)業(yè)',
  '會（huì）議',
  '草案(draft)',
  '**稳中向好。**',
  '，增长7.5%',
  '。',
  '、',
  'PM_{2.5}',
  '“创新云州?领航计划”',
  '规?；?、',
  '20xx年',
  'XX市',
  '全市实现',
  '发展',
  '——',
  '## ',
  '一、',
  '（二）',
  '3 万人',
  '\\*',
  '*_**',
  '政.和协',
  '<br>',
  ' ',
  '，',
  '工业',
  '$12.5\\%$',
  '確?；鸢踩?',
];
const block = fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
const source = fc
  .array(fc.record({ text: block, role: fc.constantFrom('paragraph' as const, 'heading' as const), pageEnd: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((blocks) => sourceOf(blocks));

const digits = (text: string) => text.replace(/\D/g, '');

/** Every promise about a repair's way back, checked at every offset. */
function checkMap(from: SourceText, clean: CleanText): void {
  let edit = -1;
  let block = 0;
  let at = 0;
  clean.paragraphs.forEach((paragraph, index) => {
    let start = 0;
    for (const piece of paragraph.pieces) {
      if (piece.block !== block) {
        expect([block + 1, from.blocks[block]?.text.length]).toEqual([piece.block, at]);
        [block, at] = [piece.block, 0];
      }
      expect([piece.start, piece.from]).toEqual([start, at]);
      const own = paragraph.text.slice(piece.start, piece.end);
      const stood = from.blocks[block]?.text.slice(piece.from, piece.to) ?? '';
      if (piece.edit === undefined) expect(own).toBe(stood);
      else {
        edit++;
        expect(piece.edit).toBe(edit);
        expect(clean.edits[edit]).toMatchObject({ block, from: piece.from, to: piece.to, text: own });
        if (clean.edits[edit]?.kind === 'chunk-number') expect([own, stood]).toEqual(['', expect.stringMatching(/^\d{1,3}、$/)]);
        else expect(digits(own)).toBe(digits(stood));
      }
      for (let offset = piece.start; offset < piece.end; offset++) {
        const place = cleanToSource(paragraph, offset);
        expect(place).toEqual({ block, offset: piece.edit === undefined ? piece.from + offset - piece.start : piece.from });
        if (piece.edit === undefined) {
          expect(sourceToClean(clean.paragraphs, place.block, place.offset)).toEqual({ paragraph: index, offset });
          expect(sourceRanges(paragraph, offset, offset + 1)).toEqual([{ block, from: place.offset, to: place.offset + 1 }]);
        }
      }
      start = piece.end;
      at = piece.to;
    }
    expect(start).toBe(paragraph.text.length);
  });
  expect([block, at, edit + 1]).toEqual([from.blocks.length - 1, from.blocks.at(-1)?.text.length, clean.edits.length]);
}

test('the way back is exact at every offset, edits never overlap, no digit is added, dropped or changed', () => {
  fc.assert(
    fc.property(source, (text) => checkMap(text, repair(text))),
    { numRuns: 100 },
  );
}, 30_000);

test('the same where damaged runs are read', () => {
  fc.assert(
    fc.property(source, (text) => checkMap(text, repair(text, wordList))),
    { numRuns: 10 },
  );
}, 60_000);

const CLAUSES = ['工业增加值增长8.2%，', '财政收入达到120亿元，', '新建道路35条、桥梁4座，', '群众生活继续改善，', '经济发展稳中有进。'];
/** Clauses cut into chunks of 40 characters and more, as a viewer does that glues each chunk's number on; and the text as it was. */
const chunked = fc
  .record({
    clauses: fc.array(fc.constantFrom(...CLAUSES), { minLength: 20, maxLength: 80 }),
    lengths: fc.array(fc.integer({ min: 40, max: 90 }), { minLength: 12, maxLength: 12 }),
    first: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ clauses, lengths, first }) => {
    const whole = clauses.join('');
    let [text, at] = ['', 0];
    const glued = new Set<string>();
    lengths.forEach((length, i) => {
      const number = at < whole.length ? `${first + i}、` : '';
      glued.add(`${text.length} ${text.length + number.length}`);
      text += number + whole.slice(at, at + length);
      at += length;
    });
    return { text: text + whole.slice(at), glued };
  });

test('the one rule that takes digits away takes numbers that the viewer glued on, and nothing else', () => {
  let undone = 0;
  fc.assert(
    fc.property(chunked, ({ text, glued }) => {
      const from = sourceOf([text]);
      const clean = repair(from);
      checkMap(from, clean);
      const taken = clean.edits.filter(({ kind }) => kind === 'chunk-number');
      if (taken.length > 0) undone++;
      for (const { from, to } of taken) expect(glued).toContain(`${from} ${to}`);
    }),
    { numRuns: 100 },
  );
  expect(undone).toBeGreaterThan(5);
}, 30_000);

test('every notice with a place tells what stands there', () => {
  fc.assert(
    fc.property(source, (text) => {
      const clean = repair(text);
      for (const notice of clean.notices) {
        const here = clean.paragraphs[notice.paragraph ?? -1]?.text.slice(notice.start, notice.end);
        if (notice.paragraph !== undefined) expect([notice.repaired, notice.text]).toContain(here);
      }
    }),
    { numRuns: 40 },
  );
}, 30_000);

test('a joined paragraph counts tables and gaps anew', () => {
  const text: SourceText = {
    ...sourceOf([{ text: '一年来，我们全力推进重', role: 'paragraph', page: 1, pageEnd: true }, '大项目建设。', '各位代表：']),
    tables: [{ after: 1, rows: [[{ text: '產(chǎn)值', header: true, colSpan: 1, rowSpan: 1, indent: 0 }]], caption: '' }],
    gaps: [{ kind: 'partial', text: '未完', after: 2 }],
  };
  const clean = repair(text);
  expect(clean.paragraphs.map((p) => p.text)).toEqual(['一年来，我们全力推进重大项目建设。', '各位代表：']);
  expect(clean.tables[0]?.after).toBe(0);
  expect(clean.tables[0]?.rows[0]?.[0]?.text).toBe('產值');
  expect(clean.notices.at(-1)).toEqual({ kind: 'partial', text: '未完', paragraph: 1, start: 5, end: 5 });
  expect(clean.paragraphs[0]?.page).toBe(1);
});

/** Texts and pages far larger than any report. */
import { readFileSync } from 'node:fs';

const sample = readFileSync('tests/fixtures/sample-report/source.html', 'utf8');
const text = [...sample.matchAll(/<p(?: class="c")?>(?:<strong>)?([^<]+)/g)].map((found) => found[1] ?? '').join('');

/** What lines of a megabyte are made of. */
export const LINES = {
  'report text': text.replace(/\s+/g, ''),
  'report text without stops': text.replace(/[\s。；，、：]+/g, ''),
  'one digit': '7',
  'digits and units': '7亿元、',
  'open brackets': '（“《',
  'marks of direction': '\u202e年',
  'zero width': '\u200b',
  'private use': '\ue000\uf8ff',
  'lone surrogates': '\ud800',
  blanks: ' \t\u3000',
  letters: 'a',
  readings: '經(jīng)濟',
  masks: 'X某×*',
  'question marks': '？;',
};

/** A piece repeated until it has a million characters. */
export const million = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length));

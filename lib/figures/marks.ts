import { type Enclosure, enclosures } from './enclosures.ts';
import { type LostNumber, lostNumbers } from './lost.ts';
import { type NumberSpan, readNumber } from './number.ts';
import { withPlaces } from './places-in-turn.ts';
import { withYears } from './years-of.ts';

/** A paragraph scanned once: its numbers, what is quoted, and where its clauses end. */
export interface Marks {
  readonly numbers: readonly NumberSpan[];
  /** Numbers the site destroyed; they end a clause. */
  readonly lost: readonly LostNumber[];
  /** 1 where a character stands in quotes or a title. */
  readonly quoted: Uint8Array;
  /** Round brackets, in order. */
  readonly brackets: readonly Enclosure[];
  /** 1 where a comma, semicolon, colon, stop or dash ends a clause. */
  readonly stops: Uint8Array;
}

/** 1 for the characters a number may begin with. */
const starts = new Uint8Array(0x10000);
for (const c of '0123456789零一二三四五六七八九十百千万亿两翻') starts[c.charCodeAt(0)] = 1;
/** 1 for a stop, 2 for a dash that is one where it stands twice. */
const stopping = new Uint8Array(0x10000);
for (const c of '，,；;：:。！？!?\n|―') stopping[c.charCodeAt(0)] = 1;
for (const c of '—─') stopping[c.charCodeAt(0)] = 2;

const isDigit = (text: string, at: number) => /\d/.test(text[at] ?? '');

function numbersOf(text: string): NumberSpan[] {
  const numbers: NumberSpan[] = [];
  for (let at = 0; at < text.length; ) {
    if (!starts[text.charCodeAt(at)]) {
      at++;
      continue;
    }
    const number = readNumber(text, at);
    if (number) numbers.push(number);
    const digit = isDigit(text, at++);
    if (number) at = number.end;
    else if (digit) while (isDigit(text, at)) at++;
  }
  return numbers;
}

/** 由5个工作日压缩到｜1个: what is counted is not said again at the end of a change. */
function repeatUnits(text: string, numbers: NumberSpan[]): NumberSpan[] {
  return numbers.map((number, i) => {
    const first = numbers[i - 1];
    if (number.unit !== '个' || !first || !/^个./.test(first.unit)) return number;
    const goesOn =
      /^[^，。；\d]{1,6}[到至为]$/.test(text.slice(first.end, number.start)) && !/^[\u4e00-\u9fff“]/.test(text.charAt(number.end));
    return goesOn ? { ...number, unit: first.unit, unitStart: first.unitStart, unitEnd: first.unitEnd } : number;
  });
}

/** 12.3个和9.8个百分点: the unit is written out only at the last of several values. */
function completeUnits(text: string, numbers: NumberSpan[]): NumberSpan[] {
  for (let i = numbers.length - 2; i >= 0; i--) {
    const [number, next] = [numbers[i], numbers[i + 1]];
    if (!number || !next || !/^[%‰]$|百分点$|^[万亿]/.test(next.unit) || number.form !== 'digits') continue;
    if (!/^\s?(?:、|和|及|与|至|,)\s?[-−－]?$/.test(text.slice(number.end, next.start))) continue;
    if (
      number.unit === ''
        ? !/^[万亿]/.test(next.unit) ||
          !Number.isInteger(number.value) ||
          /分别[^，。；、]{0,6}$/.test(text.slice(Math.max(0, number.start - 10), number.start))
        : (number.unit === '个' && next.unit.startsWith('个')) ||
          (/^[万亿]$/.test(number.unit) && next.unit.length > 1 && next.unit.startsWith(number.unit))
    ) {
      numbers[i] = { ...number, unit: next.unit, unitStart: next.unitStart, unitEnd: next.unitEnd };
    }
  }
  return numbers;
}

function stopsOf(text: string, quoted: Uint8Array): Uint8Array {
  const stops = new Uint8Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const size = stopping[text.charCodeAt(at)] ?? 0;
    if (size === 0 || (size === 2 && text.charCodeAt(at + 1) !== text.charCodeAt(at))) continue;
    if (!quoted[at]) stops.fill(1, at, at + size);
    at += size - 1;
  }
  return stops;
}

/** The numbers no part of which is lost. */
function readable(text: string, numbers: readonly NumberSpan[], lost: readonly LostNumber[]): NumberSpan[] {
  const gone = new Uint8Array(text.length);
  for (const { start, end } of lost) gone.fill(1, start, end);
  return numbers.filter(({ start, end }) => !gone[start] && !gone[end - 1]);
}

/** Scans a folded paragraph once. */
export function scan(text: string): Marks {
  const pairs = enclosures(text);
  const quoted = new Uint8Array(text.length);
  for (const pair of pairs) if (!pair.round) quoted.fill(1, pair.start, pair.end);
  const stops = stopsOf(text, quoted);
  const found = withPlaces(text, withYears(text, repeatUnits(text, completeUnits(text, numbersOf(text)))));
  const lost = lostNumbers(text, found);
  const numbers = lost.length ? readable(text, found, lost) : found;
  for (const number of numbers) stops.fill(0, number.start, number.end);
  for (const { start, end } of lost) stops.fill(1, start, end);
  return { numbers, lost, quoted, brackets: pairs.filter((pair) => pair.round), stops };
}

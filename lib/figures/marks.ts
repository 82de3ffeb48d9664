import { type Enclosure, enclosures } from './enclosures.ts';
import { type NumberSpan, readNumber } from './number.ts';

/** A paragraph scanned once: its numbers, what is quoted, and where its clauses end. */
export interface Marks {
  readonly numbers: readonly NumberSpan[];
  /** 1 where a character stands in quotes or a title. */
  readonly quoted: Uint8Array;
  /** Round brackets, in order. */
  readonly brackets: readonly Enclosure[];
  /** 1 where a comma, semicolon, colon, stop or dash ends a clause. */
  readonly stops: Uint8Array;
}

const STARTS = /[\d零一二三四五六七八九十百千万亿两翻]/g;
const STOPS = /[，,；;：:。！？!?\n|]|——|―|──/g;

function numbersOf(text: string): NumberSpan[] {
  const numbers: NumberSpan[] = [];
  let end = 0;
  for (const { index } of text.matchAll(STARTS)) {
    if (index < end) continue;
    const number = readNumber(text, index);
    if (number) numbers.push(number);
    end = number?.end ?? index + 1;
    if (!number) while (/\d/.test(text[index] ?? '') && /\d/.test(text[end] ?? '')) end++;
  }
  return numbers;
}

/** 12.3个和9.8个百分点: the unit is written out only at the last of several values. */
function completeUnits(text: string, numbers: NumberSpan[]): NumberSpan[] {
  for (let i = numbers.length - 2; i >= 0; i--) {
    const [number, next] = [numbers[i], numbers[i + 1]];
    if (!number || !next || !/^[%‰]$|百分点$|^[万亿]/.test(next.unit) || number.form !== 'digits') continue;
    if (!/^\s?(?:、|和|及|与|至|,)\s?$/.test(text.slice(number.end, next.start))) continue;
    if (
      number.unit === ''
        ? !/^[万亿]/.test(next.unit) || !Number.isInteger(number.value)
        : number.unit === '个' && next.unit.startsWith('个')
    ) {
      numbers[i] = { ...number, unit: next.unit, unitStart: next.unitStart, unitEnd: next.unitEnd };
    }
  }
  return numbers;
}

/** Scans a folded paragraph once. */
export function scan(text: string): Marks {
  const pairs = enclosures(text);
  const quoted = new Uint8Array(text.length);
  for (const pair of pairs) if (!pair.round) quoted.fill(1, pair.start, pair.end);
  const stops = new Uint8Array(text.length + 1);
  for (const stop of text.matchAll(STOPS)) if (!quoted[stop.index]) stops.fill(1, stop.index, stop.index + stop[0].length);
  const numbers = completeUnits(text, numbersOf(text));
  for (const number of numbers) stops.fill(0, number.start, number.end);
  return { numbers, quoted, brackets: pairs.filter((pair) => pair.round), stops };
}

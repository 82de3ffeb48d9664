import type { CleanText, Figure, Outline, Paragraph, Sentence } from '../model.ts';
import { finish } from '../steps.ts';
import { asidesOf, clausesOf } from './clause.ts';
import { canonicalOf } from './lexicon/canonical.ts';
import { linkClause } from './link.ts';
import type { Linked } from './linked.ts';
import { scan } from './marks.ts';
import type { NumberSpan } from './number.ts';
import { EMPTY, phraseOf } from './phrase.ts';
import { isRank } from './rank-number.ts';
import { scopeOfSentence } from './scope-head.ts';
import { settings } from './setting.ts';
import { rejected } from './sift.ts';
import { beyondPart, freshState, nameUnread } from './state.ts';
import { type TimeTrack, timeTrack } from './time/resolve.ts';
import { furtherTopic, topicOf, unreadThing } from './topic.ts';
import { plainUnit } from './unit.ts';

/**
 * A name as a table row shows it: without loose ends, a quote that is not closed (从开办到营业“最多), 各类, 了, and the report's own place
 * before it (云溪的国际航线).
 */
function cleanName(name: string, place: string): string {
  const stem = place.replace(/(?:市|省|县|縣|区|區|州|自治.{1,2})$/, '');
  const own = [place, `${stem}的`].find((prefix) => stem.length > 1 && name.startsWith(prefix) && name.length > prefix.length + 2) ?? '';
  return name
    .slice(own.length)
    .replace(/^(?:[的了、及與与，”）)]|等(?![级級候待效額额值离離])|和(?![美睦谐諧平田县縣顺順解]))+/, '')
    .replace(/(?:19|20)\d\d年度|\d+[个個]方面的?/, '')
    .replace(/(?<=..)分[别別](?:完成|[实實][现現])?(?=..)/, '')
    .replace(/(?<![级級])各[类類種种](?=.{3})/, '')
    .replace(/(?<=..)(?:累[计計]|(?:[预預][计計])?[实實][现現](?!程度|率))(?=..)/, '')
    .replace(/(?<=..)(?<![新未本])已?完成(?=(?:增加值|投[资資]|[产產]值|收入|[总總]|固定))/, '')
    .replace(/[（(](?:以[^（）()]{2,10}为\d+|按[^（）()]*[计計]算|详见|详見|见附|見附|包括|以下简称|以下簡稱|下同)[^（）()]*[）)]/, '')
    .replace(/了(?!解)|(?<=[试試][点點])工作$/, '')
    .replace(/(?<=..)[“「《][^”」》]{0,4}$/, '')
    .replace(/(?<=.{3})(?<![平同高中初上均优優头頭对對])等$/, '')
    .replace(/(?:[的了、，和“（(]|(?<![惠涉普遍危触波])及|(?<!参)与)+$/, '');
}

/** Links all figures of a paragraph, in document order; `ends` are the ends of its sentences. */
function linkParagraph(paragraph: Paragraph, ends: readonly number[], place: string): Linked[] {
  const { text, folded } = paragraph;
  const marks = scan(folded);
  const kept = settings(folded, marks).filter((setting) => rejected(setting) === '');
  if (kept.length === 0) return [];
  const numbers = kept.map((setting) => (isRank(setting) && !setting.number.unit ? { ...setting.number, unit: '位' } : setting.number));
  const asides = asidesOf(marks, numbers);
  const out: Linked[] = [];
  let state = freshState();
  let from = 0;
  let next = 0;
  // Where the sentence before begins, if it holds no figures: it may say what the next one measures.
  let lead = 0;
  let headScope = EMPTY;
  for (const end of ends) {
    const first = next;
    while (next < numbers.length && (numbers[next]?.start ?? 0) < end) next++;
    const subject = state.main;

    if (!/[；;]\s*$/.test(folded.slice(Math.max(0, from - 2), from))) {
      headScope = scopeOfSentence(phraseOf(text, folded, from, Math.min(end, from + 60)), place, headScope);
      // 全年货运量5亿吨。其中，…: parts of what the sentence before counted.
      const parts = folded.startsWith('其中', from) ? { parts: true, unit: state.unit } : {};
      state = { ...freshState(), subject, main: subject, scope: headScope.shown, ...parts };
    } else state = { ...state, ...beyondPart(state, headScope.shown) };
    let at = lead;
    for (const clause of clausesOf(text, folded, marks, asides, numbers.slice(first, next), from, end)) {
      if (/[；;]/.test(folded.slice(at, clause.from))) Object.assign(state, beyondPart(state, headScope.shown));
      if (!clause.bracket) {
        const unread = marks.lost.length ? unreadThing(text, folded, marks, at, clause.from) : EMPTY;
        if (unread.folded) nameUnread(state, unread);
        else {
          const since = at;
          state.topic = topicOf(text, folded, marks, since, clause.from);
          state.further = () => furtherTopic(text, folded, marks, since, clause.from);
        }
      }
      if (folded.startsWith('其中', clause.from - 3)) Object.assign(state, { inPart: true, parts: true });
      if (!clause.bracket) at = Math.max(at, clause.to);
      for (const linked of linkClause(clause, clause.bracket ? { ...state, recent: [...state.recent], things: [...state.things] } : state))
        out.push(linked);
    }
    if (first === next) state = { ...state, subject: EMPTY, main: EMPTY };
    lead = first === next && lead === from ? from : end;
    from = end;
  }
  return out.sort((a, b) => a.number.start - b.number.start);
}

function sentencesByParagraph(outline: Outline): Map<number, Sentence[]> {
  const all = new Map<number, Sentence[]>();
  for (const sentence of outline.sentences) {
    const own = all.get(sentence.paragraph);
    if (own) own.push(sentence);
    else all.set(sentence.paragraph, [sentence]);
  }
  return all;
}

/** The unit in the report's own script, without 多 and blanks. */
function unitIn(text: string, number: NumberSpan): string {
  if (number.unitEnd <= number.unitStart) return number.unit;
  const shown = plainUnit(text.slice(number.unitStart, number.unitEnd));
  return shown.length === number.unit.length ? shown : number.unit;
}

/** 12个重点景区：｜指…: a term being explained, whose number is no figure. */
const TERM = /^\s*(?:\d{1,3}[.．、])?[^，。；：:]{2,24}[：:](?=(?:是|即)?指(?!标|数|导|挥))/;

/** Reads one paragraph's figures. */
function figuresOf(clean: CleanText, outline: Outline, index: number, sentences: readonly Sentence[], time: TimeTrack): Figure[] {
  const paragraph = clean.paragraphs[index];
  if (!paragraph || !/[\d一二三四五六七八九十百千万亿翻]/.test(paragraph.folded)) return [];
  const ends = sentences.map((sentence) => sentence.end);
  const figures: Figure[] = [];
  const home = outline.reports[outline.sections[sentences[0]?.section ?? -1]?.report ?? 0]?.place ?? '';
  const term = TERM.exec(paragraph.folded)?.[0].length ?? 0;
  let at = 0;
  for (const linked of linkParagraph(paragraph, ends, home)) {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= linked.number.start) at++;
    const sentence = sentences[at];
    if (!sentence || linked.number.end <= term) continue;
    const { number, kind } = linked;
    const report = outline.sections[sentence.section]?.report ?? 0;
    const indicator = cleanName(linked.name.shown, outline.reports[report]?.place ?? '');
    if (!indicator) continue;
    const hints = {
      verb: linked.verb,
      startValue: linked.startValue,
      exists: linked.rules.includes('people'),
      ...(linked.accumulates === undefined ? {} : { accumulates: linked.accumulates }),
    };
    const { period, status } = time(index, number.start, number.end, kind, hints);
    figures.push({
      indicator,
      canonical: canonicalOf(indicator),
      value: linked.sign * number.value,
      ...(number.valueTo === undefined ? {} : { valueTo: linked.sign * number.valueTo }),
      unit: unitIn(paragraph.text, number),
      kind,
      period,
      status,
      bound: linked.bound,
      scope: linked.scope,
      sentence: around(paragraph.text, sentence, number),
      paragraph: index,
      start: number.start,
      end: number.end,
      report,
      section: sentence.section,
      rules: linked.rules,
    });
  }
  return figures;
}

/** A sentence longer than this, in characters, is a text without stops: kept of it is what stands around the number. */
const LONGEST = 1000;

function around(text: string, sentence: Sentence, number: NumberSpan): string {
  if (sentence.end - sentence.start <= LONGEST) return text.slice(sentence.start, sentence.end);
  return text.slice(Math.max(sentence.start, number.start - LONGEST / 2), Math.min(sentence.end, number.end + LONGEST / 2));
}

/** Reads the figures of the running text, in document order, a paragraph a step: whoever runs it may rest in between. */
export function* figureSteps(clean: CleanText, outline: Outline): Generator<undefined, Figure[]> {
  const time = timeTrack(clean, outline);
  const figures: Figure[] = [];
  for (const [index, sentences] of sentencesByParagraph(outline)) {
    for (const figure of figuresOf(clean, outline, index, sentences, time)) figures.push(figure);
    yield;
  }
  return figures;
}

/** The same at once. */
export function readFigures(clean: CleanText, outline: Outline): Figure[] {
  return finish(figureSteps(clean, outline));
}

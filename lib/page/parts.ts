/** Clutter inside a body line: invisible or foreign inline elements, promotions in brackets, sentences of the site. */
import { fold } from '../fold.ts';
import { PARTS } from './clutter-parts.ts';
import { PHRASES } from './clutter-phrases.ts';
import type { Context } from './context.ts';
import type { Fragment, Line, Mark } from './model.ts';
import { HEADING_NUMBER, hasStatistic, officialTerms, promoTerms } from './report-like.ts';

/** Characters such a rest may have. */
const REMNANT = 30;
const BRACKET = /[【〖[［（(〔][^【〖[［（(〔】〗\]］）)〕]{3,60}[】〗\]］）)〕]/g;
/** Between two of the same ornaments: ☆某某网☆. */
const ORNAMENTED = /([#☆★※◆◇■□●~|/])[^#☆★※◆◇■□●~|/。，；]{3,30}\1/g;
const BRACKETED = /^[【〖[［（(〔].*[】〗\]］）)〕]$/;
const SENTENCE = /[^。！？!?]{4,90}[。！？!?]?/g;
const PIECES = [
  ['bracket', BRACKET],
  ['bracket', ORNAMENTED],
  ['sentence', SENTENCE],
] as const;
const HINT =
  /[【〖[［]|网|網|站|[库庫]|公众|公眾|www|http|下[载載]|[转轉][载載]|QQ|微信|[广廣]告|登[录錄]|[会會][员員]|[点點][击擊此]|[关關]注|\.com|\.cn/;

/** The text of a fragment. */
export function textOf({ node, from, to }: Fragment): string {
  return node.data.slice(from, to);
}

/** Whether a text has a mark or a word without which nothing is cut out of it. */
function mayHold({ siteName }: Context, text: string): boolean {
  return text.length >= 5 && (HINT.test(text) || (siteName !== '' && text.includes(siteName)));
}

/** Takes the clutter out of a body line; what is taken is kept in `cut`. */
export function cutParts(context: Context, line: Line): void {
  const [only] = line.fragments;
  if (only && line.fragments.length === 1 && !mayHold(context, textOf(only))) return;
  const cut: { fragment: Fragment; mark: Mark }[] = [];
  const kept: Fragment[] = [];
  const single = line.fragments.length === 1;
  const texts = new Map<number, number>();
  for (const { element } of line.fragments) texts.set(element, (texts.get(element) ?? 0) + 1);
  for (const fragment of line.fragments) {
    const mark = single
      ? undefined
      : (invisible(context, line, fragment) ?? (texts.get(fragment.element) === 1 ? inline(context, line, fragment) : undefined));
    if (mark) cut.push({ fragment, mark });
    else kept.push(...cutText(context, fragment, cut));
  }
  if (cut.length === 0) return;
  const rest = kept.map(textOf).join('').replace(/\s+/g, ' ').trim();
  if (!rest || isRemnant(line, rest)) {
    line.mark = cut[0]?.mark as Mark;
    return;
  }
  line.fragments = kept;
  line.cut = cut;
  line.text = rest;
}

/** Whether what is left of a line is of the site too: 最快更新！ after the site's name and address. */
function isRemnant(line: Line, rest: string): boolean {
  return (
    promoTerms(line.text) > 0 && rest.length < REMNANT && officialTerms(rest, 1) === 0 && !hasStatistic(rest) && !HEADING_NUMBER.test(rest)
  );
}

function invisible(context: Context, line: Line, fragment: Fragment): Mark | undefined {
  const at = context.hidden[fragment.element] ?? -1;
  const unseen = at >= 0 ? context.hidden[line.block] !== at : isStrewn(context, line, fragment);
  return unseen ? { rule: 'invisible', group: 'watermark' } : undefined;
}

/** Whether a fragment is white in a line that is not, and none of the report's words: a mark strewn in against copying. */
function isStrewn(context: Context, line: Line, fragment: Fragment): boolean {
  if (!isPale(context, line, fragment)) return false;
  const text = textOf(fragment);
  if (hasStatistic(text) || officialTerms(text, 1) > 0 || HEADING_NUMBER.test(text)) return false;
  return line.fragments.some((other) => textOf(other).trim() && !isPale(context, line, other));
}

function isPale({ survey: { traits, parent } }: Context, line: Line, { element }: Fragment): boolean {
  let at = element;
  while (at > line.block && traits[at]?.sight !== 'pale') at = parent[at] ?? 0;
  return at > line.block;
}

/** An element of its own inside a paragraph: by its name, or by what its text says. */
function inline(context: Context, line: Line, fragment: Fragment): Mark | undefined {
  if (fragment.element === line.block || context.survey.traits[fragment.element]?.top !== undefined) return undefined;
  const name = context.named[fragment.element];
  if (isInserted(context, line, fragment)) return { rule: 'beside-frame', group: 'ad' };
  const text = fold(textOf(fragment).trim()).replace(/(?<=[\w\u3400-\u9fff])[\^*~_`|-](?=[\w\u3400-\u9fff])/g, '');
  if (!text || text.length > 90 || (hasStatistic(text) && promoTerms(text) === 0)) return undefined;
  if (name?.force === 'sure' && text.length > 1 && name !== context.named[line.block]) return { rule: name.rule, group: name.group };
  const part = PARTS.find((entry) => (entry.where === 'sentence' || BRACKETED.test(text)) && entry.pattern.test(text));
  if (part && officialTerms(text, 4) < 4) return { rule: `part:${part.rule}`, group: part.group };
  if (context.survey.traits[fragment.element]?.link && promoTerms(text) > 0) {
    if (promoTerms(text) > 1) return { rule: 'own-words', group: 'ad' };
    const phrase = PHRASES.find((entry) => entry.force === 'sure' && entry.pattern.test(text));
    if (phrase) return { rule: `phrase:${phrase.rule}`, group: phrase.group };
  }
  if (context.siteName && text.includes(context.siteName) && text.length <= 40 && (BRACKETED.test(text) || !/[。，；]/.test(text)))
    return { rule: 'site-name', group: 'watermark' };
  return undefined;
}

/** Characters an advertisement inside a paragraph may have. */
const AD_TEXT = 60;

/** Whether a fragment stands in an inline element that a script came with: an advertisement written into the paragraph. */
function isInserted({ scripted, survey: { elements, parent, end } }: Context, line: Line, fragment: Fragment): boolean {
  for (let at = fragment.element; at > line.block; at = parent[at] ?? 0) {
    if (!scripted.has(elements[at] as Element)) continue;
    const inside = line.fragments.filter(({ element }) => element >= at && element < (end[at] ?? 0));
    const size = inside.reduce((sum, other) => sum + textOf(other).trim().length, 0);
    return size <= AD_TEXT && inside.length < line.fragments.length && inside.every((other) => officialTerms(textOf(other), 1) === 0);
  }
  return false;
}

/** Splits a fragment at the promotions in its text; long texts are looked at only around the marks. */
function cutText(context: Context, fragment: Fragment, cut: { fragment: Fragment; mark: Mark }[]): Fragment[] {
  const text = textOf(fragment);
  if (!mayHold(context, text)) return [fragment];
  const folded = fold(text);
  const found: { at: number; length: number; mark: Mark }[] = [];
  const suffix = siteSuffix(context, text);
  if (suffix > 0) found.push({ at: suffix, length: text.length - suffix, mark: { rule: 'site-name', group: 'watermark' } });
  for (const [where, pattern] of PIECES) {
    for (const piece of folded.matchAll(pattern)) {
      const mark = piecemark(context, where, piece[0]);
      if (mark && !found.some((other) => other.at < piece.index + piece[0].length && piece.index < other.at + other.length))
        found.push({ at: piece.index, length: piece[0].length, mark });
    }
  }
  const kept: Fragment[] = [];
  let at = 0;
  for (const { at: start, length, mark } of found.sort((a, b) => a.at - b.at)) {
    if (start > at) kept.push({ ...fragment, from: fragment.from + at, to: fragment.from + start });
    cut.push({ fragment: { ...fragment, from: fragment.from + start, to: fragment.from + start + length }, mark });
    at = start + length;
  }
  if (at < text.length) kept.push({ ...fragment, from: fragment.from + at });
  return kept;
}

/** Where the site's name begins at the end of a short line, with what joins it on: 某报告 - 某文库. 0 if it does not stand there. */
function siteSuffix({ siteName }: Context, text: string): number {
  const line = text.trimEnd();
  if (!siteName || line.length > 120 || !line.endsWith(siteName)) return 0;
  const before = line.slice(0, -siteName.length);
  const own = before.replace(/\s*[_|｜–—-]\s*$/, '');
  return own === before ? 0 : own.length;
}

function piecemark({ siteName }: Context, where: 'bracket' | 'sentence', text: string): Mark | undefined {
  const part = PARTS.find((entry) => entry.where === where && entry.pattern.test(text));
  const named = where === 'bracket' && siteName !== '' && text.includes(siteName);
  const inset = where === 'bracket' && !part && !named && isInset(text);
  if (!part && !named && !inset) return undefined;
  const own = text.replace(/《[^》]*》/g, '');
  if (hasStatistic(own) || officialTerms(own, 4) >= 4) return undefined;
  if (named) return { rule: 'site-name', group: 'watermark' };
  return part ? { rule: `part:${part.rule}`, group: part.group } : { rule: 'square-bracket', group: 'ad' };
}

/** What reports themselves may put into square brackets: who is in charge, the number of a box, a note or a table. */
const OWN_BRACKET = /单位|部门|领导|牵头|责任|[局委办厅]|专栏|注|图|表|附|[〇○零一二三四五六七八九十]、/;

/** Words in square brackets amid a sentence, none of them a report's: reports set only numbers of notes so. */
function isInset(text: string): boolean {
  return (
    /^[【〖[［][^\d]{4,24}[】〗\]］]$/.test(text) &&
    /[\u3400-\u9fff]{3}/.test(text) &&
    officialTerms(text, 1) === 0 &&
    !OWN_BRACKET.test(text)
  );
}

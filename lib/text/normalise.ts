import type { Paragraph } from '../model.ts';

/** What the reading view and the exports may even out. Each can be switched off. */
export interface NormaliseSettings {
  /** Blanks beside digits and between Chinese characters go: 增长 7 % → 增长7%. */
  readonly blanks: boolean;
  /** Full-width digits, letters, % and decimal points become half-width: ７．５％ → 7.5%. */
  readonly width: boolean;
  /** Half-width punctuation between Chinese characters becomes full-width: 工业,农业 → 工业，农业. */
  readonly punctuation: boolean;
}

export const NORMALISE_ALL: NormaliseSettings = { blanks: true, width: true, punctuation: true };

const HAN = '\\u3400-\\u9fff';
const MARKS = '，。、；：？！“”‘’（）《》〈〉【】…—';
const BLANK = '[ \\u00a0\\u2002\\u2003\\u2009\\u3000]+';
const UNITS = '%％‰℃°';

/** A blank between two characters of which one is Chinese (or its punctuation) and the other that, a digit or a sign of a unit. */
const BLANKS: readonly RegExp[] = [
  new RegExp(`(?<=[${HAN}${MARKS}])${BLANK}(?=[${HAN}${MARKS}\\d０-９${UNITS}])`, 'g'),
  new RegExp(`(?<=[\\d０-９${UNITS}])${BLANK}(?=[${HAN}${MARKS}${UNITS}])`, 'g'),
];
const WIDE = /[０-９Ａ-Ｚａ-ｚ％＋]|(?<=[０-９\d])[．](?=[０-９\d])/g;
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };
/** Not inside numbers (1,234) or times (9:30): a Chinese character, bracket or % stands before. */
const HALF = new RegExp(`(?<=[${HAN}${MARKS}%％)\\]])[,;:?!]+`, 'g');
/** After a digit only where Chinese follows: 增长10%以上,达到5,其中. */
const HALF_AFTER_DIGIT = new RegExp(`(?<=\\d)[,;](?=[${HAN}“《（])`, 'g');
/** Names of people and lines of signatures keep their blanks: 市长 李 明. */
const SIGNATURE = /^.{0,24}(?:[市省州县縣区區]长|[市省州縣區]長|主席|总理|總理|主任)[ \u3000].{1,8}$/;

const widen = (marks: string) => [...marks].map((mark) => FULL[mark] ?? mark).join('');
const narrow = (char: string) => String.fromCharCode(char.charCodeAt(0) - 0xfee0);

/** A paragraph's text as the reading view and the exports show it. No digit is added, dropped or changed but in width. */
export function normalise({ text }: Pick<Paragraph, 'text'>, settings: NormaliseSettings = NORMALISE_ALL): string {
  let out = text;
  if (settings.width) out = out.replace(WIDE, narrow);
  // Before the blanks: a blank goes that stands beside what has become Chinese punctuation.
  if (settings.punctuation) out = out.replace(HALF_AFTER_DIGIT, widen).replace(HALF, widen);
  if (settings.blanks && !SIGNATURE.test(text)) for (const form of BLANKS) out = out.replace(form, '');
  return out;
}

import { COMMA, CONTINUES, HALF_STOP, HANGING, INNER_STOP, numbering, OCCASION, STARTS, STOP } from './line-forms.ts';
import type { Survey } from './survey.ts';

/** Two neighbouring lines, folded to simplified script. */
export interface Joint {
  readonly left: string;
  readonly right: string;
  /** The site is known to break lines here whatever the sentence. */
  readonly broken: boolean;
  /** Kinds of numbering that stand on lines of their own in this document. */
  readonly standing: ReadonlySet<string>;
}

const PROSE = /[\u3400-\u9fff].*[\u3400-\u9fff]/;
const PAIRS = ['“”', '（）', '()', '《》'] as const;
const IN_NUMBER = [/\d[.,]?$/, /^\.?\d(?!\d{3}年)/] as const;
const LONG = 42;
const SHORT = 12;
const CLAUSE = 8;
/** A name or a word: too short for the rest of a sentence without its stop. */
const WORD = 5;
const HEADING = 24;

/** A bracket or quotation mark left open at the end of `left` is closed in `right`. */
function closesIn(left: string, right: string): boolean {
  return PAIRS.some((pair) => {
    if (left.lastIndexOf(pair.charAt(0)) <= left.lastIndexOf(pair.charAt(1))) return false;
    const end = right.indexOf(pair.charAt(1));
    const next = right.indexOf(pair.charAt(0));
    return end >= 0 && end < 40 && (next < 0 || end < next);
  });
}

/** The `before` last characters of the left line and the `after` first of the right stand together elsewhere in the document. */
function known({ left, right }: Joint, survey: Survey, before: number, after: number): boolean {
  const across = left.slice(-before) + right.slice(0, after);
  return across.length === before + after && /^[\u3400-\u9fff]+$/.test(across) && survey.sample.includes(across);
}

/** The last sentence begun in `left` is a heading run into the paragraph: …加以解决。二、今后五年的任务. */
function endsInHeading(left: string): boolean {
  const last = left.slice(Math.max(...['。', '！', '？', '；'].map((stop) => left.lastIndexOf(stop, left.length - 2))) + 1);
  return last.length < left.length && numbering(last) === '一、';
}

/** A numbered line without a stop: a whole heading, unless its words go on in another short line or its kind heads paragraphs. */
function cutInHeading(joint: Joint, survey: Survey): string | null {
  const short = joint.right.length <= HEADING && !INNER_STOP.test(joint.right) && !STOP.test(joint.right);
  if (short && (known(joint, survey, 2, 1) || known(joint, survey, 1, 2))) return 'cut-in-heading';
  return joint.broken && !joint.standing.has(numbering(joint.left)) ? 'page-break' : null;
}

/** A joint at a known break: cut unless one of the two is a line of its own. */
function cutAtBreak(joint: Joint, survey: Survey): string | null {
  const { left, right } = joint;
  if (HALF_STOP.test(left)) return /[；;]$/.test(left) && left.length > SHORT && !STARTS.test(right) ? 'page-break' : null;
  if (STARTS.test(right)) return COMMA.test(left) ? 'page-break' : null;
  if (INNER_STOP.test(left)) return endsInHeading(left) ? null : 'page-break';
  if (COMMA.test(left) || HANGING.test(left)) return 'page-break';
  if (right.length < WORD && !STOP.test(right)) return null;
  if (numbering(left)) return cutInHeading(joint, survey);
  if (left.length >= SHORT || left.includes('，')) return 'page-break';
  return known(joint, survey, 1, 1) ? 'page-break-in-word' : null;
}

/** A joint of which nothing is known but the text. */
function cutAnywhere(joint: Joint, survey: Survey): string | null {
  const { left, right } = joint;
  if (STARTS.test(right)) return null;
  if (left.length >= SHORT && IN_NUMBER[0].test(left) && IN_NUMBER[1].test(right)) return 'cut-in-number';
  if (/[.．]$/.test(left)) return null;
  if (HALF_STOP.test(left)) return /；$/.test(left) && left.includes('。') ? 'cut-after-semicolon' : null;
  if (COMMA.test(left)) return 'cut-after-comma';
  if (INNER_STOP.test(left)) return endsInHeading(left) ? null : 'cut-in-sentence';
  if (right.length < WORD && !STOP.test(right)) return null;
  if (HANGING.test(left)) return 'cut-after-particle';
  if (numbering(left)) return cutInHeading(joint, survey);
  const commas = left.split(/[，,]/).length - 1;
  if (commas > 1 || (commas > 0 && left.length > LONG)) return 'cut-in-sentence';
  if (known(joint, survey, 2, 1) && known(joint, survey, 1, 2)) return 'cut-in-word';
  return commas > 0 && left.length >= CLAUSE && known(joint, survey, 1, 1) ? 'cut-in-word' : null;
}

/** Whether a sentence is cut between two lines: the name of the reason, or null. */
export function cutAt(joint: Joint, survey: Survey): string | null {
  const { left, right, broken } = joint;
  if (!PROSE.test(left.slice(-30)) || /^[|!<]/.test(left) || right === '') return null;
  if (closesIn(left, right)) return 'cut-in-brackets';
  if (STOP.test(left) || OCCASION.test(left)) return null;
  if (CONTINUES.test(right)) return 'cut-before-mark';
  return broken ? cutAtBreak(joint, survey) : cutAnywhere(joint, survey);
}

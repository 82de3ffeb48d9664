import type { Survey } from './survey.ts';

/** Two neighbouring lines, folded to simplified script. `broken`: the site is known to break lines here whatever the sentence. */
export interface Joint {
  readonly left: string;
  readonly right: string;
  readonly broken: boolean;
}

const CLOSERS = '”’」』）)》〉】\\]';
/** Ends a sentence. */
const STOP = new RegExp(`[。！？!?…][${CLOSERS}]*$`);
/** May end an item of a list, or announce one. */
const HALF_STOP = new RegExp(`[；;：:][${CLOSERS}]*$`);
const INNER_STOP = /[。！？；](?=.)/;
const COMMA = /[，、,]$/;
/** What no line starts with. */
const CONTINUES = new RegExp(`^[，。、；：！？,;%％‰·${CLOSERS}]|^(?:的|了|着)(?![确士])`);
/** What a line of its own starts with: numbering, dashes, a salutation, a caption, a signature. */
const STARTS = new RegExp(
  [
    '^第?[一二三四五六七八九十百]+[、.．章节条部编]',
    '^[（(〔][一二三四五六七八九十\\d]{1,3}[）)〕]',
    '^\\d{1,2}[、.．](?!\\d)',
    '^[①-⑳⑴-⒇⒈-⒛]',
    '^[一二三四五六七八九十]+(?:是|要)',
    '^——|^－－|^--|^――',
    '^[●■◆▲★※•·○◇□*#|!<]',
    '^(?:各位|尊敬的|女士们|同志们|附件?[：:\\d]|表\\s?\\d|图\\s?\\d|注[：:\\d]|资料来源|名词解释|二[○〇零])',
    '^[（(](?:19|20)\\d\\d年',
    '^\\S{0,14}(?:市长|省长|州长|县长|区长|主席|总理|主任)[ \\u3000]',
  ].join('|'),
);
const NUMBERED = /^(?:第?[一二三四五六七八九十]+[、章节部]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[、.．](?!\d))/;
const PROSE = /[\u3400-\u9fff].*[\u3400-\u9fff]/;
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
];
const LONG = 42;
const SHORT = 12;

/** A bracket or quotation mark left open at the end of `left` is closed in `right`. */
function closesIn(left: string, right: string): boolean {
  return PAIRS.some(([open, close]) => {
    if (left.lastIndexOf(open) <= left.lastIndexOf(close)) return false;
    const end = right.indexOf(close);
    const next = right.indexOf(open);
    return end >= 0 && end < 40 && (next < 0 || end < next);
  });
}

/** Three characters across the joint stand together elsewhere in the document. */
function knownAcross({ left, right }: Joint, survey: Survey): boolean {
  const known = (three: string) => three.length === 3 && /^[\u3400-\u9fff]{3}$/.test(three) && survey.sample.includes(three);
  return known(left.slice(-2) + right.charAt(0)) || known(left.slice(-1) + right.slice(0, 2));
}

/** The last sentence begun in `left` is a heading run into the paragraph: …加以解决。二、今后五年的任务. */
function endsInHeading(left: string): boolean {
  const last = left.slice(Math.max(...['。', '！', '？', '；'].map((stop) => left.lastIndexOf(stop, left.length - 2))) + 1);
  return NUMBERED.test(last) && last.length < left.length;
}

/** A joint at a known break: cut unless one of the two is a line of its own. */
function cutAtBreak(joint: Joint, survey: Survey): string | null {
  const { left, right } = joint;
  if (HALF_STOP.test(left)) return left.length > SHORT && !STARTS.test(right) ? 'page-break' : null;
  if (STARTS.test(right)) return COMMA.test(left) ? 'page-break' : null;
  if (INNER_STOP.test(left) || left.length > LONG || COMMA.test(left)) return 'page-break';
  if (knownAcross(joint, survey) || survey.pair(left.slice(-1) + right.charAt(0)) > 0) return 'page-break-in-word';
  const lineOfItsOwn = NUMBERED.test(left) || (left.length < SHORT && !left.includes('，'));
  return lineOfItsOwn ? null : 'page-break';
}

/** A joint of which nothing is known but the text. */
function cutAnywhere(joint: Joint, survey: Survey): string | null {
  const { left, right } = joint;
  if (HALF_STOP.test(left) || STARTS.test(right) || /[.\d]$/.test(left)) return null;
  if (COMMA.test(left)) return 'cut-after-comma';
  if (INNER_STOP.test(left)) return endsInHeading(left) ? null : 'cut-in-sentence';
  if (NUMBERED.test(left)) return null;
  return left.length >= SHORT && right.length >= SHORT && knownAcross(joint, survey) ? 'cut-in-word' : null;
}

/** Whether a sentence is cut between two lines: the name of the reason, or null. */
export function cutAt(joint: Joint, survey: Survey): string | null {
  const { left, right, broken } = joint;
  if (!PROSE.test(left.slice(-30)) || /^[|!<]/.test(left) || right === '') return null;
  if (closesIn(left, right)) return 'cut-in-brackets';
  if (STOP.test(left)) return null;
  if (CONTINUES.test(right)) return 'cut-before-mark';
  return broken ? cutAtBreak(joint, survey) : cutAnywhere(joint, survey);
}

import { SIMPLIFIED, TRADITIONAL } from '../fold-table.ts';

/** Simplified, traditional in OpenCC's standard forms, traditional as written in Taiwan, and in Hong Kong. */
export type Script = 'cn' | 't' | 'tw' | 'hk';
export const SCRIPTS: readonly Script[] = ['cn', 't', 'tw', 'hk'];

export function isScript(value: unknown): value is Script {
  return SCRIPTS.includes(value as Script);
}

/** Common characters that only one of the three kinds of traditional text writes so. */
const MARKS: readonly (readonly [Script, RegExp])[] = [
  ['t', /[爲裏衆羣麪啓]/g],
  ['tw', /[裡群眾麵啟]/g],
  ['hk', /[裏羣眾説衞温啓]/g],
];
/** As much of a text as is enough to tell. */
const ENOUGH = 20_000;

let sides: Int8Array | undefined;

/** 1 for characters that have a simplified form, -1 for simplified forms: 发 and 國, but not 人. */
function sidesTable(): Int8Array {
  const table = new Int8Array(0x10000);
  for (let i = 0; i < SIMPLIFIED.length; i++) table[SIMPLIFIED.charCodeAt(i)] = -1;
  for (let i = 0; i < TRADITIONAL.length; i++) table[TRADITIONAL.charCodeAt(i)] = 1;
  return table;
}

/** Whether a text, by its beginning, has more traditional than simplified characters; `otherwise` where neither are more, as in 著名. */
export function isTraditional(text: string, otherwise = false): boolean {
  sides ??= sidesTable();
  let balance = 0;
  for (let i = 0; i < text.length && i < ENOUGH; i++) balance += sides[text.charCodeAt(i)] as number;
  return balance === 0 ? otherwise : balance > 0;
}

/** The script a text is written in, by its beginning. */
export function recogniseScript(text: string): Script {
  if (!isTraditional(text)) return 'cn';
  const sample = text.slice(0, ENOUGH);
  let best: Script = 't';
  let most = 0;
  for (const [script, marks] of MARKS) {
    const count = sample.match(marks)?.length ?? 0;
    if (count > most) [best, most] = [script, count];
  }
  return best;
}

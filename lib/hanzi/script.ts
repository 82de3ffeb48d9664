import { TRADITIONAL } from '../fold-data.ts';

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

let traditional: Uint8Array | undefined;

function traditionalTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < TRADITIONAL.length; i++) table[TRADITIONAL.charCodeAt(i)] = 1;
  return table;
}

/** Whether a text is in traditional script, by its beginning: more than one in twenty of its Chinese characters has a simplified form. */
export function isTraditional(text: string): boolean {
  traditional ??= traditionalTable();
  let count = 0;
  let hanzi = 0;
  for (let i = 0; i < text.length && i < ENOUGH; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x3400 || code > 0x9fff) continue;
    hanzi++;
    count += traditional[code] as number;
  }
  return count > hanzi / 20;
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

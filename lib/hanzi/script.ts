import { fold } from '../fold.ts';

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

/** The script a text is written in, by its beginning: traditional if folding changes more than a twentieth of it. */
export function recogniseScript(text: string): Script {
  const sample = text.slice(0, ENOUGH);
  const folded = fold(sample);
  let changed = 0;
  let hanzi = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 0x3400 || code > 0x9fff) continue;
    hanzi++;
    if (code !== folded.charCodeAt(i)) changed++;
  }
  return changed > hanzi / 20 ? kindOfTraditional(sample) : 'cn';
}

function kindOfTraditional(text: string): Script {
  let best: Script = 't';
  let most = 0;
  for (const [script, marks] of MARKS) {
    const count = text.match(marks)?.length ?? 0;
    if (count > most) [best, most] = [script, count];
  }
  return best;
}

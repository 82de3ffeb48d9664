/** Simplified script for the watcher: a few characters, in a script that rides on every matched page. */

/** The traditional characters that occur in the patterns of recognise.ts, with their twins. Enough to recognise, not to convert. */
const TRADITIONAL = '報統計點會國經濟財預規劃綱員處務辦說請審議體發區縣鄉鎮結團總產糧業項漲億萬資設噸';
const SIMPLIFIED = '报统计点会国经济财预规划纲员处务办说请审议体发区县乡镇结团总产粮业项涨亿万资设吨';

/** For every UTF-16 unit its twin, 0 where it has none: a pattern of so many characters costs ten times as much. Made when first used. */
let twins: Uint16Array | undefined;

/** Folds the characters that a report is recognised by, for the watcher, which has no room for all of them. */
export function foldFew(text: string): string {
  if (!twins) {
    twins = new Uint16Array(0x10000);
    for (let i = 0; i < TRADITIONAL.length; i++) twins[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
  }
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const twin = twins[text.charCodeAt(i)];
    if (!twin) continue;
    out += text.slice(from, i) + String.fromCharCode(twin);
    from = i + 1;
  }
  return out + text.slice(from);
}

/** A unit taken apart: `亿元` is 10^8 of `元`. */
export interface Scale {
  readonly factor: number;
  readonly base: string;
}

const FACTORS: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
  ['千', 1e3],
];

/** Measures that begin with a multiplier's character but are units of their own. */
const WHOLE = /^(千米|千克|千瓦|千伏|千卡|千焦)/;

/** The multiplier and the base of a unit. Used to place a point on an axis or in a column, never to rewrite a number. */
export function scaleOf(unit: string): Scale {
  if (WHOLE.test(unit)) return { factor: 1, base: unit };
  const found = FACTORS.find(([word]) => unit.startsWith(word) && !WHOLE.test(unit.slice(word.length - 1)));
  if (!found) return { factor: 1, base: unit };
  const [word, factor] = found;
  const rest = unit.slice(word.length).replace(/^多/, '');
  return { factor, base: rest };
}

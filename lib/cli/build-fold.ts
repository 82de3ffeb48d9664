/** Writes lib/fold-data.ts anew from OpenCC's table of characters. Run: node lib/cli/build-fold.ts */
import { writeFileSync } from 'node:fs';
// @ts-expect-error the dictionary modules of opencc-js carry no types
import table from 'opencc-js/dict/TSCharacters';
import { packCodes } from '../packed-codes.ts';

const pairs = (table as string)
  .split('|')
  .map((line) => line.split(' '))
  .filter((pair): pair is [string, string] => pair[0]?.length === 1 && pair[1]?.length === 1 && pair[0] !== pair[1])
  .sort(([a], [b]) => a.charCodeAt(0) - b.charCodeAt(0));

const codes = (n: 0 | 1) => pairs.map((pair) => (pair[n] as string).charCodeAt(0));
const steps = codes(0).map((code, at, all) => code - (all[at - 1] ?? 0));

writeFileSync(
  new URL('../fold-data.ts', import.meta.url),
  `/**
 * Traditional characters in the order of their codes, each as its distance from the one before, and their simplified forms' codes; packed
 * (packed-codes.ts). Source: OpenCC's TSCharacters (Apache-2.0), as shipped by opencc-js; made by lib/cli/build-fold.ts.
 */
export const TRADITIONAL =
  '${packCodes(steps)}';
export const SIMPLIFIED =
  '${packCodes(codes(1))}';
`,
);

/** Writes lib/fold-data.ts anew from OpenCC's table of characters. Run: node lib/cli/build-fold.ts */
import { writeFileSync } from 'node:fs';
// @ts-expect-error the dictionary modules of opencc-js carry no types
import table from 'opencc-js/dict/TSCharacters';

const pairs = (table as string)
  .split('|')
  .map((line) => line.split(' '))
  .filter((pair): pair is [string, string] => pair[0]?.length === 1 && pair[1]?.length === 1 && pair[0] !== pair[1]);

const side = (n: 0 | 1) => pairs.map((pair) => pair[n]).join('');

writeFileSync(
  new URL('../fold-data.ts', import.meta.url),
  `/**
 * Traditional characters and, at the same place in the second string, their simplified form (one code unit each).
 * Source: OpenCC's TSCharacters (Apache-2.0), as shipped by opencc-js; made by lib/cli/build-fold.ts.
 */
export const TRADITIONAL =
  '${side(0)}';
export const SIMPLIFIED =
  '${side(1)}';
`,
);

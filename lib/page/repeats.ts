/** Words of the site in elements of their own, the same in sentence after sentence: marks against copying whose style cannot be read. */
import type { Context } from './context.ts';
import type { Fragment, Line } from './model.ts';
import { textOf } from './parts.ts';
import { hasStatistic, officialTerms, promoTerms } from './report-like.ts';

const AGAIN = 3;
const SHORTEST = 4;
const LONGEST = 30;

/** What such words say, without the letters and digits that may change; empty if a fragment cannot be such. */
function saying({ survey: { traits } }: Context, line: Line, fragment: Fragment): string {
  const trait = traits[fragment.element];
  if (fragment.element === line.block || trait?.link || trait?.top !== undefined) return '';
  const text = textOf(fragment).trim();
  if (text.length < SHORTEST || text.length > LONGEST || promoTerms(text) === 0) return '';
  return officialTerms(text, 1) > 0 || hasStatistic(text) ? '' : text.replace(/[a-z\d]+/gi, '#');
}

/** Takes words out of lines that stay, which stand amid the sentences of several of them. */
export function cutRepeats(context: Context, lines: readonly Line[]): void {
  const found = new Map<string, { line: Line; fragment: Fragment }[]>();
  for (const line of lines) {
    if (line.mark || line.fragments.length < 3) continue;
    for (const fragment of line.fragments.slice(1, -1)) {
      const text = saying(context, line, fragment);
      if (text) found.get(text)?.push({ line, fragment }) ?? found.set(text, [{ line, fragment }]);
    }
  }
  for (const same of found.values()) {
    if (new Set(same.map(({ line }) => line)).size < AGAIN) continue;
    for (const { line, fragment } of same) {
      line.fragments = line.fragments.filter((other) => other !== fragment);
      line.cut = [...(line.cut ?? []), { fragment, mark: { rule: 'repeated-words', group: 'watermark' } }];
      line.text = line.fragments.map(textOf).join('').replace(/\s+/g, ' ').trim();
    }
  }
}

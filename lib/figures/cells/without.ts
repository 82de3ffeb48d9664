import { fold } from '../../fold.ts';

/** Makes a function that takes everything the patterns find in the simplified text out of a text of either script, one pattern after another. */
export function remover(patterns: readonly RegExp[]): (text: string) => string {
  const all = patterns.map((pattern) => new RegExp(pattern.source, 'g'));
  return (text) => {
    let left = text;
    let folded = fold(text);
    for (const pattern of all) {
      if (folded.search(pattern) < 0) continue;
      left = without(left, folded, pattern);
      folded = fold(left);
    }
    return left;
  };
}

function without(text: string, folded: string, pattern: RegExp): string {
  let kept = '';
  let from = 0;
  for (const found of folded.matchAll(pattern)) {
    kept += text.slice(from, found.index);
    from = found.index + found[0].length;
  }
  return kept + text.slice(from);
}

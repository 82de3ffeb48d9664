import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** How often words occur in general Chinese: the dictionary of jieba (MIT), as @node-rs/jieba ships it. */
export interface Frequencies {
  words: Map<string, number>;
  total: number;
}

/**
 * Reads jieba's dictionary: a line holds word, count and part of speech. The package is needed for this alone and is no dependency:
 * `npm install --no-save @node-rs/jieba@2.0.3` first.
 */
export function frequencies(): Frequencies {
  const file = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
  const words = new Map<string, number>();
  let total = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word, count] = line.split(' ');
    if (!word || !count) continue;
    words.set(word, Number(count));
    total += Number(count);
  }
  return { words, total };
}

import { Converter } from 'opencc-js';
import { fold } from '../fold.ts';

export type Script = 'cn' | 't' | 'tw' | 'hk';
export type Convert = (text: string) => string;

const ready = new Map<string, Convert>();

export function isScript(value: unknown): value is Script {
  return value === 'cn' || value === 't' || value === 'tw' || value === 'hk';
}

/** The script a text is written in: traditional if folding changes more than a twentieth of it. */
export function recogniseScript(text: string): Script {
  const folded = fold(text);
  let changed = 0;
  for (let i = 0; i < text.length; i++) if (text[i] !== folded[i] && /[\u3400-\u9fff]/.test(text.charAt(i))) changed++;
  return changed > text.length / 20 ? 't' : 'cn';
}

/** A function that converts text from one script to another. The dictionaries are got ready at the first call and kept. */
export function converter(from: Script, to: Script): Convert {
  const key = `${from}>${to}`;
  const known = ready.get(key);
  if (known) return known;
  const made: Convert = Converter({ from, to });
  ready.set(key, made);
  return made;
}

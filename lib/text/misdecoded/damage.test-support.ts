import { gbk } from './gbk.ts';

/** Punctuation a site cut its text at, byte by byte. */
const CUTS = '，。、；：？！';

/** How a damaged run ends: where its stretch of non-ASCII ends, or at the next punctuation; either way with a ? for the byte left over. */
export type Ending = 'stays' | 'resynchronises';

export interface Damage {
  readonly text: string;
  /** The damaged run [from, to) of `text`, and what stood there before. */
  readonly from: number;
  readonly to: number;
  readonly stood: string;
}

const codeAt = (text: string, at: number) => gbk().code(text.charCodeAt(at));

/** Places where the second byte of a character and the first of the next make punctuation. */
export function weakPlaces(text: string): number[] {
  const places: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    if (CUTS.includes(text.charAt(i)) || CUTS.includes(text.charAt(i + 1))) continue;
    const unit = gbk().unit(codeAt(text, i) & 0xff, codeAt(text, i + 1) >> 8);
    if (unit && CUTS.includes(String.fromCharCode(unit))) places.push(i);
  }
  return places;
}

/** Damages a text at a weak place, as a site does that handles GBK byte by byte. Codes of no character vanish. */
export function damageAt(text: string, at: number, ending: Ending): Damage {
  let next = at + 1;
  let left = codeAt(text, at) & 0xff;
  let out = '?';
  for (;;) {
    const own = codeAt(text, next);
    const stops = ending === 'resynchronises' && next > at + 1 && CUTS.includes(text.charAt(next));
    if (next >= text.length || own === 0 || stops) {
      out += '?';
      break;
    }
    const unit = gbk().unit(left, own >> 8);
    if (unit) out += String.fromCharCode(unit);
    left = own & 0xff;
    next++;
    if (left < 0x80) {
      out += String.fromCharCode(left);
      break;
    }
  }
  return { text: text.slice(0, at) + out + text.slice(next), from: at, to: at + out.length, stood: text.slice(at, next) };
}

import type { Quotes } from '../settings.ts';

const CURLY = '“”‘’';
const CORNER = '「」『』';
const LATIN = /[A-Za-z0-9]/;

/** An apostrophe stands between letters, as in People’s; it is no quotation mark. */
function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === '’' && LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at + 1));
}

/** Writes a text's quotation marks the other way, one for one: “外‘内’” ⇄ 「外『内』」. `kept` leaves them as they are. */
export function withQuotes(text: string, quotes: Quotes): string {
  if (quotes === 'kept') return text;
  const [from, to] = quotes === 'corner' ? [CURLY, CORNER] : [CORNER, CURLY];
  return text.replace(/[“”‘’「」『』]/g, (mark, at: number) => {
    const place = from.indexOf(mark);
    return place < 0 || isApostrophe(text, at) ? mark : to.charAt(place);
  });
}

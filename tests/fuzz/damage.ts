/** Ways in which pages and texts arrive damaged, as fast-check arbitraries. */
import fc from 'fast-check';

const some = (most: number, ...texts: string[]) =>
  fc.tuple(fc.constantFrom(...texts), fc.integer({ min: 1, max: most })).map(([text, count]) => text.repeat(count));

/** Things that turn up between letters, by kind. */
export const DEBRIS = {
  'broken tags': fc.constantFrom(
    '<b>',
    '</div>',
    '<p',
    '<!--',
    '-->',
    '<![CDATA[',
    '<script>x',
    '</script>',
    '</table>',
    '<a href="',
    '</',
  ),
  'nested tags': some(100, '<div>', '<b><i>', '<span class=x>', '<ul><li>', '<font><p>', '<table><tr><td>', '</p></div>'),
  entities: some(3, '&nbsp;', '&#0;', '&amp', '&#x10FFFF;', '&#xD800;', '&lt;p&gt;', '&hellip;', '&;', '&#99999999999;', '&notit;'),
  'marks of direction': some(3, '\u202e', '\u202d', '\u202c', '\u200f', '\u200e', '\u2067', '\u2069', '\u061c'),
  'lone surrogates': some(3, '\ud800', '\udc00', '\udfff\ud83d'),
  'private use': some(3, '\ue000', '\uf8ff', '\u{f0000}', '\u{10fffd}', '\ufdd0', '\uffff'),
  'zero width and controls': some(
    5,
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u2060',
    '\u00ad',
    '\u0000',
    '\u0007',
    '\ufffd',
    '\u2028',
    '\r',
    '\u3000',
  ),
  'endless numbers': fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom('7', '0', '9,', '1.', '三', '１', '-', '3%、'))
    .map(([count, digit]) => digit.repeat(count)),
  'words of the trade': fc.constantFrom(
    '%',
    '亿',
    '个百分点',
    '分别',
    '、',
    '；',
    '(',
    '）',
    '“',
    '从',
    '到',
    '∶',
    '…',
    '|',
    '**',
    '篇2',
    '20xx',
    '某某',
    '各位代表',
  ),
  anything: fc.string({ maxLength: 8, unit: 'binary' }),
} satisfies Record<string, fc.Arbitrary<string>>;

export const debris: fc.Arbitrary<string> = fc.oneof(...Object.values(DEBRIS));

/** A text with up to `most` pieces cut out and things put in their place. */
export function damaged(text: string, most: number, put: fc.Arbitrary<string> = debris): fc.Arbitrary<string> {
  const one = fc.record({ at: fc.nat({ max: 1_000_000 }), cut: fc.nat({ max: 12 }), put });
  return fc.array(one, { maxLength: most }).map((damages) =>
    damages.reduce((so, { at, cut, put: thing }) => {
      const place = at % (so.length + 1);
      return so.slice(0, place) + thing + so.slice(place + cut);
    }, text),
  );
}

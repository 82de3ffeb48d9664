/** Ways in which pages and texts arrive damaged, as fast-check arbitraries. */
import fc from 'fast-check';

/** Things that turn up between letters: broken tags, entities, marks of direction, lone surrogates, private use, zero width, endless numbers. */
export const debris: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '<b>',
    '</div>',
    '<p',
    '<!--',
    '-->',
    '<![CDATA[',
    '<script>x',
    '</script>',
    '<table><tr><td>',
    '</table>',
    '<a href="',
    '&nbsp;',
    '&#0;',
    '&amp',
    '&#x10FFFF;',
  ),
  fc.constantFrom(
    '\u202e',
    '\u200f',
    '\u200b',
    '\ufeff',
    '\ud800',
    '\udc00',
    '\ue000',
    '\uf8ff',
    '\u0000',
    '\ufffd',
    '\u2028',
    '\t',
    '\r',
    '\u3000',
  ),
  fc.constantFrom(
    '%',
    '％',
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
    '：',
    '-',
    '…',
    '|',
    '**',
    '篇2',
    '20xx',
    '某某',
    '各位代表',
  ),
  fc.integer({ min: 1, max: 400 }).map((digits) => '7'.repeat(digits)),
  fc.string({ maxLength: 8 }),
);

interface Damage {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

const one: fc.Arbitrary<Damage> = fc.record({ at: fc.nat({ max: 1_000_000 }), cut: fc.nat({ max: 12 }), put: debris });

/** A text with up to `most` pieces cut out and debris put in their place. */
export function damaged(text: string, most: number): fc.Arbitrary<string> {
  return fc.array(one, { maxLength: most }).map((damages) =>
    damages.reduce((so, { at, cut, put }) => {
      const place = at % (so.length + 1);
      return so.slice(0, place) + put + so.slice(place + cut);
    }, text),
  );
}

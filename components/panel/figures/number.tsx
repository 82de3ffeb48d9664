import { BOUND_SIGN } from '../../../lib/table/columns.ts';
import type { Quantity } from '../../../lib/table/lines.ts';
import type { WordKey, Words } from '../../words.ts';

/**
 * Digits as written. From five digits on they stand in groups of three, set apart by a margin: what is copied or searched has no blank.
 */
export function Digits({ text }: { text: string }) {
  const parts = /^(-?)(\d{5,})(.*)$/.exec(text);
  if (!parts) return <>{text.replace('-', '−')}</>;
  const [, sign = '', whole = '', rest = ''] = parts;
  const groups = whole.match(/\d{1,3}(?=(\d{3})*$)/g) ?? [whole];
  return (
    <>
      {sign && '−'}
      {groups.map((group, at) => (
        <span key={at} class={at ? 'gap' : undefined}>
          {group}
        </span>
      ))}
      {rest}
    </>
  );
}

/** The hedge before a number; its spoken name is the word the report would use. */
export function Hedge({ quantity, words }: { quantity: Quantity; words: Words }) {
  if (!quantity.bound) return null;
  const word = words(`bound_${quantity.bound}` as WordKey);
  return (
    <span class="hedge" role="img" aria-label={word} title={word}>
      {BOUND_SIGN[quantity.bound]}
    </span>
  );
}

/** Both ends of a range, or the one number. */
export function Amount({ quantity, signed = false }: { quantity: Quantity; signed?: boolean }) {
  return (
    <>
      {signed && (quantity.number ?? 0) > 0 && '+'}
      <Digits text={quantity.text} />
      {quantity.to && (
        <>
          –<Digits text={quantity.to} />
        </>
      )}
    </>
  );
}

/** ▲ or ▼: the direction once more, hidden from screen readers because the sign says it. */
export function Trend({ value }: { value: number | null }) {
  if (!value) return null;
  return <i class={value > 0 ? 'rise' : 'fall'} aria-hidden="true" />;
}

/** A quantity as words: ≈ 7%, 10.4 万人. */
export function inWords(quantity: Quantity, words: Words): string {
  const bound = quantity.bound ? words(`bound_${quantity.bound}` as WordKey) : '';
  const number = quantity.to ? `${quantity.text}–${quantity.to}` : quantity.text;
  return `${number}${quantity.kind === 'ratio' ? '' : quantity.unit}${bound}`;
}

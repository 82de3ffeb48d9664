import type { Statement } from '../../lib/library/observe.ts';
import { nameOf } from './report-name.ts';
import type { LibraryWords } from './words.ts';

/** A number under the pointer or the focus, and where its card stands. */
export interface Hovered {
  readonly statement: Statement;
  readonly x: number;
  readonly y: number;
  readonly above: boolean;
}

/** The sentence a number comes from, the number marked. It never steals a click. */
export function SourceCard({ hovered, words }: { readonly hovered: Hovered; readonly words: LibraryWords }) {
  const { statement, x, y, above } = hovered;
  const { sentence, written, unit, source, place } = statement;
  const whole = sentence.includes(written + unit) ? written + unit : written;
  const at = sentence.indexOf(whole);
  const style = { left: `${x}px`, [above ? 'bottom' : 'top']: `${y}px` };
  return (
    <div class="card" role="tooltip" style={style}>
      <p>
        {at < 0 ? (
          sentence
        ) : (
          <>
            {sentence.slice(0, at)}
            <mark>{whole}</mark>
            {sentence.slice(at + whole.length)}
          </>
        )}
      </p>
      <small>
        {nameOf({ place, year: source.year, kind: source.kind }, words)} · {words('goSource')}
      </small>
    </div>
  );
}

import type { Source, Statement } from '../../lib/library/observe.ts';
import { kindWord } from './kind-word.ts';
import type { LibraryWords } from './words.ts';

/** Attributes that make anything a door to its sentence: the library listens for them. */
export const sourceOf = ({ report, figure }: Source) => ({ 'data-report': report, 'data-figure': figure });

/** The digits of a number in threes from five digits on, and what follows them: 48 926 万. Anything else is one piece. */
function groupsOf(written: string): string[] {
  const [, whole = '', rest = ''] = /^([+−-]?\d{5,})(\D.*)?$/s.exec(written) ?? [];
  if (!whole) return [written];
  const first = whole.length % 3 || 3;
  const groups = [whole.slice(0, first), ...(whole.slice(first).match(/\d{3}/g) ?? [])];
  return [...groups.slice(0, -1), `${groups.at(-1)}${rest}`];
}

/** Digits in threes, set apart by a margin: copied, the number is as written. */
export const Gapped = ({ written }: { readonly written: string }) => (
  <>{groupsOf(written).map((group, index) => (index === 0 ? group : <i class="gap">{group}</i>))}</>
);

/** The same in a drawing. */
export const GappedText = ({ written }: { readonly written: string }) => (
  <>{groupsOf(written).map((group, index) => (index === 0 ? group : <tspan dx="2">{group}</tspan>))}</>
);

const SIGNS = { '': '', ge: '≥', le: '≤', approx: '≈' } as const;

interface Props {
  readonly of: Statement;
  readonly words: LibraryWords;
  /** The unit its column has already: another one is shown. */
  readonly columnUnit?: string;
}

/** A number as its report writes it; hover or focus shows its sentence, Enter goes there. */
export function Quantity({ of, words, columnUnit = '' }: Props) {
  return (
    <button type="button" class="n" data-testid="figure-source" {...sourceOf(of.source)}>
      {of.bound && (
        <span class="hedge" role="img" aria-label={words(`bound_${of.bound}`)}>
          {SIGNS[of.bound]}
        </span>
      )}
      <Gapped written={of.written} />
      {of.unit !== columnUnit && <span class="nu">{of.unit}</span>}
    </button>
  );
}

/** What a number is of its indicator, where that is neither its amount nor its share: 增速, 位次. */
export function KindWord({ of, words }: { readonly of: Statement; readonly words: LibraryWords }) {
  const word = kindWord(of.kind, words);
  return word && !/增速|增长率|增幅$/.test(of.name) ? <span class="u">{word}</span> : null;
}

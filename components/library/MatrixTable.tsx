import type { Cell, Mark } from '../../lib/library/cell.ts';
import type { Matrix, MatrixCell, MatrixRow } from '../../lib/library/matrix.ts';
import type { Shown } from './compare-props.ts';
import { Slope } from './icons.tsx';
import { kindWord } from './kind-word.ts';
import { Quantity } from './Quantity.tsx';
import { kindName, type LibraryWords } from './words.ts';

const SIGNS: { readonly [M in Mark]: string } = { restated: '†', definition: '‡', scope: '§' };

/** What a mark means for this cell, in words. */
function explain(cell: Cell, mark: Mark, words: LibraryWords): string {
  const { shown, others } = cell;
  if (mark === 'scope') return shown.scope;
  if (mark === 'definition') return words('definition', shown.name);
  return others
    .map(({ source, written, unit }) =>
      source.year > shown.source.year
        ? words('restated', source.year, `${written}${unit}`)
        : words('otherwise', source.year, `${written}${unit}`, kindName(source.kind, words)),
    )
    .join('；');
}

function Marks({ cell, words }: { readonly cell: Cell; readonly words: LibraryWords }) {
  return (
    <>
      {cell.marks.map((mark) => (
        <sup key={mark} title={explain(cell, mark, words)}>
          {SIGNS[mark]}
        </sup>
      ))}
    </>
  );
}

interface CellProps {
  readonly cell: MatrixCell;
  readonly unit: string;
  readonly shown: Shown;
  readonly words: LibraryWords;
}

function Growth({ cell, words }: { readonly cell: Cell; readonly words: LibraryWords }) {
  const { value } = cell.shown;
  return (
    <span class="gr">
      {value !== 0 && <Slope falls={value < 0} />}
      {value > 0 && !/^[+＋]/.test(cell.shown.written) && '+'}
      {value < 0 && !/^[-−－]/.test(cell.shown.written) && '−'}
      <Quantity of={cell.shown} words={words} />
      <Marks cell={cell} words={words} />
    </span>
  );
}

function MatrixTd({ cell, unit, shown, words }: CellProps) {
  const { value, growth } = cell;
  const none = <span class="no">—</span>;
  if (shown === 'growth') return <td>{growth ? <Growth cell={growth} words={words} /> : none}</td>;
  return (
    <td>
      {value ? (
        <>
          <Quantity of={value.shown} words={words} columnUnit={unit} />
          <Marks cell={value} words={words} />
        </>
      ) : (
        none
      )}
      {shown === 'both' && growth && (
        <small>
          <Growth cell={growth} words={words} />
        </small>
      )}
    </td>
  );
}

/** The notes under a matrix: each mark with what it stands for, each said once. */
export function footnotes(rows: readonly MatrixRow[], words: LibraryWords): { sign: string; text: string }[] {
  const notes = new Map<string, { sign: string; text: string }>();
  for (const mark of Object.keys(SIGNS) as Mark[]) {
    for (const { name, cells } of rows) {
      for (const cell of cells.flatMap(({ value, growth }) => [value, growth])) {
        if (!cell?.marks.includes(mark)) continue;
        const said = explain(cell, mark, words);
        const text = mark === 'restated' ? `${name} ${cell.shown.year}：${said}` : said;
        notes.set(`${mark} ${text}`, { sign: SIGNS[mark], text });
      }
    }
  }
  return [...notes.values()];
}

interface Props {
  readonly matrix: Matrix;
  readonly chosen: string;
  readonly shown: Shown;
  readonly choose: (id: string) => void;
  readonly words: LibraryWords;
}

/** A place's indicators over the years, value over growth, as the reports state them. */
export function MatrixTable({ matrix, chosen, shown, choose, words }: Props) {
  const { rows } = matrix;
  const notes = footnotes(rows, words);
  return (
    <>
      <div class="scroll">
        <table class="num mx" data-testid="matrix">
          <thead>
            <tr>
              <th scope="col">{words('indicator')}</th>
              {matrix.years.map((year) => (
                <th key={year} scope="col">
                  <b>{year}</b>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} class={row.id === chosen ? 'sel' : ''} data-row={row.id}>
                <th scope="row">
                  <button type="button" class="name" aria-pressed={row.id === chosen} onClick={() => choose(row.id)}>
                    {row.name}
                  </button>
                  <span class="u">{[kindWord(row.kind, words), row.unit].filter(Boolean).join(' · ')}</span>
                </th>
                {row.cells.map((cell, index) => (
                  <MatrixTd key={matrix.years[index]} cell={cell} unit={row.unit} shown={shown} words={words} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="fn">
        {notes.slice(0, 12).map(({ sign, text }) => (
          <span key={sign + text}>
            <b>{sign}</b> {text}。{' '}
          </span>
        ))}
        — {words('notStated')}。
      </p>
    </>
  );
}

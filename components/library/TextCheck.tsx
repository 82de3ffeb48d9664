import { useMemo, useState } from 'preact/hooks';
import { type Aligned, checkText, type Run } from '../../lib/library/text-check.ts';
import type { LibraryWords } from './words.ts';

/** A text that can be held against another: one version of a saved report. */
export interface Checkable {
  readonly key: string;
  readonly label: string;
  readonly paragraphs: readonly { readonly text: string }[];
}

const Runs = ({ runs }: { readonly runs: readonly Run[] }) => (
  <>{runs.map(({ text, changed }, i) => (changed ? <mark key={i}>{text}</mark> : text))}</>
);

const labelOf = (row: Aligned, words: LibraryWords) => words(row.kind === 'changed' && row.figures ? 'check_figures' : `check_${row.kind}`);

/** Neighbouring rows that are the same in both, put together so that they can be folded. */
type Block = { readonly same: readonly Aligned[] } | { readonly row: Aligned };
function blocks(rows: readonly Aligned[]): Block[] {
  const found: { same?: Aligned[]; row?: Aligned }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (row.kind !== 'same') found.push({ row });
    else if (last?.same) last.same.push(row);
    else found.push({ same: [row] });
  }
  return found as Block[];
}

function Pair({ row, words }: { readonly row: Aligned; readonly words: LibraryWords }) {
  return (
    <div class={`pair ${row.kind}${row.figures ? ' fig' : ''}`} data-kind={row.kind} data-figures={row.figures}>
      <p>{row.left && <Runs runs={row.leftRuns} />}</p>
      <span class="tag">{labelOf(row, words)}</span>
      <p>{row.right && <Runs runs={row.rightRuns} />}</p>
    </div>
  );
}

interface Props {
  readonly left: Checkable;
  readonly right: Checkable;
  readonly words: LibraryWords;
}

/** Two texts side by side, sentence by sentence; what is the same is folded. */
export function TextCheck({ left, right, words }: Props) {
  const rows = useMemo(() => checkText(left.paragraphs, right.paragraphs), [left, right]);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const count = (test: (row: Aligned) => boolean) => rows.filter(test).length;
  const counts = [
    ['check_figures', count((row) => row.kind === 'changed' && row.figures)],
    ['check_changed', count((row) => row.kind === 'changed' && !row.figures)],
    ['check_missing', count((row) => row.kind === 'missing')],
    ['check_added', count((row) => row.kind === 'added')],
    ['check_same', count((row) => row.kind === 'same')],
  ] as const;
  return (
    <div data-testid="check">
      <p class="counts num" role="status">
        {rows.every(({ kind }) => kind === 'same')
          ? words('identical')
          : counts.map(([key, n]) => (
              <span key={key}>
                {words(key)} <b>{n}</b>
              </span>
            ))}
      </p>
      <div class="pair head">
        <b>{left.label}</b>
        <span class="tag" />
        <b>{right.label}</b>
      </div>
      {blocks(rows).map((block, index) => {
        if ('row' in block && block.row) return <Pair key={index} row={block.row} words={words} />;
        if (!('same' in block)) return null;
        if (open.has(index)) return block.same.map((row, i) => <Pair key={`${index} ${i}`} row={row} words={words} />);
        return (
          <button key={index} type="button" class="fold" aria-expanded={false} onClick={() => setOpen(new Set([...open, index]))}>
            {words('sameRun', block.same.length)}
          </button>
        );
      })}
    </div>
  );
}

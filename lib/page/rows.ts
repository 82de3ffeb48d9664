import type { Line, Survey, Trait } from './model.ts';

const SAME = 2;
const WANTED = 8;
/** Times the same words stand in the same place of their layers, from which on they are printed over the rows. */
const OVER = 3;

interface Placed {
  readonly line: Line;
  readonly trait: Trait;
  readonly layer: number;
}

/** Joins fragments of one visual row, placed by `top` in a text layer, into one line; puts the rows of a layer in the order of their tops. */
export function mergeRows(survey: Survey): Survey {
  const placed = survey.lines.map((line): Placed | undefined => {
    const trait = survey.traits[line.block];
    return trait?.top === undefined ? undefined : { line, trait, layer: survey.parent[line.block] ?? 0 };
  });
  if (placed.filter(Boolean).length < WANTED) return survey;
  const times = new Map<string, number>();
  const placeOf = ({ line, trait }: Placed) => `${trait.top} ${trait.left} ${line.text}`;
  for (const piece of placed) if (piece) times.set(placeOf(piece), (times.get(placeOf(piece)) ?? 0) + 1);
  const isOver = (piece: Placed) => (times.get(placeOf(piece)) ?? 0) >= OVER;
  const lines: Line[] = [];
  const moved: number[] = [];
  for (let i = 0; i < placed.length; ) {
    moved[i] = lines.length;
    const first = placed[i];
    if (!first) {
      lines.push(survey.lines[i++] as Line);
      continue;
    }
    const layer: Placed[] = [];
    for (; placed[i]?.layer === first.layer; i++) {
      layer.push(placed[i] as Placed);
      moved[i] = lines.length;
    }
    for (const row of rowsOf(layer, isOver)) lines.push(row);
  }
  moved.push(lines.length);
  return { ...survey, lines, tables: survey.tables.map((table) => ({ ...table, at: moved[table.at] ?? lines.length })) };
}

/** The rows of a layer; what is printed over one is a line of its own after it. */
function rowsOf(layer: Placed[], isOver: (piece: Placed) => boolean): Line[] {
  const byTop = [...layer].sort((a, b) => (a.trait.top ?? 0) - (b.trait.top ?? 0));
  const rows: Placed[][] = [];
  let row: Placed[] = [];
  let top = Number.NaN;
  for (const piece of byTop) {
    const at = piece.trait.top ?? 0;
    if (isOver(piece)) rows.push([piece]);
    else if (Math.abs(at - top) <= SAME) row.push(piece);
    else {
      row = [piece];
      rows.push(row);
      top = at;
    }
  }
  return rows.map((pieces) => join(pieces.sort((a, b) => (a.trait.left ?? 0) - (b.trait.left ?? 0)).map((piece) => piece.line)));
}

function join(row: Line[]): Line {
  const [first] = row as [Line, ...Line[]];
  if (row.length === 1) return first;
  const sum = (pick: (line: Line) => number) => row.reduce((all, line) => all + pick(line), 0);
  return {
    fragments: row.flatMap((line) => line.fragments),
    text: row.map((line) => line.text).join(''),
    block: first.block,
    han: sum((line) => line.han),
    linked: sum((line) => line.linked),
    size: sum((line) => line.size),
  };
}

import { fold } from '../../fold.ts';
import { HEADING_LINES, type Heading, joinHeadings, NO_HEADING, readLine } from './caption.ts';
import { CAPTION_FORMS } from './caption-words.ts';
import { type Grid, shown } from './grid.ts';

/** Takes the caption and unit lines that are rows at the head of a grid, and the notes at its foot, off the grid. */
export function takeHeadingRows(grid: Grid): { heading: Heading; grid: Grid; notes: string } {
  let heading = NO_HEADING;
  let first = 0;
  for (; first < grid.length - 1 && first < HEADING_LINES; first++) {
    const cells = shown(grid[first] ?? []);
    const lines = cells.map((cell) => readLine(cell.text, cells.length === 1));
    const unit = lines.some((line) => line?.unit !== '');
    if (cells.length > 2 || lines.some((line) => line === null) || (cells.length === 2 && !unit)) break;
    if (cells.length === 1 && !covers(grid, first)) break;
    for (const line of lines) if (line) heading = joinHeadings(heading, line);
  }
  let last = grid.length;
  while (last > first + 1 && isNote(grid, last - 1)) last--;
  const notes = grid
    .slice(last)
    .flatMap(shown)
    .map(({ text }) => text);
  return { heading, grid: grid.slice(first, last), notes: notes.join('\n') };
}

/** Whether the row's only cell is merged over most of the row or stands over a fuller row: a title, not a stub. */
function covers(grid: Grid, y: number): boolean {
  const row = grid[y] ?? [];
  const [cell] = shown(row);
  const width = row.filter((place) => place === cell).length;
  return (
    width > row.length / 2 || row.length === 1 || CAPTION_FORMS.unit.pattern.test(fold(cell?.text ?? '')) || (row[0] === cell && y === 0)
  );
}

function isNote(grid: Grid, y: number): boolean {
  const cells = shown(grid[y] ?? []);
  return cells.length === 1 && CAPTION_FORMS.note.pattern.test(fold(cells[0]?.text ?? ''));
}

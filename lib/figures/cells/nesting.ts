import { standsAlone } from './stands-alone.ts';

/** A row whose parts may follow. `part`: it is the first after 其中, or one of those that follow the first. */
interface Open {
  readonly name: string;
  readonly indent: number;
  readonly part: 'none' | 'first' | 'later';
  /** The part is marked by a # of its own: the next # stands beside it. */
  readonly sign: boolean;
  /** Where its own text begins; for a later part deeper than `indent`, which is that of the 其中. */
  readonly own: number;
}

type Relation = 'inside' | 'beside' | 'after';

/** Tells which rows a row is a part of, from 其中 and indents. `flat`: no row of the table is indented more than another. */
export class Nesting {
  private readonly stack: Open[] = [];
  private readonly flat: boolean;

  constructor(flat: boolean) {
    this.flat = flat;
  }

  /** Enters the next row and gives the names of the rows it is a part of, nearest first. */
  open(name: string, indent: number, ofWhich: 'word' | 'sign' | ''): string[] {
    let row: Open = { name, indent, own: indent, sign: ofWhich === 'sign', part: ofWhich ? 'first' : 'none' };
    for (let top = this.stack.at(-1); top; top = this.stack.at(-1)) {
      const relation = this.relate(top, row);
      if (relation === 'inside') break;
      this.stack.pop();
      if (relation !== 'beside') continue;
      row = { ...row, indent: top.indent, part: 'later' };
      break;
    }
    const names = this.stack.map((open) => open.name).reverse();
    this.stack.push(row);
    return names;
  }

  private relate(top: Open, row: Open): Relation {
    if (row.part === 'first') {
      if (top.part === 'none') return top.indent <= row.indent ? 'inside' : 'after';
      return top.own < row.indent || (this.flat && top.part === 'first' && !row.sign) ? 'inside' : 'after';
    }
    if (top.part === 'none') return top.indent < row.indent ? 'inside' : 'after';
    if (row.indent > top.own) return top.part === 'first' ? 'beside' : 'inside';
    if (row.indent === top.own) return top.own > top.indent || !standsAlone(row.name) ? 'beside' : 'after';
    return 'after';
  }
}

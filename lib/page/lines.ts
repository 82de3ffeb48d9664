import { count, squeezeBlanks } from './characters.ts';
import type { Fragment, Line, Trait } from './model.ts';

/** Gathers the stretches of text nodes that a walk comes upon into visual lines. */
export class Lines {
  readonly lines: Line[] = [];
  private open: Fragment[] = [];
  private raw = '';
  private linked = 0;

  /** Adds a text node that stands in an element with that trait; where line ends are kept, each closes a line of that block. */
  add(node: Text, element: number, trait: Trait, block: number): void {
    const { data } = node;
    if (!trait.pre) {
      this.put(node, element, trait, data, 0, data.length);
      return;
    }
    for (let from = 0; from < data.length; ) {
      const stop = data.indexOf('\n', from);
      this.put(node, element, trait, data, from, stop < 0 ? data.length : stop);
      if (stop < 0) return;
      this.close(block);
      from = stop + 1;
    }
  }

  private put(node: Text, element: number, trait: Trait, data: string, from: number, to: number): void {
    if (from >= to) return;
    const text = data.slice(from, to);
    this.open.push({ node, element, from, to });
    this.raw += text;
    if (trait.link) this.linked += count(text).size;
  }

  /** Ends the line at a block's border; `block` is its nearest block element. */
  close(block: number): void {
    if (this.open.length === 0) return;
    const { han, size } = count(this.raw);
    if (size > 0) this.lines.push({ fragments: this.open, text: squeezeBlanks(this.raw, size), block, han, linked: this.linked, size });
    this.open = [];
    this.raw = '';
    this.linked = 0;
  }
}

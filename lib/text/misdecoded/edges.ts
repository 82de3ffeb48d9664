/** The edges of a tree: from a node (above or equal 0) along a character to a node (above 0), found by hashing. */
export class Edges {
  #from = new Int32Array(1 << 15);
  #char = new Uint16Array(1 << 15);
  #to = new Int32Array(1 << 15);
  #size = 0;

  /** The node an edge leads to; 0 if there is none. */
  get(node: number, char: number): number {
    const mask = this.#to.length - 1;
    let slot = hash(node, char) & mask;
    for (;;) {
      const to = this.#to[slot] as number;
      if (to === 0 || (this.#from[slot] === node && this.#char[slot] === char)) return to;
      slot = (slot + 1) & mask;
    }
  }

  /** Adds an edge that is not there yet. */
  add(node: number, char: number, to: number): void {
    if (++this.#size * 2 > this.#to.length) this.#grow();
    this.#insert(node, char, to);
  }

  #insert(node: number, char: number, to: number): void {
    const mask = this.#to.length - 1;
    let slot = hash(node, char) & mask;
    while (this.#to[slot] !== 0) slot = (slot + 1) & mask;
    this.#from[slot] = node;
    this.#char[slot] = char;
    this.#to[slot] = to;
  }

  #grow(): void {
    const [from, char, to] = [this.#from, this.#char, this.#to];
    const size = to.length * 2;
    this.#from = new Int32Array(size);
    this.#char = new Uint16Array(size);
    this.#to = new Int32Array(size);
    for (let i = 0; i < to.length; i++) if (to[i] !== 0) this.#insert(from[i] as number, char[i] as number, to[i] as number);
  }
}

function hash(node: number, char: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(char, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

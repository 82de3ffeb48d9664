/** Sums over subtrees: prefix sums in document order, so that any element's total costs one subtraction. */
export class SubtreeSum {
  private readonly sums: Float64Array;
  private readonly end: readonly number[];

  constructor(end: readonly number[], entries: Iterable<readonly [element: number, amount: number]>) {
    this.end = end;
    this.sums = new Float64Array(end.length + 1);
    for (const [element, amount] of entries) this.sums[element + 1] = (this.sums[element + 1] ?? 0) + amount;
    for (let i = 1; i < this.sums.length; i++) this.sums[i] = (this.sums[i] ?? 0) + (this.sums[i - 1] ?? 0);
  }

  /** The total of the element's subtree, itself included. */
  of(element: number): number {
    return (this.sums[this.end[element] ?? element] ?? 0) - (this.sums[element] ?? 0);
  }
}

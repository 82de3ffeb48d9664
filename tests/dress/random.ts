/** A small repeatable random source (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }

  some<T>(from: readonly T[], count: number): T[] {
    return Array.from({ length: count }, () => this.pick(from));
  }

  name(): string {
    return Array.from({ length: 4 + this.below(6) }, () => this.pick([...'abcdefghijklmnopqrstuvwxyz0123456789']))
      .join('')
      .replace(/^\d/, 'k');
  }
}

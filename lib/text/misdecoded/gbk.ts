/** What of TextDecoder is used here; it exists in browsers and Node alike, but not in the language's own library. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

const FIRST = 0x81;
const LAST = 0xfe;
const ROW = 0x100;

/** The GBK code. A code is two bytes; a character is meant as its UTF-16 unit. */
export interface Gbk {
  /** The character of two bytes; 0 where no text holds one: private use or undefined. */
  unit(first: number, second: number): number;
  /** Both bytes of a character as one number, private-use characters included; 0 if it has no code. */
  code(unit: number): number;
  /** Every character that has a code. */
  readonly all: readonly number[];
  /** For second bytes: the first bytes that make no character with it, so that the pair vanishes where a text is read one byte off. */
  readonly vanishing: ReadonlyMap<number, readonly number[]>;
}

function build(): Gbk {
  const units = new Uint16Array((LAST + 1) * ROW);
  const codes = new Map<number, number>();
  const decoder = new TextDecoder('gbk');
  for (let first = FIRST; first <= LAST; first++) {
    for (let second = 0x40; second <= LAST; second++) {
      const unit = decoder.decode(Uint8Array.of(first, second)).charCodeAt(0);
      if (unit < 0x80 || unit === 0xfffd) continue;
      if (!codes.has(unit)) codes.set(unit, first * ROW + second);
      if (unit < 0xe000 || unit > 0xf8ff) units[first * ROW + second] = unit;
    }
  }
  const firsts = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
  // 0x80 is a second byte and no first one: with it every pair vanishes.
  const vanishing = [0x80, ...firsts].map((second) => [second, firsts.filter((first) => !units[second * ROW + first])] as const);
  return {
    unit: (first, second) => units[first * ROW + second] ?? 0,
    all: [...codes.keys()],
    code: (unit) => codes.get(unit) ?? 0,
    vanishing: new Map(vanishing.filter(([, firsts]) => firsts.length > 0)),
  };
}

let table: Gbk | undefined;

/** The GBK table, built from the platform's decoder at first use (some 10 ms). */
export function gbk(): Gbk {
  table ??= build();
  return table;
}

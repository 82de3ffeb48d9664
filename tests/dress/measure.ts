/** How much of a text survived, how pure what is left is, and which clutter is left: runs of three characters, without white space. */
const clean = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s“”"'《》、，,。．.·:：;；()（）\-—_*]/g, '')
    .toLowerCase();

function grams(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (let i = 0; i + 3 <= text.length; i++) bag.set(text.slice(i, i + 3), (bag.get(text.slice(i, i + 3)) ?? 0) + 1);
  return bag;
}

function overlap(a: Map<string, number>, b: Map<string, number>): number {
  let both = 0;
  let all = 0;
  for (const [gram, count] of a) {
    all += count;
    both += Math.min(count, b.get(gram) ?? 0);
  }
  return all ? both / all : 1;
}

export interface Measured {
  readonly kept: number;
  readonly pure: number;
  readonly left: readonly string[];
}

/** Compares what was read with what should have been. */
export function measure(read: readonly string[], body: readonly string[], clutter: readonly string[]): Measured {
  const text = read.join('\n');
  const out = grams(clean(text));
  const want = grams(clean(body.join('\n')));
  const plain = clean(text);
  return {
    kept: overlap(want, out),
    pure: overlap(out, want),
    left: clutter.filter((line) => clean(line).length > 3 && plain.includes(clean(line))),
  };
}

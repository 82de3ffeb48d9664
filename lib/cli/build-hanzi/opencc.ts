/** The dictionaries of OpenCC (Apache-2.0) as opencc-js ships them: lines of `from to`, parted by bars. */
export type Pair = readonly [from: string, to: string];

/** A dictionary by its name in OpenCC, such as STPhrases. */
export async function opencc(name: string): Promise<Pair[]> {
  const { default: table } = (await import(`opencc-js/dict/${name}`)) as { default: string };
  return table.split('|').map((line) => line.split(' ') as [string, string]);
}

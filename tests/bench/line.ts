/** One line of the table: two things measured in the same run. Times in ms, memory in MB. */
export interface Line {
  readonly what: string;
  readonly ours: number;
  readonly peer: string;
  readonly theirs: number;
  readonly goal: string;
}

/** The lines as a Markdown table. */
export function tableOf(lines: readonly Line[]): string {
  return [
    '| what | ours | peer | theirs | ratio | goal |',
    '| --- | ---: | --- | ---: | ---: | --- |',
    ...lines.map(
      (l) => `| ${l.what} | ${l.ours.toFixed(2)} | ${l.peer} | ${l.theirs.toFixed(2)} | ${(l.ours / l.theirs).toFixed(3)} | ${l.goal} |`,
    ),
  ].join('\n');
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

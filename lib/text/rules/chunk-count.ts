/** Numbers that count the chunks a viewer cut a text into: how they are told from a list's. */
export const AT_START = /^(\d{1,3})、/;
export const STOP = /[。！？；：!?;:][”’」』）)]*$/;
const MIDDLE = /[\u3400-\u9fff，,、]$/;
export const FEWEST = 3;
/** A number or two may be hidden behind a digit. */
const SKIPPED = 3;
const SHARE = 0.6;
export const FAR = 40;

/** Whether numbers that stand at these places count chunks of a text: they run on, and most stand in the middle of a sentence. */
export function countsChunks(numbers: readonly number[], middle: readonly boolean[]): boolean {
  const later = middle.slice(1);
  return numbers.length >= FEWEST && (numbers[0] ?? 0) <= SKIPPED && later.filter(Boolean).length >= SHARE * later.length;
}

/** The matches whose numbers go up one by one, from 1 (or a little later) on. */
export function chain<T extends { readonly number: number; readonly at: number }>(found: readonly T[]): T[] {
  const links: T[] = [];
  for (const next of found) {
    const last = links.at(-1);
    const step = next.number - (last?.number ?? 0);
    if (step >= 1 && step <= SKIPPED && (!last || next.at - last.at >= FAR)) links.push(next);
  }
  return links;
}

/** Whether the lines of a text are chunks with their numbers in front: 1、…经济发 ¶ 2、展稳中有进. */
export function linesAreChunks(lines: readonly string[]): boolean {
  const found = lines.flatMap((line, index) => {
    const number = Number(AT_START.exec(line)?.[1] ?? 0);
    const before = lines[index - 1] ?? '';
    return number ? [{ number, at: index * FAR, middle: before.length > FAR && MIDDLE.test(before) && !STOP.test(before) }] : [];
  });
  const links = chain(found);
  return (
    links.length === found.length &&
    countsChunks(
      links.map((link) => link.number),
      links.map((link) => link.middle),
    )
  );
}

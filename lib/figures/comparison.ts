const COMPARE =
  /(?:(?<![占同环百之对可相无])比(?![重例率较上]|上(?!年|届|半|月|季|期|次|轮|一))|(?<![占同环百之对可相无])比(?=上(?:年|届|半|月|季|期|次|轮|一))|较(?![大好多快为高强低])|与|同|和)/g;

/** Where a comparison at the end of the text begins (比2010年…, 与上年相比), or −1. */
export function comparison(folded: string): number {
  const from = Math.max(0, folded.length - 26);
  const tail = folded.slice(from);
  let found = -1;
  for (const mark of tail.matchAll(COMPARE)) {
    const rest = tail.slice(mark.index);
    if (found >= 0 && rest.length < 2) continue;
    if (/^[与同和]/.test(rest) && !/(?:相比|比较|比|相较)$/.test(rest)) continue;
    if (rest.length < 2) continue;
    if (found < 0 || !/^[比较]/.test(tail.slice(found - from))) found = from + mark.index;
  }
  return found;
}

/** A clause ends here; 、 and 和 join numbers of one clause. */
const CLAUSE_END = new Set([...'，,；;。：:！？'].map((c) => c.charCodeAt(0)));
const LONGEST_CLAUSE = 60;

/** Where the clause that ends at `to` begins, not before `floor`. */
export function clauseStart(folded: string, to: number, floor: number): number {
  const least = Math.max(floor, to - LONGEST_CLAUSE);
  for (let i = to - 1; i >= least; i--) {
    // A comma between digits is part of a number.
    if (CLAUSE_END.has(folded.charCodeAt(i)) && !(folded.charAt(i) === ',' && /\d,\d/.test(folded.slice(i - 1, i + 2)))) return i + 1;
  }
  return least;
}

/** 年均增长8%、｜倍差由: 年均 holds for its own item of a list; it is dropped where the last item has words of its own. */
export function beyondYearly(clause: string): string {
  const at = clause.lastIndexOf('、');
  if (at < 0 || !/[\u4e00-\u9fff]{2}/.test(clause.slice(at))) return clause;
  return clause.slice(0, at).replaceAll('年均', '') + clause.slice(at);
}

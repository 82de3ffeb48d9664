const SALUTE = /^\s*(?:各位|同志们|同志們|尊敬的)[^。]{0,30}[：:！!，,]?\s*$/;

/** True for a line that addresses the audience: it opens a part of the speech, but it is no heading. */
export function isSalute(text: string): boolean {
  return SALUTE.test(text);
}

const PAIRS = ['“”', '（）', '()', '《》', '「」'] as const;

/** Whether what opens in `before` or in the reading closes by the end of `after`, and nothing closes in the reading or after it that has not been opened. */
export function balanced(before: string, reading: string, after: string): boolean {
  const text = before + reading + after;
  return PAIRS.every(([open, close]) => {
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
      const char = text.charAt(i);
      if (char === open) depth++;
      if (char !== close) continue;
      if (depth > 0) depth--;
      else if (i >= before.length) return false;
    }
    return depth === 0;
  });
}

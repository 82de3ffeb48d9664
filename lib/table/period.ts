/** A period as the table shows it: `2011-2015` becomes 2011–15, months and quarters stay. */
export function shownPeriod(period: string): string {
  const span = /^(\d{4})-(\d{4})$/.exec(period);
  if (!span?.[1] || !span[2]) return period;
  const [, first, last] = span;
  return first.slice(0, 2) === last.slice(0, 2) ? `${first}–${last.slice(2)}` : `${first}–${last}`;
}

/** True for a period of several years (`2011-2015`). */
export function isSpan(period: string): boolean {
  return /^\d{4}-\d{4}$/.test(period);
}

/** The last year of a period, or null where it names none. */
export function lastYear(period: string): number | null {
  const found = /^(?:\d{4}-)?(\d{4})/.exec(period);
  return found ? Number(found[1]) : null;
}

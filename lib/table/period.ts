/** A period as the table shows it: `2011-2015` becomes 2011–15, `2020-01-2020-11` 2020-01–11; a month or a quarter stays. */
export function shownPeriod(period: string): string {
  const months = /^((\d{4})-\d\d)-\2-(\d\d)$/.exec(period);
  if (months) return `${months[1]}–${months[3]}`;
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

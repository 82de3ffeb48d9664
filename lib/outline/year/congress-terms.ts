/**
 * Terms of the people's congresses. The state's and the provinces' begin in the same years; those of cities, prefectures, counties and
 * townships a year or so before. Sessions are held once a year as a rule, but a term may see one more (for a by-election) or begin with one
 * in the last months of the year before.
 */

/** Year of the first session of each National People's Congress since the fifth: 1978, 1983, … */
export function nationalTermStart(congress: number): number | undefined {
  return congress >= 5 && congress <= 15 ? 1978 + 5 * (congress - 5) : undefined;
}

/** Number of the provincial congress whose term began in 2023. Most count with the state; these do not. */
export const PROVINCES_2023: Readonly<Record<string, number>> = {
  北京市: 16,
  天津市: 18,
  上海市: 16,
  重庆市: 6,
  海南省: 7,
  西藏自治区: 12,
  宁夏回族自治区: 13,
};
const MOST_2023 = 14;

/** Year the n-th congress of a province first met in; undefined for what is no province. */
export function provincialTermStart(place: string, congress: number): number | undefined {
  const known = PROVINCES_2023[place];
  if (known === undefined && !/(?:省|自治区)$/.test(place)) return undefined;
  const year = 2023 - 5 * ((known ?? MOST_2023) - congress);
  return year >= 1978 && year <= 2033 ? year : undefined;
}

/** Years around which the congresses of cities, prefectures and counties began their terms. */
export const LOCAL_TERM_STARTS: readonly number[] = [1993, 1998, 2003, 2007, 2008, 2012, 2017, 2022, 2027];

/** The lexicon's ids of what stands at the head of every comparison, in the order of a yearbook's first table. */
export const LEADING: readonly string[] = [
  'gdp',
  'gdp-per-capita',
  'revenue-total',
  'general-revenue',
  'fixed-investment',
  'retail',
  'income-urban',
  'income-rural',
  'large-industrial-value',
  'imports-exports',
  'fdi',
  'rd-intensity',
  'urbanisation',
  'air-rate',
];

/** The core indicators that get a headline card, by the lexicon's ids; where a card has several, the first one the report gives is taken. */
export const CORE: readonly (readonly string[])[] = [
  ['gdp'],
  ['general-revenue', 'revenue-total'],
  ['retail'],
  ['fixed-investment'],
  ['rd-intensity'],
  ['income-urban', 'income'],
  ['income-rural'],
  ['imports-exports'],
  ['large-industrial-value', 'industrial-value'],
  ['jobs-new'],
];

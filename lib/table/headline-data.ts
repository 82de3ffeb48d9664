/** A core indicator that gets a headline card. */
export interface Core {
  /** The lexicon's ids; where a card has several, the first one the report gives is taken. */
  readonly ids: readonly string[];
  /** An indicator whose target is this one's too if its name holds the word: 城乡居民人均可支配收入增长7% sets one for town and country. */
  readonly joint?: { readonly id: string; readonly word: string };
}

const TOWN_AND_COUNTRY = { id: 'income', word: '城乡' };

/** In the order of the cards; six at most are shown. */
export const CORE: readonly Core[] = [
  { ids: ['gdp'] },
  { ids: ['general-revenue', 'revenue-total'] },
  { ids: ['retail'] },
  { ids: ['fixed-investment'] },
  { ids: ['rd-intensity'] },
  { ids: ['income-urban', 'income'], joint: TOWN_AND_COUNTRY },
  { ids: ['income-rural'], joint: TOWN_AND_COUNTRY },
  { ids: ['imports-exports'] },
  { ids: ['large-industrial-value', 'industrial-value'] },
  { ids: ['jobs-new'] },
];

import { SIBLINGS, type Siblings } from './data/siblings.ts';
import { ending, type Lexis, lexisOf } from './lexis.ts';
import { owner } from './measure.ts';
import { cut, EMPTY, type Phrase } from './phrase.ts';

interface Family {
  readonly members: Lexis;
  readonly owner: Siblings['owner'];
}

const FAMILIES = new Map<string, Family>(
  SIBLINGS.flatMap(({ words, beside = '', owner }) => {
    const family = { members: lexisOf(`${words} ${beside}`), owner };
    return words.split(' ').map((word) => [word, family] as const);
  }),
);

/** What a measure belongs to whose sibling stood in one of the names before, the nearest last; EMPTY where there is none. */
export function ownerBySibling(measure: Phrase, before: readonly Phrase[]): Phrase {
  const family = FAMILIES.get(measure.folded);
  for (let i = before.length - 1; family && i >= 0; i--) {
    const name = before[i] ?? EMPTY;
    const own = ending(name.folded, family.members);
    const thing = owner(cut(name, 0, own ? name.folded.length - own.length : 0));
    if (thing.folded && !thing.folded.includes('、') && (family.owner?.test(thing.folded) ?? true)) return thing;
  }
  return EMPTY;
}

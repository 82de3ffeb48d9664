import { NAMES, type NamedElement } from './clutter-names.ts';

const WORDS = new Map(NAMES.map((entry) => [entry.word, entry]));
const CUT = /[^a-z0-9]+/;
const SIZE = /\d+(x\d+)?$/;
/** Words long enough to be told at the start or end of a name written without a separator: sharebox, topbanner. */
const LONG = NAMES.filter(({ word, force }) => word.length >= 5 && force === 'sure')
  .map(({ word }) => word)
  .join('|');
const GLUED = new RegExp(`\\b(?:${LONG})|(?:${LONG})\\b`);

function entryOf(name: string): NamedElement | undefined {
  const plain = name.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase();
  let found = WORDS.get(plain.replace(/[^a-z]/g, ''));
  for (const word of plain.split(CUT)) {
    const entry = WORDS.get(word.replace(SIZE, ''));
    if (entry && (!found || (found.force === 'likely' && entry.force === 'sure'))) found = entry;
  }
  return found ?? WORDS.get(GLUED.exec(plain)?.[0] ?? '');
}

/** What an element's id and classes say it is for, and its tag where the page made it up (<amp-ad>): the strongest word that is known. */
export function nameOf(element: Element): NamedElement | undefined {
  const own = element.tagName.includes('-') ? element.tagName.toLowerCase() : '';
  if (!own && !element.hasAttributes()) return undefined;
  const names = `${own} ${element.id} ${element.getAttribute('class') ?? ''}`.trim().slice(0, 200);
  if (!names) return undefined;
  let found: NamedElement | undefined;
  for (const name of names.split(/\s+/)) {
    const entry = name.length > 1 ? entryOf(name) : undefined;
    if (entry && (!found || (found.force === 'likely' && entry.force === 'sure'))) found = entry;
  }
  return found;
}

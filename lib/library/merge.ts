import type { SavedReport, SavedVersion } from './saved.ts';

const newestFirst = (a: SavedVersion, b: SavedVersion) =>
  a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : a.address < b.address ? -1 : 1;

const isFile = ({ address }: SavedVersion) => address.startsWith('file:');
const sameText = (a: SavedVersion, b: SavedVersion) =>
  a.paragraphs.length === b.paragraphs.length && a.paragraphs.every(({ text }, i) => text === b.paragraphs[i]?.text);

/** True if one of two versions is enough: they come from one address, or one is a file that says the same word by word. */
const redundant = (a: SavedVersion, b: SavedVersion) => a.address === b.address || ((isFile(a) || isFile(b)) && sameText(a, b));

/** Which of two redundant versions stays: the later one, under a page's address rather than a file's name. */
function better(a: SavedVersion, b: SavedVersion): SavedVersion {
  const [newer, older] = a.savedAt > b.savedAt ? [a, b] : [b, a];
  return isFile(newer) && !isFile(older) ? { ...newer, address: older.address } : newer;
}

/**
 * The same report saved again: a version of the same address is renewed, another text from another address stands beside it,
 * tags are kept. Never loses a page's address and never lists a report twice.
 */
export function merge(old: SavedReport | undefined, fresh: SavedReport): SavedReport {
  if (!old) return fresh;
  const versions: SavedVersion[] = [];
  for (const version of [...old.versions, ...fresh.versions]) {
    const place = versions.findIndex((known) => redundant(known, version));
    const known = versions[place];
    if (known) versions[place] = better(known, version);
    else versions.push(version);
  }
  return { ...fresh, tags: [...new Set([...old.tags, ...fresh.tags])], versions: versions.sort(newestFirst) };
}

import type { SavedReport, SavedVersion } from './saved.ts';

const newestFirst = (a: SavedVersion, b: SavedVersion) =>
  a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : a.address < b.address ? -1 : 1;

/**
 * The same report saved again: the version of the same address is renewed (the later one stays), another address stands beside it,
 * tags are kept. Never loses an address and never lists a report twice.
 */
export function merge(old: SavedReport | undefined, fresh: SavedReport): SavedReport {
  if (!old) return fresh;
  const versions = new Map<string, SavedVersion>();
  for (const version of [...old.versions, ...fresh.versions]) {
    const known = versions.get(version.address);
    if (!known || known.savedAt <= version.savedAt) versions.set(version.address, version);
  }
  return { ...fresh, tags: [...new Set([...old.tags, ...fresh.tags])], versions: [...versions.values()].sort(newestFirst) };
}

/** `npm run licences`: writes THIRD_PARTY_LICENSES from the packages that are part of what is shipped, and from the dictionaries. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const FILE = 'THIRD_PARTY_LICENSES';

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly version?: string;
  readonly license?: string;
}

/** The licence texts a package carries, in order of name. */
function textsOf(folder: string): string[] {
  const here = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|notice|copying)/i.test(name))
    .sort();
  return here.flatMap((name) => {
    const place = path.join(folder, name);
    return name === 'LICENSES'
      ? readdirSync(place)
          .sort()
          .map((inner) => readFileSync(path.join(place, inner), 'utf8'))
      : [readFileSync(place, 'utf8')];
  });
}

/** The whole file's text: every package outside development, with its licence. Throws for a package that carries none. */
export function thirdParty(): string {
  const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const shipped = Object.entries(lock.packages).filter(
    ([place, { dev, optional }]) => place !== '' && !dev && !optional && existsSync(place),
  );
  const parts = shipped.map(([place, { version, license }]) => {
    const texts = textsOf(place);
    if (!license && texts.length === 0) throw new Error(`${place} names no licence`);
    return [`${place.replace(/^.*node_modules\//, '')} ${version} (${license ?? 'see below'})`, ...texts.map((text) => text.trim())].join(
      '\n\n',
    );
  });
  const head =
    'Report Lens ships the packages below. Its table of characters (lib/fold-data.ts) and its conversion dictionaries come from OpenCC\n(Apache-2.0, BYVoid/OpenCC), as shipped by opencc-js; the frequencies of words in lib/hanzi/packed come from jieba (MIT, fxsjy/jieba).';
  return `${[head, ...parts].join(`\n\n${'='.repeat(100)}\n\n`)}\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(FILE, thirdParty());

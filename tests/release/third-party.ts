/** `npm run licences`: writes THIRD_PARTY_LICENSES from the packages that are part of what is shipped, and from the works its tables are made of. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const FILE = 'THIRD_PARTY_LICENSES';

/** Packages for development of which some code rides in what is shipped. */
const FROM_DEVELOPMENT: ReadonlySet<string> = new Set(['wxt', '@wxt-dev/browser', '@wxt-dev/i18n', '@wxt-dev/webextension-polyfill']);

interface Work {
  readonly name: string;
  readonly licence: string;
  readonly made: string;
  readonly texts: () => readonly string[];
}

/** Works of which tables are made; the files made of them name them in their first lines. */
const WORKS: readonly Work[] = [
  {
    name: 'OpenCC',
    licence: 'Apache-2.0',
    made: 'the table of characters in lib/fold-data.ts and the dictionaries in lib/hanzi/packed (changed; as shipped by opencc-js)',
    texts: () => [readFileSync('node_modules/opencc-js/LICENSES/Apache-2.0.txt', 'utf8')],
  },
  {
    name: 'jieba',
    licence: 'MIT',
    made: 'the frequencies of words in lib/hanzi/packed and lib/text/packed (github.com/fxsjy/jieba)',
    texts: () => [readFileSync('tests/release/licences/jieba.txt', 'utf8')],
  },
  {
    name: '@vant/area-data',
    licence: 'MIT',
    made: 'the places in lib/outline/place/units-data.ts',
    texts: () => textsOf('node_modules/@vant/area-data'),
  },
];

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

const part = (head: string, texts: readonly string[]) => [head, ...texts.map((text) => text.trim())].join('\n\n');
const nameOf = (place: string) => place.replace(/^.*node_modules\//, '');
const isShipped = (place: string, { dev, optional }: Locked) =>
  place !== '' && existsSync(place) && (FROM_DEVELOPMENT.has(nameOf(place)) || (!dev && !optional));

/** The whole file's text: every package and work of which something is shipped, with its licence. Throws for a package that carries none. */
export function thirdParty(): string {
  const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const packages = Object.entries(lock.packages)
    .filter(([place, locked]) => isShipped(place, locked))
    .map(([place, { version, license }]) => {
      const texts = textsOf(place);
      if (!license && texts.length === 0) throw new Error(`${place} names no licence`);
      return part(`${nameOf(place)} ${version} (${license ?? 'see below'})`, texts);
    });
  const works = WORKS.map(({ name, licence, made, texts }) => part(`${name} (${licence}): ${made}`, texts()));
  const head = 'Report Lens ships code of the packages below, and tables made of the works that follow them.';
  return `${[head, ...packages, ...works].join(`\n\n${'='.repeat(100)}\n\n`)}\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(FILE, thirdParty());

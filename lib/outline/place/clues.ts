import { COMMON_WORDS, LANDMARKS, SHORT_NAME_FORMS, SHORT_NAMES } from './short-names.ts';
import { UNITS } from './units-data.ts';

/** A word of the text that points to a place, and how strongly. */
export interface Clue {
  readonly place: string;
  readonly words: string;
  readonly weight: number;
}

interface Unit {
  readonly name: string;
  readonly parent: string;
}

const provinces: string[] = [];
const prefectures: Unit[] = [];
const counties: Unit[] = [];
for (const line of UNITS) {
  const [province = '', rest = ''] = line.split('|');
  provinces.push(province);
  for (const part of rest.split(';')) {
    const [city = '', list = ''] = part.split(':');
    prefectures.push({ name: city, parent: province });
    for (const name of list.split(',')) if (name.length > 2) counties.push({ name, parent: city });
  }
}

const PEOPLES = /(?:壮|回|维吾尔|藏|蒙古|苗|侗|布依|土家|彝|白|傣|景颇|傈僳|哈尼|羌|朝鲜|哈萨克|柯尔克孜)族?(?=.*自治)/g;

/** A name without the word for its rank: 呼和浩特市 → 呼和浩特, 内蒙古自治区 → 内蒙古. */
function stem(name: string): string {
  const bare = name.replace(/(?:特别行政区|自治区|自治州|地区|省|市|盟|州)$/, '');
  const short = name.includes('自治') ? name.replace(PEOPLES, '').replace(/(?:自治区|自治州)$/, '') : bare;
  return short.length >= 2 ? short : bare;
}

/** Counties and county cities by their bare names, but for those that are words of every report (振兴, 新建, 平安 …). */
const bare = counties.flatMap(({ name, parent }) => {
  const short = name.replace(/(?:[\u4e00-\u9fff]{1,6}族)?(?:自治县|自治旗|县|市|旗)$/, '');
  return short.length >= 2 && short !== name && !COMMON_WORDS.includes(short) ? [{ name: short, parent }] : [];
});

/** Names that more than one place bears point nowhere. */
function unique(units: readonly Unit[]): readonly Unit[] {
  const held = new Map<string, number>();
  for (const { name } of units) held.set(name, (held.get(name) ?? 0) + 1);
  return units.filter(({ name }) => held.get(name) === 1);
}

const CLUES: readonly Clue[] = [
  ...unique(counties).map(({ name, parent }) => ({ place: parent, words: name, weight: 1 })),
  ...unique(bare).map(({ name, parent }) => ({ place: parent, words: name, weight: 0.5 })),
  ...LANDMARKS.map(({ name, place }) => ({ place, words: name, weight: 1 })),
];

/** Names by their first character. */
type Names = ReadonlyMap<number, readonly string[]>;

function byHead(names: readonly string[]): Names {
  const heads = new Map<number, string[]>();
  for (const name of names) {
    const own = heads.get(name.charCodeAt(0));
    if (own) own.push(name);
    else heads.set(name.charCodeAt(0), [name]);
  }
  return heads;
}

/** The names among `names` that the text holds. One pass over the text for all of them. */
function namesIn(text: string, names: Names): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i < text.length; i++) {
    for (const name of names.get(text.charCodeAt(i)) ?? []) if (text.startsWith(name, i)) found.add(name);
  }
  return found;
}

const CLUE_NAMES = byHead(CLUES.map(({ words }) => words));
const STEMS = new Map([...provinces, ...prefectures.map(({ name }) => name)].map((name) => [name, stem(name)] as const));
const STEM_NAMES = byHead([...new Set(STEMS.values())]);

/** Words that point to a city: its counties, its short name, things that stand in it. */
export function cityClues(text: string): Clue[] {
  const named = namesIn(text, CLUE_NAMES);
  const short = Object.keys(SHORT_NAMES).join('');
  const forms = SHORT_NAME_FORMS.flatMap(({ before, behind, weight }) =>
    [...text.matchAll(new RegExp(`${before}([${short}])${behind}`, 'g'))].map((found) => ({
      place: SHORT_NAMES[found[1] ?? ''] ?? '',
      words: found[0],
      weight,
    })),
  );
  return [...CLUES.filter(({ words }) => named.has(words)), ...forms];
}

/** Words that point to a province: its own name and those of its cities. */
export function provinceClues(text: string): Clue[] {
  const clue = (name: string, place: string): Clue[] => {
    const words = STEMS.get(name) ?? '';
    return named.has(words) ? [{ place, words, weight: 1 }] : [];
  };
  const named = namesIn(text, STEM_NAMES);
  return [...provinces.flatMap((name) => clue(name, name)), ...prefectures.flatMap(({ name, parent }) => clue(name, parent))];
}

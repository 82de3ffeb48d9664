import type { Category } from './categories.ts';

/** Another name of an indicator. `former`: no longer in use. `redefined`: what it covered was not quite the same. */
export interface Alias {
  readonly name: string;
  readonly former: boolean;
  readonly redefined: boolean;
}

/** One indicator: its standard name, other names, how it is measured (a key of MEASURES) and which direction is good. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly measure: string;
  readonly better: 'up' | 'down' | 'neutral';
  readonly category: Category;
  readonly example: string;
}

const DIRECTIONS: Readonly<Record<string, Entry['better']>> = { 升: 'up', 降: 'down', 中: 'neutral' };

/**
 * Reads one group's data, an indicator a line, sorted by id:
 * `id | standard name | other names | measure | direction (升 up is good, 降 down is good, 中 neither) | example`.
 * Other names are parted by ` / `; `<` before one marks a former name, `≠` a name whose coverage was different.
 */
export function parseEntries(data: string, category: Category): Entry[] {
  return data
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [id = '', name = '', names = '', measure = '', direction = '', example = ''] = line.split('|').map((part) => part.trim());
      const aliases = names.split(' / ').filter((alias) => alias !== '');
      return { id, name, aliases: aliases.map(parseAlias), measure, better: DIRECTIONS[direction] ?? 'neutral', category, example };
    });
}

function parseAlias(alias: string): Alias {
  return { name: alias.replace(/^[<≠]/, ''), former: alias.startsWith('<'), redefined: alias.startsWith('≠') };
}

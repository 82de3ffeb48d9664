/** The settings: this one object is default, type and truth. What is stored is read through `parseSettings`, whatever shape it has. */
export const DEFAULT_SETTINGS = {
  /** Script a page is switched to on arrival; `original` leaves it as it is. */
  script: 'original' as ScriptChoice,
  /** Sites with a choice of their own, by host name. */
  scriptBySite: {} as Record<string, ScriptChoice>,
  /** Quotation marks of a page whose script is switched: as they are, 「」 or “”. */
  quotes: 'kept' as Quotes,
  /** Taiwan's words too when the script is Taiwan's: it changes wording, not only characters. */
  taiwanWords: false,
  /** The user's own words, before any dictionary. */
  userWords: [] as UserWord[],
  clean: true,
  /** Width in px where docked, height in percent of the window as a sheet, the sites on which it starts collapsed; `side`: in the browser's own side panel. */
  panel: { width: 420, height: 62, collapsedOn: [] as string[], side: false },
  copyFormat: 'html' as CopyFormat,
  copyScript: 'shown' as 'shown' | 'original',
  citation: false,
  /** Whether a copy also holds the values converted to base units (亿元 → 元). */
  baseUnits: false,
  mutedSites: [] as string[],
  /** The reading view: colours (`auto` follows the system), letter size in px, characters a line, and whether blanks and signs are evened out. */
  reader: { theme: 'auto' as 'auto' | 'light' | 'sepia' | 'dark', size: 18, width: 35, even: true },
};

/** Least and most of what can be set in the reading view. */
export const READER_LIMITS = { size: { min: 15, max: 24 }, width: { min: 24, max: 48 } } as const;

export type ScriptChoice = 'original' | 'cn' | 't' | 'tw' | 'hk';
export type Quotes = 'kept' | 'corner' | 'curly';
/** A word as pages have it, and as it is to be shown. */
export interface UserWord {
  from: string;
  to: string;
}
export type CopyFormat = 'tsv' | 'html' | 'markdown' | 'csv' | 'json';
export type Settings = typeof DEFAULT_SETTINGS;
export type ReaderLook = Settings['reader'];

const SCRIPTS: readonly ScriptChoice[] = ['original', 'cn', 't', 'tw', 'hk'];
const FORMATS: readonly CopyFormat[] = ['tsv', 'html', 'markdown', 'csv', 'json'];

const oneOf = <T>(list: readonly T[], value: unknown, otherwise: T): T => (list.includes(value as T) ? (value as T) : otherwise);
const bool = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
const within = (value: unknown, least: number, most: number, otherwise: number): number =>
  typeof value === 'number' && value >= least && value <= most ? value : otherwise;
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);

const isUserWord = (value: unknown): value is UserWord => {
  const { from, to } = record(value);
  return typeof from === 'string' && from !== '' && typeof to === 'string';
};

/** Reads stored settings of any age or shape: what is missing or wrong falls back to its default, what is unknown is dropped. */
export function parseSettings(stored: unknown): Settings {
  const from = record(stored);
  const panel = record(from.panel);
  const reader = record(from.reader);
  const { size, width } = READER_LIMITS;
  const d = DEFAULT_SETTINGS;
  const sites = Object.entries(record(from.scriptBySite)).filter(([, choice]) => SCRIPTS.includes(choice as ScriptChoice));
  return {
    script: oneOf(SCRIPTS, from.script, d.script),
    scriptBySite: Object.fromEntries(sites) as Settings['scriptBySite'],
    quotes: oneOf(['kept', 'corner', 'curly'] as const, from.quotes, d.quotes),
    taiwanWords: bool(from.taiwanWords, d.taiwanWords),
    userWords: Array.isArray(from.userWords) ? from.userWords.filter(isUserWord) : [],
    clean: bool(from.clean, d.clean),
    panel: {
      width: within(panel.width, 320, 760, d.panel.width),
      height: within(panel.height, 30, 92, d.panel.height),
      collapsedOn: strings(panel.collapsedOn),
      side: bool(panel.side, d.panel.side),
    },
    copyFormat: oneOf(FORMATS, from.copyFormat, d.copyFormat),
    copyScript: oneOf(['shown', 'original'] as const, from.copyScript, d.copyScript),
    citation: bool(from.citation, d.citation),
    baseUnits: bool(from.baseUnits, d.baseUnits),
    mutedSites: strings(from.mutedSites),
    reader: {
      theme: oneOf(['auto', 'light', 'sepia', 'dark'] as const, reader.theme, d.reader.theme),
      size: within(reader.size, size.min, size.max, d.reader.size),
      width: within(reader.width, width.min, width.max, d.reader.width),
      even: bool(reader.even, d.reader.even),
    },
  };
}

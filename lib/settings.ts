/** The settings: this one object is default, type and truth. What is stored is read through `parseSettings`, whatever shape it has. */
export const DEFAULT_SETTINGS = {
  /** Script a page is switched to on arrival; `original` leaves it as it is. */
  script: 'original' as ScriptChoice,
  /** Sites with a choice of their own, by host name. */
  scriptBySite: {} as Record<string, ScriptChoice>,
  clean: true,
  panel: { width: 420, collapsedOn: [] as string[] },
  copyFormat: 'tsv' as CopyFormat,
  copyScript: 'shown' as 'shown' | 'original',
  citation: false,
  mutedSites: [] as string[],
};

export type ScriptChoice = 'original' | 'cn' | 't' | 'tw' | 'hk';
export type CopyFormat = 'tsv' | 'html' | 'markdown' | 'csv' | 'json';
export type Settings = typeof DEFAULT_SETTINGS;

const SCRIPTS: readonly ScriptChoice[] = ['original', 'cn', 't', 'tw', 'hk'];
const FORMATS: readonly CopyFormat[] = ['tsv', 'html', 'markdown', 'csv', 'json'];

const oneOf = <T>(list: readonly T[], value: unknown, otherwise: T): T => (list.includes(value as T) ? (value as T) : otherwise);
const bool = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);

/** Reads stored settings of any age or shape: what is missing or wrong falls back to its default, what is unknown is dropped. */
export function parseSettings(stored: unknown): Settings {
  const from = record(stored);
  const panel = record(from.panel);
  const width = Number(panel.width);
  const d = DEFAULT_SETTINGS;
  const sites = Object.entries(record(from.scriptBySite)).filter(([, choice]) => SCRIPTS.includes(choice as ScriptChoice));
  return {
    script: oneOf(SCRIPTS, from.script, d.script),
    scriptBySite: Object.fromEntries(sites) as Settings['scriptBySite'],
    clean: bool(from.clean, d.clean),
    panel: { width: width >= 320 && width <= 760 ? width : d.panel.width, collapsedOn: strings(panel.collapsedOn) },
    copyFormat: oneOf(FORMATS, from.copyFormat, d.copyFormat),
    copyScript: oneOf(['shown', 'original'] as const, from.copyScript, d.copyScript),
    citation: bool(from.citation, d.citation),
    mutedSites: strings(from.mutedSites),
  };
}

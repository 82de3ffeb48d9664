import { useState } from 'preact/hooks';
import { FORMAT_IDS } from '../../lib/export/formats.ts';
import { parseUserWords, printUserWords } from '../../lib/hanzi/user-words.ts';
import type { Settings } from '../../lib/settings.ts';
import { Icon } from '../panel/icons.tsx';
import { SCRIPTS } from '../panel/model.ts';
import { Select } from '../panel/select.tsx';
import type { Words } from '../words.ts';
import { Field, Switch } from './field.tsx';

const QUOTES = ['kept', 'corner', 'curly'] as const;

export interface OptionsProps {
  readonly settings: Settings;
  /** Whether all sites are allowed. */
  readonly everywhere: boolean;
  /** Whether the last change could not be kept. */
  readonly failed: boolean;
  readonly words: Words;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onEverywhere: (on: boolean) => void;
  readonly onShortcuts: () => void;
  readonly onLibrary: () => void;
}

/** All settings on one page; each takes effect at once. */
export function Options(props: OptionsProps) {
  const { words, failed, onShortcuts, onLibrary } = props;
  return (
    <main class="rl page" lang={words.lang}>
      <h1>
        <Icon name="lens" size={24} />
        {words('options_title')}
      </h1>
      <p class="alert" role="alert">
        {failed && words('settings_failed')}
      </p>
      <ReadingOptions {...props} />
      <CopyOptions {...props} />
      <SiteOptions {...props} />
      <h2>{words('options_keys')}</h2>
      <Field label={words('keys_p')}>
        <button type="button" class="button" onClick={onShortcuts}>
          {words('options_shortcuts')}
        </button>
      </Field>
      <Field label={words('welcome_local')}>
        <button type="button" class="button" onClick={onLibrary}>
          {words('options_library')}
        </button>
      </Field>
    </main>
  );
}

function ReadingOptions({ settings, words, onChange }: OptionsProps) {
  const own = Object.keys(settings.scriptBySite).length;
  return (
    <>
      <h2>{words('options_reading')}</h2>
      <Field label={words('options_script')} help={own ? words('options_script_sites', own) : ''}>
        {own > 0 && (
          <button type="button" class="link" onClick={() => onChange({ scriptBySite: {} })}>
            {words('options_forget')}
          </button>
        )}
        <Select
          label={words('options_script')}
          value={settings.script}
          options={SCRIPTS.map((script) => [script, words(script === 'original' ? 'script_original' : `script_${script}_long`)])}
          onChoose={(script) => onChange({ script })}
        />
      </Field>
      <Field label={words('options_quotes')}>
        <Select
          label={words('options_quotes')}
          value={settings.quotes}
          options={QUOTES.map((quotes) => [quotes, words(`options_quotes_${quotes}`)])}
          onChoose={(quotes) => onChange({ quotes })}
        />
      </Field>
      <Switch
        label={words('options_taiwan')}
        help={words('options_taiwan_p')}
        on={settings.taiwanWords}
        onSwitch={(taiwanWords) => onChange({ taiwanWords })}
      />
      <UserWords settings={settings} words={words} onChange={onChange} />
      <Switch
        label={words('options_clean')}
        help={words('options_clean_p')}
        on={settings.clean}
        onSwitch={(clean) => onChange({ clean })}
      />
      <Field label={words('options_place')}>
        <Select
          label={words('options_place')}
          value={settings.panel.side ? 'side' : 'overlay'}
          options={[
            ['overlay', words('options_place_overlay')],
            ['side', words('options_place_side')],
          ]}
          onChoose={(place) => onChange({ panel: { ...settings.panel, side: place === 'side' } })}
        />
      </Field>
    </>
  );
}

/** The user's own words as text; what is no pair of words is named by its line and not kept. */
function UserWords({ settings, words, onChange }: Pick<OptionsProps, 'settings' | 'words' | 'onChange'>) {
  const [refused, setRefused] = useState<readonly number[]>([]);
  const read = (text: string) => {
    const parsed = parseUserWords(text);
    setRefused(parsed.refused.map(({ line }) => line));
    onChange({ userWords: parsed.words });
  };
  return (
    <Field label={words('options_user_words')} help={words('options_user_words_p')}>
      <span class="user-words">
        <textarea
          rows={3}
          spellcheck={false}
          aria-label={words('options_user_words')}
          defaultValue={printUserWords(settings.userWords)}
          onChange={(event) => read(event.currentTarget.value)}
        />
        <span class="refused" role="status">
          {refused.map((line) => words('options_refused', line)).join(words('cell_sep'))}
        </span>
      </span>
    </Field>
  );
}

function CopyOptions({ settings, words, onChange }: OptionsProps) {
  return (
    <>
      <h2>{words('options_copying')}</h2>
      <Field label={words('options_format')}>
        <Select
          label={words('options_format')}
          value={settings.copyFormat}
          options={FORMAT_IDS.map((id) => [id, words(`format_${id}`)])}
          onChoose={(copyFormat) => onChange({ copyFormat })}
        />
      </Field>
      <Field label={words('options_copy_script')}>
        <Select
          label={words('options_copy_script')}
          value={settings.copyScript}
          options={[
            ['shown', words('options_copy_shown')],
            ['original', words('options_copy_original')],
          ]}
          onChoose={(copyScript) => onChange({ copyScript })}
        />
      </Field>
      <Switch
        label={words('options_citation')}
        help={words('options_citation_p')}
        on={settings.citation}
        onSwitch={(citation) => onChange({ citation })}
      />
      <Switch
        label={words('options_base')}
        help={words('options_base_p')}
        on={settings.baseUnits}
        onSwitch={(baseUnits) => onChange({ baseUnits })}
      />
    </>
  );
}

function SiteOptions({ settings, everywhere, words, onChange, onEverywhere }: OptionsProps) {
  return (
    <>
      <h2>{words('options_sites')}</h2>
      <Switch label={words('options_all')} help={words('options_all_p')} on={everywhere} onSwitch={onEverywhere} />
      <Field label={words('options_muted')} help={settings.mutedSites.length ? '' : words('options_none')}>
        <ul class="sites-list">
          {settings.mutedSites.map((site) => (
            <li key={site}>
              {site}
              <button
                type="button"
                class="link"
                onClick={() => onChange({ mutedSites: settings.mutedSites.filter((other) => other !== site) })}
              >
                {words('options_remove')}
              </button>
            </li>
          ))}
        </ul>
      </Field>
    </>
  );
}

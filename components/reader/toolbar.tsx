import type { ReaderLook } from '../../lib/settings.ts';
import { READER_LIMITS } from '../../lib/settings.ts';
import { useTools } from '../panel/context.ts';
import { Icon } from '../panel/icons.tsx';
import type { Script } from '../panel/model.ts';
import { stepThrough } from '../panel/roving.ts';
import { ScriptChoice } from '../panel/switches.tsx';
import type { ReaderActions } from './model.ts';

const THEMES = ['light', 'sepia', 'dark'] as const;

interface ToolbarProps {
  readonly name: string;
  readonly kind: string;
  readonly script: Script;
  readonly look: ReaderLook;
  readonly theme: ReaderLook['theme'];
  readonly actions: ReaderActions;
  readonly panelOpen: boolean;
  readonly onPanel: () => void;
}

/** The line above the text: what is read, and how it looks. */
export function Toolbar({ name, kind, script, look, theme, actions, panelOpen, onPanel }: ToolbarProps) {
  const { words } = useTools();
  const { size } = READER_LIMITS;
  return (
    <header class="reader-bar">
      <p class="reading-of">
        <Icon name="lens" size={17} />
        <b>{name}</b>
        <span>{kind}</span>
      </p>
      <ScriptChoice script={script} />
      <div class="themes" role="radiogroup" aria-label={words('reader_theme')} onKeyDown={stepThrough('[role=radio]', true)}>
        {THEMES.map((choice) => (
          <button
            type="button"
            key={choice}
            role="radio"
            data-theme-choice={choice}
            data-testid={`reader-theme-${choice}`}
            aria-checked={choice === theme}
            aria-label={words(`reader_${choice}`)}
            title={words(`reader_${choice}`)}
            tabIndex={choice === theme ? 0 : -1}
            onClick={() => actions.setLook({ theme: choice })}
          />
        ))}
      </div>
      <div class="choices sizes" role="group" aria-label={words('reader_size')}>
        <button
          type="button"
          aria-label={words('reader_smaller')}
          title={words('reader_smaller')}
          disabled={look.size <= size.min}
          data-testid="reader-smaller"
          onClick={() => actions.setLook({ size: look.size - 1 })}
        >
          <small aria-hidden="true">文</small>
        </button>
        <button
          type="button"
          aria-label={words('reader_larger')}
          title={words('reader_larger')}
          disabled={look.size >= size.max}
          data-testid="reader-larger"
          onClick={() => actions.setLook({ size: look.size + 1 })}
        >
          <span aria-hidden="true">文</span>
        </button>
      </div>
      <Setting look={look} actions={actions} />
      <div class="choices">
        <button type="button" class="sheet-only" aria-expanded={panelOpen} data-testid="reader-panel" onClick={onPanel}>
          {words('tab_figures')}
        </button>
        <button type="button" onClick={actions.print}>
          {words('reader_print')}
        </button>
        <button
          type="button"
          title={words('reader_markdown')}
          aria-label={words('reader_markdown')}
          data-testid="reader-markdown"
          onClick={actions.saveMarkdown}
        >
          .md
        </button>
        <button type="button" data-testid="reader-close" onClick={actions.close}>
          {words('reader_back')}
        </button>
      </div>
    </header>
  );
}

/** What is set once and left: the width of the text, and whether its blanks and signs are evened out. */
function Setting({ look, actions }: Pick<ToolbarProps, 'look' | 'actions'>) {
  const { words } = useTools();
  const { width } = READER_LIMITS;
  return (
    <details class="setting">
      <summary class="icon-button" aria-label={words('reader_setting')} title={words('reader_setting')}>
        <Icon name="sliders" />
      </summary>
      <div class="choosing">
        <label>
          {words('reader_width')}
          <input
            type="range"
            min={width.min}
            max={width.max}
            value={look.width}
            data-testid="reader-width"
            onInput={(event) => actions.setLook({ width: Number(event.currentTarget.value) })}
          />
        </label>
        <label title={words('reader_even_p')}>
          {words('reader_even')}
          <input
            type="checkbox"
            checked={look.even}
            data-testid="reader-even"
            onChange={(event) => actions.setLook({ even: event.currentTarget.checked })}
          />
        </label>
      </div>
    </details>
  );
}

import type { RefObject } from 'preact';
import type { WordKey } from '../words.ts';
import { useTools } from './context.ts';
import { Icon, type IconName } from './icons.tsx';

interface BarProps {
  /** False in the browser's own side panel, which closes itself. */
  readonly collapsible: boolean;
  readonly onHelp: () => void;
  readonly toggle: RefObject<HTMLButtonElement | null>;
}

/** The first line: the product's name, and the buttons that leave the panel. */
export function Bar({ collapsible, onHelp, toggle }: BarProps) {
  const { words, actions } = useTools();
  return (
    <div class="bar">
      <span class="brand">
        <Icon name="lens" />
        {words('name')}
      </span>
      <IconButton icon="help" word="help" onClick={onHelp} />
      <IconButton icon="book" word="reader" onClick={actions.openReader} />
      <IconButton icon="sliders" word="settings" onClick={actions.openSettings} />
      {collapsible && (
        <button
          type="button"
          class="icon-button"
          ref={toggle}
          data-testid="panel-toggle"
          aria-expanded="true"
          aria-label={words('collapse')}
          title={words('collapse')}
          onClick={() => actions.collapse(true)}
        >
          <Icon name="chevrons" />
        </button>
      )}
    </div>
  );
}

/** A quiet square button whose name is its label and its tooltip. */
export function IconButton({ icon, word, onClick }: { icon: IconName; word: WordKey; onClick: () => void }) {
  const { words } = useTools();
  return (
    <button type="button" class="icon-button" aria-label={words(word)} title={words(word)} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

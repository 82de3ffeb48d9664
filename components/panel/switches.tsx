import { useRef, useState } from 'preact/hooks';
import type { HiddenText } from '../../lib/model.ts';
import type { WordKey } from '../words.ts';
import { useTools } from './context.ts';
import { HiddenList } from './hidden-list.tsx';
import { type PanelState, SCRIPTS, type Script } from './model.ts';
import { stepThrough } from './roving.ts';

const LONG: Readonly<Record<Script, WordKey>> = {
  original: 'script_original',
  cn: 'script_cn_long',
  t: 'script_t_long',
  tw: 'script_tw_long',
  hk: 'script_hk_long',
};

interface SwitchesProps {
  readonly state: PanelState;
  readonly hidden: readonly HiddenText[];
}

/** The line that changes the page: script on the left, cleaning on the right with what it took out of view. */
export function Switches({ state, hidden }: SwitchesProps) {
  const { words, actions } = useTools();
  const [open, setOpen] = useState(false);
  const count = hidden.length - state.restored.length;
  const button = useRef<HTMLButtonElement>(null);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div onKeyDown={close}>
      <div class="switches">
        <ScriptChoice script={state.script} />
        {hidden.length > 0 && (
          <button
            type="button"
            class="link count"
            ref={button}
            aria-expanded={open}
            aria-controls="hidden-list"
            onClick={() => setOpen(!open)}
          >
            {state.clean ? words('clean_count', count) : words('clean_off')}
          </button>
        )}
        <button
          type="button"
          role="switch"
          class="switch"
          data-testid="clean-toggle"
          aria-checked={state.clean}
          aria-label={words('clean_page')}
          onClick={() => actions.setClean(!state.clean)}
        >
          <span aria-hidden="true">{words('clean')}</span>
          <i aria-hidden="true" />
        </button>
      </div>
      {open && hidden.length > 0 && <HiddenList hidden={hidden} restored={state.restored} />}
    </div>
  );
}

/** In which script the text is shown. */
export function ScriptChoice({ script }: { script: Script }) {
  const { words, actions } = useTools();
  return (
    <div class="segments" role="radiogroup" aria-label={words('script')} onKeyDown={stepThrough('[role=radio]', true)}>
      {SCRIPTS.map((choice) => (
        <button
          type="button"
          key={choice}
          role="radio"
          data-testid={`script-${choice}`}
          aria-checked={choice === script}
          aria-label={words(LONG[choice])}
          title={words(LONG[choice])}
          tabIndex={choice === script ? 0 : -1}
          onClick={() => actions.setScript(choice)}
        >
          {words(`script_${choice}`)}
        </button>
      ))}
    </div>
  );
}

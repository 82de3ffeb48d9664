import { useEffect, useRef } from 'preact/hooks';
import type { WordKey } from '../words.ts';
import { IconButton } from './bar.tsx';
import { useTools } from './context.ts';

const KEYS: readonly (readonly [string, WordKey])[] = [
  ['/', 'keys_filter'],
  ['Esc', 'keys_esc'],
  ['↑ ↓', 'keys_rows'],
  ['Enter', 'keys_enter'],
  ['← →', 'keys_numbers'],
  ['Home End', 'keys_ends'],
  ['Space', 'keys_pick'],
  ['C', 'keys_copy'],
  ['Shift C', 'copy_group'],
  ['S', 'keys_save'],
  ['R', 'keys_reader'],
  ['?', 'keys_help'],
];

/** The sheet of keys, over the panel. It takes the focus while it is open; closing gives it back. */
export function Help({ onClose }: { onClose: () => void }) {
  const { words } = useTools();
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = (sheet.current?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement as HTMLElement | null;
    sheet.current?.focus();
    return () => before?.focus();
  }, []);
  return (
    <div class="help" role="dialog" aria-modal="true" aria-labelledby="help-title" tabIndex={-1} ref={sheet} data-testid="help">
      <header>
        <h2 id="help-title">{words('keys_h')}</h2>
        <IconButton icon="close" word="close" onClick={onClose} />
      </header>
      <p>{words('keys_p')}</p>
      <dl>
        {KEYS.map(([keys, word]) => (
          <div key={word}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words(word)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

import { useTools } from './context.ts';
import type { PanelState } from './model.ts';

/** Where the article goes on on further pages of the site: a button that reads them, then how far it has come, and the way to stop. */
export function NextPages({ following }: { following: NonNullable<PanelState['following']> }) {
  const { words, actions } = useTools();
  const { read, running } = following;
  return (
    <p class="next-pages" data-testid="next-pages" role="status">
      <span>{read > 0 || running ? words('next_done', read) : words('next_found')}</span>{' '}
      {(running || read === 0) && (
        <button type="button" onClick={running ? actions.stopReadingOn : actions.readOn}>
          {words(running ? 'next_stop' : 'next_read')}
        </button>
      )}
    </p>
  );
}

import { useEffect } from 'preact/hooks';
import { DropZone } from './DropZone.tsx';
import type { LibraryProps } from './library-props.ts';
import { SavedList } from './SavedList.tsx';
import { SourceCard } from './SourceCard.tsx';
import { useSourceCard } from './use-source-card.ts';
import { Workspace } from './Workspace.tsx';

function Empty({ job, actions, words }: LibraryProps) {
  return (
    <main class="empty">
      <h1>{words('emptyTitle')}</h1>
      <p>{words('empty1')}</p>
      <p>{words('empty2')}</p>
      <p>{words('empty3')}</p>
      <DropZone job={job} large actions={actions} words={words} />
    </main>
  );
}

/** `/` leads to the search, wherever the focus is but in a field. */
function useSlash(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || (event.target as Element).matches('input, select, textarea')) return;
      event.preventDefault();
      const find = (name: string) => document.querySelector<HTMLElement>(`[data-testid=${name}]`);
      (find('filter') ?? find('search'))?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** The whole page: saved reports on the left, what they say beside each other on the right. */
export function Library(props: LibraryProps) {
  const { entries, statements, toast, actions, words } = props;
  const card = useSourceCard(statements, actions.openAt);
  useSlash();
  if (entries === null) return <p class="note">{words('loading')}</p>;
  const empty = entries.length === 0;
  return (
    <div class={`lib${empty ? ' alone' : ''}`} lang={words.lang} {...card.listeners}>
      {empty ? <Empty {...props} /> : <SavedList {...props} entries={entries} />}
      {!empty && <Workspace {...props} />}
      {card.hovered && <SourceCard hovered={card.hovered} words={words} />}
      <div class="toast" role="status" data-testid="toast">
        {toast && (
          <p>
            {toast.text}
            {toast.undo && (
              <button type="button" class="lk" data-testid="undo" onClick={actions.undo}>
                {words('undo')}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

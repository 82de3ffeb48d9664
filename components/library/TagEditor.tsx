import { useState } from 'preact/hooks';
import { Icon } from './icons.tsx';
import type { LibraryWords } from './words.ts';

interface Props {
  readonly tags: readonly string[];
  readonly change: (tags: readonly string[]) => void;
  readonly words: LibraryWords;
}

/** A report's tags: each can be taken off, new ones come with Enter. */
export function TagEditor({ tags, change, words }: Props) {
  const [draft, setDraft] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const tag = draft.trim().replace(/^#/, '');
    if (tag && !tags.includes(tag)) change([...tags, tag]);
    setDraft('');
  };
  return (
    <form class="tags" onSubmit={add} aria-label={words('tags')}>
      {tags.map((tag) => (
        <span key={tag} class="chip">
          #{tag}
          <button type="button" aria-label={words('removeTag', tag)} onClick={() => change(tags.filter((each) => each !== tag))}>
            <Icon name="cross" />
          </button>
        </span>
      ))}
      <input
        value={draft}
        placeholder={words('addTag')}
        aria-label={words('addTag')}
        data-testid="add-tag"
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      />
    </form>
  );
}

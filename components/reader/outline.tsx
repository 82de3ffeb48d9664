import type { Article } from '../../lib/export/article/model.ts';
import type { Words } from '../words.ts';

interface OutlineProps {
  readonly article: Article;
  /** The section being read, or −1. */
  readonly current: number;
  readonly onGo: (section: number) => void;
  readonly words: Words;
}

/** The way through the text: its sections, the one being read marked. */
export function Outline({ article: { outline }, current, onGo, words }: OutlineProps) {
  return (
    <nav class="contents" aria-label={words('tab_outline')} data-testid="reader-outline">
      <ol>
        {outline.map(({ section, heading, depth }) => (
          <li key={section} data-depth={depth}>
            <button type="button" aria-current={section === current ? 'location' : undefined} onClick={() => onGo(section)}>
              {heading}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

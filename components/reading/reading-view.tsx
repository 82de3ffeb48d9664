import type { ComponentChildren } from 'preact';
import type { Reading } from '../../lib/model.ts';
import { reportName } from '../panel/report-name.ts';
import type { Words } from '../words.ts';
import { Article } from './article.tsx';

export const THEMES = ['light', 'sepia', 'dark'] as const;
/** How the reading view looks: its colours and the size of its type in px. */
export interface Look {
  readonly theme: (typeof THEMES)[number];
  readonly size: number;
}
export const SIZES = { least: 15, most: 24 } as const;

export interface ReadingViewProps {
  readonly reading: Reading;
  readonly look: Look;
  readonly words: Words;
  /** The panel, to stand beside the text. */
  readonly children: ComponentChildren;
  setLook(look: Look): void;
  saveMarkdown(): void;
  print(): void;
  close(): void;
  /** Brings a paragraph into view. */
  goTo(paragraph: number): void;
}

/** A quiet page of its own: outline, text, panel. */
export function ReadingView({ reading, look, words, children, setLook, saveMarkdown, print, close, goTo }: ReadingViewProps) {
  const [report] = reading.reports;
  const bigger = (step: number) => setLook({ ...look, size: Math.min(SIZES.most, Math.max(SIZES.least, look.size + step)) });
  return (
    <div class="reading" data-theme={look.theme} style={{ '--fs': `${look.size}px` }} data-testid="reading-view">
      <div class="bar" role="toolbar" aria-label={words('read_tools')}>
        <strong>{report ? reportName(report, words) : reading.meta.title}</strong>
        <span class="seg" role="radiogroup" aria-label={words('read_theme')}>
          {THEMES.map((theme) => (
            <button key={theme} type="button" role="radio" aria-checked={theme === look.theme} onClick={() => setLook({ ...look, theme })}>
              {words(`read_${theme}`)}
            </button>
          ))}
        </span>
        <span class="seg">
          <button type="button" aria-label={words('read_smaller')} onClick={() => bigger(-1)}>
            A−
          </button>
          <button type="button" aria-label={words('read_larger')} onClick={() => bigger(1)}>
            A+
          </button>
        </span>
        <span class="seg">
          <button type="button" onClick={print}>
            {words('read_print')}
          </button>
          <button type="button" onClick={saveMarkdown}>
            {words('read_markdown')}
          </button>
          <button type="button" data-testid="reading-close" onClick={close}>
            {words('read_back')}
          </button>
        </span>
      </div>
      <div class="grid">
        <nav class="toc" aria-label={words('tab_outline')}>
          <ol>
            {reading.sections.map(({ heading, level, from }, index) => (
              <li key={index} class={level > 1 ? 'd2' : 'd1'}>
                <button type="button" onClick={() => goTo(from)}>
                  {heading}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <main>
          <Article reading={reading} words={words} />
        </main>
        <aside class="side">{children}</aside>
      </div>
    </div>
  );
}

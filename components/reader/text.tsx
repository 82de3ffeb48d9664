import { createElement } from 'preact';
import type { Article, Inline, Run, TableBlock, TextBlock } from '../../lib/export/article/model.ts';
import { TableRows } from '../table-rows.tsx';
import type { Words } from '../words.ts';
import { gapWords } from './notes.ts';

/** The element each kind of block is written in. */
const ELEMENT = { title: 'h1', byline: 'p', salute: 'p', paragraph: 'p', note: 'p', caption: 'p' } as const;

interface TextProps {
  readonly article: Article;
  /** The figure whose number is marked, and the one that is the text's tab stop. */
  readonly marked: number;
  readonly stop: number;
  readonly words: Words;
}

/** The article's blocks. Numbers are doors: what happens on them is heard by the view (use-numbers.ts). */
export function Text({ article: { blocks }, marked, stop, words }: TextProps) {
  const tools: Tools = { marked, stop, words };
  return (
    <>
      {blocks.map((block, at) => {
        if (block.kind === 'table') return <ThreeLines key={at} block={block} tools={tools} />;
        if (block.kind === 'gap')
          return (
            <p key={at} class="absent" role="note">
              {gapWords(block.says, words)}
            </p>
          );
        return <Block key={at} block={block} tools={tools} />;
      })}
    </>
  );
}

interface Tools {
  readonly marked: number;
  readonly stop: number;
  readonly words: Words;
}

function Block({ block, tools }: { block: TextBlock; tools: Tools }) {
  const { kind, level, paragraph, section, page } = block;
  const element = kind === 'heading' ? `h${level}` : ELEMENT[kind];
  const attributes = {
    'data-kind': kind,
    'data-paragraph': paragraph,
    'data-section': section,
    tabIndex: section === undefined ? undefined : -1,
  };
  return createElement(
    element,
    attributes,
    page === undefined ? null : <PageNumber page={page} words={tools.words} />,
    block.inlines.map((inline, at) => <Part key={at} inline={inline} tools={tools} />),
  );
}

/** The page of the original that begins here; it is drawn by the style sheet, so that a copy of the text doesn't hold it. */
function PageNumber({ page, words }: { page: number; words: Words }) {
  return <span class="page-number" role="img" aria-label={words('page_nth', page)} data-page={page} />;
}

function Part({ inline, tools }: { inline: Inline; tools: Tools }) {
  if (!('joint' in inline)) return <Stretch run={inline} tools={tools} />;
  const { words } = tools;
  return (
    <span class="joint" title={words('says_page_break')}>
      {inline.page !== undefined && <PageNumber page={inline.page} words={words} />}
    </span>
  );
}

/** A run: bold where it leads, hatched where the site masked it, a door where it is a number. */
function Stretch({ run, tools: { marked, stop, words } }: { run: Run; tools: Tools }) {
  const { text, figure, target, lead, section, silence, evidence } = run;
  let shown = <>{text}</>;
  if (silence)
    shown = (
      <span
        class={silence === 'masked' ? 'masked' : 'unread'}
        title={[words(silence), evidence && words('evidence', evidence)].filter(Boolean).join(words('dot_sep'))}
      >
        {text}
      </span>
    );
  if (figure !== undefined)
    shown = (
      <span
        class="door"
        data-target={target || undefined}
        data-marked={figure === marked || undefined}
        role="button"
        tabIndex={figure === stop ? 0 : -1}
        data-figure={figure}
        data-testid="reader-number"
      >
        {shown}
      </span>
    );
  if (!lead) return shown;
  return (
    <b data-section={section} tabIndex={section === undefined ? undefined : -1}>
      {shown}
    </b>
  );
}

/** A table of the page, ruled with three lines as in a yearbook; a cell that was read is a door as well. */
function ThreeLines({ block, tools }: { block: TableBlock; tools: Tools }) {
  const { caption, unit, table } = block;
  const name = [caption || tools.words('tables_untitled', table + 1), unit].filter(Boolean).join(tools.words('dot_sep'));
  return (
    <div class="three-lines" role="group" aria-label={name} tabIndex={0} data-table={table}>
      <table>
        <caption>
          {caption}
          {unit && <small>{unit}</small>}
        </caption>
        <TableRows {...block} textOf={({ text }) => text} draw={(run) => <Stretch run={run} tools={tools} />} />
      </table>
    </div>
  );
}

import { memo } from 'preact/compat';
import type { Entry } from '../../lib/library/entry.ts';
import type { PlaceGroup } from '../../lib/library/search.ts';
import { Icon } from './icons.tsx';
import { nameOf } from './report-name.ts';
import { kindName, type LibraryWords } from './words.ts';

export interface ListActions {
  pick(ids: readonly string[], on: boolean): void;
  open(id: string): void;
  remove(id: string): void;
}

/** What the list says of a report besides its year: the period it covers, and anything to be careful with, in words. */
function remarks(entry: Entry, words: LibraryWords): string[] {
  const found: string[] = [];
  if (entry.notices.includes('masked') || entry.notices.includes('year-masked')) found.push(words('masked'));
  if (entry.inferred.includes('year')) found.push(words('inferredYear'));
  if (entry.inferred.includes('place')) found.push(words('inferredPlace'));
  if (found.length === 0 && entry.notices.length > 0) found.push(words('notices', entry.notices.length));
  if (entry.addresses.length > 1) found.push(words('versions', entry.addresses.length));
  return found;
}

interface RowProps {
  readonly entry: Entry;
  readonly picked: boolean;
  readonly actions: ListActions;
  readonly words: LibraryWords;
}

const Row = memo(function Row({ entry, picked, actions, words }: RowProps) {
  const name = nameOf(entry, words);
  const said = [...remarks(entry, words), ...entry.tags.map((tag) => `#${tag}`)].join(' · ');
  return (
    <li data-testid="report" data-id={entry.id}>
      <input
        type="checkbox"
        checked={picked}
        aria-label={words('pick', name)}
        onChange={({ currentTarget }) => actions.pick([entry.id], currentTarget.checked)}
      />
      <button type="button" class="go" title={[entry.title, said].filter(Boolean).join(' · ')} onClick={() => actions.open(entry.id)}>
        <span class="sr">{words('open', entry.place || words('unknownPlace'))}</span>
        <span class="y">{entry.year ?? '—'}</span>
        <span class="d">
          {entry.kind === 'work-report' ? '' : `${kindName(entry.kind, words)} · `}
          {entry.period ? words('covers', entry.period.replace('-', '–')) : entry.title}
          {said && <span class="w"> · {said}</span>}
        </span>
        <span class="c num">{entry.figures}</span>
      </button>
      <button type="button" class="del" aria-label={words('remove', name)} onClick={() => actions.remove(entry.id)}>
        <Icon name="cross" />
      </button>
    </li>
  );
});

interface Props {
  readonly groups: readonly PlaceGroup[];
  readonly picked: ReadonlySet<string>;
  readonly actions: ListActions;
  readonly words: LibraryWords;
}

/** The saved reports, by place; ticked ones are compared. */
export function ReportList({ groups, picked, actions, words }: Props) {
  return (
    <>
      {groups.map(({ place, entries }) => {
        const ids = entries.map(({ id }) => id);
        const all = ids.every((id) => picked.has(id));
        const name = place || words('unknownPlace');
        return (
          <section key={place} aria-label={name}>
            <h3>
              <button type="button" aria-pressed={all} title={words('pickPlace', name)} onClick={() => actions.pick(ids, !all)}>
                {name}
              </button>
              <span class="num">{entries.length}</span>
            </h3>
            <ul>
              {entries.map((entry) => (
                <Row key={entry.id} entry={entry} picked={picked.has(entry.id)} actions={actions} words={words} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

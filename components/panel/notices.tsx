import type { Notice, NoticeKind } from '../../lib/model.ts';
import { groupBy } from '../../lib/table/group-by.ts';
import type { WordKey } from '../words.ts';
import { useTools } from './context.ts';
import { Icon } from './icons.tsx';

type Weight = 'masked' | 'missing' | 'repaired' | 'doubtful' | 'inferred' | 'image' | 'other';

/** What each kind of notice means for the reader. */
const WEIGHT: Readonly<Record<NoticeKind, Weight>> = {
  masked: 'masked',
  'year-masked': 'masked',
  truncated: 'missing',
  partial: 'missing',
  paid: 'missing',
  'missing-section': 'missing',
  misdecoded: 'repaired',
  annotation: 'repaired',
  'page-break': 'repaired',
  stray: 'repaired',
  dot: 'repaired',
  markup: 'repaired',
  space: 'repaired',
  doubtful: 'doubtful',
  unreadable: 'doubtful',
  'kept-clutter': 'doubtful',
  inferred: 'inferred',
  'image-only': 'image',
  'foreign-host': 'other',
};

const ORDER: readonly Weight[] = ['masked', 'missing', 'image', 'inferred', 'doubtful', 'repaired', 'other'];

/** Places quoted for one kind of notice before the rest is only counted. */
const QUOTED = 4;

type Indexed = Notice & { readonly index: number };

/** The notices, folded to one line that counts them by weight. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  const { words } = useTools();
  if (notices.length === 0) return null;
  const kinds = groupBy(
    notices.map((notice, index) => ({ ...notice, index })),
    ({ kind }) => kind,
  );
  const entries = [...kinds].sort(([a], [b]) => ORDER.indexOf(weight(a)) - ORDER.indexOf(weight(b)));
  const counts = groupBy(entries, ([kind]) => weight(kind));
  return (
    <details class="notices" data-testid="notices" onKeyDown={close}>
      <summary>
        <Icon name="flag" />
        <b>{words('notices', entries.length)}</b>
        <span class="sums">{[...counts].map(([kind, { length }]) => `${words(`notice_${kind}`)} ${length}`).join(words('dot_sep'))}</span>
        <Icon name="chevron" />
      </summary>
      <ul class="unfolded">
        {entries.map(([kind, items]) => (
          <Entry key={kind} kind={kind} items={items} />
        ))}
      </ul>
    </details>
  );
}

/** Esc folds the list before it closes anything else. */
function close(event: KeyboardEvent & { readonly currentTarget: HTMLDetailsElement }): void {
  const list = event.currentTarget;
  if (event.key !== 'Escape' || !list.open) return;
  event.stopPropagation();
  list.open = false;
  list.querySelector('summary')?.focus();
}

function weight(kind: NoticeKind): Weight {
  return WEIGHT[kind] ?? 'other';
}

/** One kind: what it means, the places with what was made of them, the evidence, and the way there. */
function Entry({ kind, items }: { kind: NoticeKind; items: readonly Indexed[] }) {
  const { words, actions, report } = useTools();
  const [first] = items;
  const go = (notice: Indexed) => report(actions.goToNotice(notice.index), { failed: words('source_gone') });
  const evidence = [...new Set(items.flatMap((item) => (item.evidence ? [item.evidence] : [])))].slice(0, 2);
  return (
    <li>
      <span class="tag warn">{words(`notice_${weight(kind)}`)}</span>
      <div class="what">
        <p>{words(`says_${kind.replaceAll('-', '_')}` as WordKey) || kind}</p>
        <p class="quotes">
          {items.slice(0, QUOTED).map((item) => (
            <Quote key={item.index} notice={item} onGo={go} />
          ))}
          {items.length > QUOTED && <span>{words('more', items.length - QUOTED)}</span>}
        </p>
        {evidence.map((text) => (
          <p key={text} class="evidence">
            {words('evidence', text)}
          </p>
        ))}
      </div>
      {first?.paragraph !== undefined && (
        <button type="button" class="link" onClick={() => go(first)}>
          {words('view')}
        </button>
      )}
    </li>
  );
}

/** The words a notice is about; a repair shows both readings. */
function Quote({ notice, onGo }: { notice: Indexed; onGo: (notice: Indexed) => void }) {
  const text = (
    <>
      “{short(notice.text)}”{notice.repaired ? <> → “{short(notice.repaired)}”</> : null}
    </>
  );
  if (!notice.text) return null;
  if (notice.paragraph === undefined) return <span>{text}</span>;
  return (
    <button type="button" class="quote" onClick={() => onGo(notice)}>
      {text}
    </button>
  );
}

function short(text: string): string {
  return text.length > 36 ? `${text.slice(0, 34)}…` : text;
}

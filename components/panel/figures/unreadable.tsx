import type { Notice } from '../../../lib/model.ts';
import { useTools } from '../context.ts';

/** Numbers the site destroyed: shown as they stand, never filled in, each with the way to its place. */
export function Unreadable({ notices }: { notices: readonly Notice[] }) {
  const { words, actions, report } = useTools();
  const found = notices.flatMap((notice, index) => (notice.kind === 'unreadable' ? [{ ...notice, index }] : []));
  if (found.length === 0) return null;
  return (
    <section class="unreadable" aria-label={words('unread_group')}>
      <h2>
        {words('unread_group')} <small>{found.length}</small>
      </h2>
      <ul>
        {found.map((notice) => (
          <li key={notice.index}>
            <button type="button" class="masked" onClick={() => report(actions.goToNotice(notice.index), { failed: words('source_gone') })}>
              {notice.text}
            </button>
            <span class="why">{words('unreadable')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

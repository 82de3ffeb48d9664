import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { statements } from '../../lib/library/observe.ts';
import type { SavedReport, SavedVersion } from '../../lib/library/saved.ts';
import { KindWord, Quantity } from './Quantity.tsx';
import { ReportText } from './ReportText.tsx';
import { addressOf, nameOf } from './report-name.ts';
import { TagEditor } from './TagEditor.tsx';
import type { LibraryWords } from './words.ts';

/** Where a version came from: a page's address as a link, a file's name as text. */
function Origin({ version, words }: { readonly version: SavedVersion; readonly words: LibraryWords }) {
  const { address } = version;
  if (address.startsWith('file:')) return <span>{words('fromFile', address.slice('file:'.length))}</span>;
  if (!/^https?:/.test(address)) return <span>{address}</span>;
  return (
    <a class="lk" href={address} target="_blank" rel="noreferrer noopener">
      {address}
    </a>
  );
}

interface Props {
  readonly report: SavedReport;
  /** The figure to show and mark at first, or −1. */
  readonly figure: number;
  readonly setTags: (tags: readonly string[]) => void;
  readonly words: LibraryWords;
}

/** A saved report: its text with the numbers in it, and all its figures beside. */
export function ReportView({ report, figure, setTags, words }: Props) {
  const [shown, setShown] = useState(0);
  const [marked, setMarked] = useState(figure);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => setMarked(figure), [report.id, figure]);
  useEffect(() => {
    box.current?.querySelector('.here')?.scrollIntoView({ block: 'center' });
  }, [marked, report.id, shown]);
  const version = report.versions[shown] ?? report.versions[0];
  const figures = useMemo(() => (version ? statements({ ...report, year: report.year ?? 0, versions: [version] }) : []), [report, version]);
  if (!version) return null;
  const { title, date, speaker } = version.report;
  return (
    <div ref={box} data-testid="report-view">
      <header class="rh">
        <h1>{nameOf(report, words)}</h1>
        <p>
          {[title, date, speaker, words('savedAt', version.savedAt.slice(0, 10))].filter(Boolean).join(' · ')} ·{' '}
          <Origin version={version} words={words} />
        </p>
        {report.versions.length > 1 && (
          <label>
            {words('version')}{' '}
            <select value={shown} onChange={({ currentTarget }) => setShown(Number(currentTarget.value))}>
              {report.versions.map(({ address, savedAt }, index) => (
                <option key={address} value={index}>
                  {savedAt.slice(0, 10)} {address}
                </option>
              ))}
            </select>
          </label>
        )}
        <TagEditor tags={report.tags} change={setTags} words={words} />
      </header>
      <div class="rv">
        <ReportText version={version} marked={marked} hrefOf={(index) => addressOf(report.id, index)} />
        <aside aria-label={words('tab_figures')}>
          <div class="cap">
            <h2>{words('figuresOf', version.figures.length)}</h2>
          </div>
          <table class="num all">
            <tbody>
              {figures.map((each, index) => (
                <tr key={index} class={index === marked ? 'sel' : ''}>
                  <th scope="row">
                    {each.name}
                    <KindWord of={each} words={words} />
                  </th>
                  <td>
                    <Quantity of={each} words={words} />
                  </td>
                  <td class="l u2">{each.period}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </aside>
      </div>
    </div>
  );
}

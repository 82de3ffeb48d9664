import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../lib/library/entry.ts';
import type { SavedReport } from '../../lib/library/saved.ts';
import { nameOf } from './report-name.ts';
import { type Checkable, TextCheck } from './TextCheck.tsx';
import type { LibraryWords } from './words.ts';

interface Choosable {
  readonly key: string;
  readonly id: string;
  readonly address: string;
  readonly label: string;
}

/** Every version of every report, reports with several versions first: they are what one wants to check. */
function choices(entries: readonly Entry[], words: LibraryWords): Choosable[] {
  return [...entries]
    .sort((a, b) => b.addresses.length - a.addresses.length)
    .flatMap((entry) =>
      entry.addresses.map((address) => {
        const from = entry.addresses.length > 1 ? ` · ${address.replace(/^file:/, '')}` : '';
        return { key: `${entry.id} ${address}`, id: entry.id, address, label: `${nameOf(entry, words)}${from}` };
      }),
    );
}

async function loadVersion(choice: Choosable, load: Props['load']): Promise<Checkable | null> {
  const report = await load(choice.id);
  const version = report?.versions.find(({ address }) => address === choice.address);
  return version ? { key: choice.key, label: choice.label, paragraphs: version.paragraphs } : null;
}

interface Props {
  readonly entries: readonly Entry[];
  readonly load: (id: string) => Promise<SavedReport | null>;
  readonly words: LibraryWords;
}

/** Chooses two texts and lays them side by side. */
export function CheckTab({ entries, load, words }: Props) {
  const all = useMemo(() => choices(entries, words), [entries, words]);
  const [keys, setKeys] = useState<readonly [string, string]>([all[0]?.key ?? '', all[1]?.key ?? '']);
  const [texts, setTexts] = useState<readonly [Checkable, Checkable] | null>(null);
  useEffect(() => {
    let current = true;
    const chosen = keys.map((key) => all.find((each) => each.key === key));
    Promise.all(chosen.map((each) => (each ? loadVersion(each, load) : null))).then(([left, right]) => {
      if (current) setTexts(left && right ? [left, right] : null);
    });
    return () => {
      current = false;
    };
  }, [keys, all, load]);
  if (all.length < 2) return <p class="note">{words('checkNone')}</p>;
  const side = (index: 0 | 1) => (
    <select
      aria-label={words(index === 0 ? 'left' : 'right')}
      data-testid={index === 0 ? 'check-left' : 'check-right'}
      value={keys[index]}
      onChange={({ currentTarget: { value } }) => setKeys(index === 0 ? [value, keys[1]] : [keys[0], value])}
    >
      {all.map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  );
  return (
    <section class="check" aria-label={words('tab_check')}>
      <p class="fn">{words('checkHint')}</p>
      <div class="sides">
        {side(0)}
        {side(1)}
      </div>
      {texts && <TextCheck left={texts[0]} right={texts[1]} words={words} />}
    </section>
  );
}

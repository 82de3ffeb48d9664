import type { Kept } from '../../lib/library/promises.ts';
import { Icon, StatusSign } from './icons.tsx';
import { outcomeText } from './outcome-words.ts';
import { KindWord, Quantity } from './Quantity.tsx';
import type { LibraryWords } from './words.ts';

function Outcome({ kept, words }: { readonly kept: Kept; readonly words: LibraryWords }) {
  const { outcome } = kept.judgement;
  const good = outcome === 'hit' || outcome === 'in';
  const look = good ? 'hit' : outcome === 'miss' ? 'miss' : 'near';
  const text = outcomeText(kept, words);
  return (
    <span class={`res ${look}`} data-outcome={outcome}>
      {look !== 'near' && (
        <span role="img" aria-label={words(good ? 'met' : 'missed')}>
          <Icon name={good ? 'tick' : 'cross'} />
        </span>
      )}
      {kept.computed === null ? text : <span class="calc">{text}</span>}
    </span>
  );
}

function Result({ kept, words }: { readonly kept: Kept; readonly words: LibraryWords }) {
  const number = kept.result && <Quantity of={kept.result.shown} words={words} />;
  if (kept.result && kept.judgement.outcome === 'similar') {
    return (
      <span class="calc" title={words('similarTitle', kept.result.shown.name)}>
        {number}
      </span>
    );
  }
  if (number) return number;
  if (kept.computed === null) return <span class="no">—</span>;
  return (
    <span class="calc" title={words('calcTitle')}>
      {kept.computed}%
    </span>
  );
}

interface Props {
  readonly promises: readonly Kept[];
  readonly words: LibraryWords;
}

/** Each target of a year beside the result a later report states, and what became of it. */
export function PromiseTable({ promises, words }: Props) {
  return (
    <table class="ta num" data-testid="promises">
      <thead>
        <tr>
          <th scope="col">{words('indicator')}</th>
          <th scope="col">
            <StatusSign status="target" /> {words('target')}
          </th>
          <th scope="col">
            <StatusSign status="actual" /> {words('actual')}
          </th>
          <th scope="col">{words('outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {promises.map((kept) => (
          <tr key={`${kept.target.source.report} ${kept.target.source.figure} ${kept.target.key}`}>
            <th scope="row">
              {kept.target.name}
              <KindWord of={kept.target} words={words} />
              {kept.target.scope && <span class="u">{kept.target.scope}</span>}
            </th>
            <td>
              <Quantity of={kept.target} words={words} />
            </td>
            <td>
              <Result kept={kept} words={words} />
            </td>
            <td>
              <Outcome kept={kept} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

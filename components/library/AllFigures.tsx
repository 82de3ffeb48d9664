import { useState } from 'preact/hooks';
import type { Statement } from '../../lib/library/observe.ts';
import { StatusSign } from './icons.tsx';
import { KindWord, Quantity } from './Quantity.tsx';
import type { LibraryWords } from './words.ts';

/** Rows drawn at once; more come on request, so that forty reports do not fill the page with ten thousand rows. */
const PAGE = 400;

interface Props {
  readonly figures: readonly Statement[];
  readonly words: LibraryWords;
}

/** Every figure of the chosen reports that matches the filter. */
export function AllFigures({ figures, words }: Props) {
  const [limit, setLimit] = useState(PAGE);
  if (figures.length === 0) return <p class="note">{words('noMatchRow')}</p>;
  return (
    <div class="scroll">
      <table class="num all" data-testid="all-figures">
        <thead>
          <tr>
            <th scope="col">{words('indicator')}</th>
            <th scope="col">{words('value')}</th>
            <th scope="col" class="l">
              {words('unit')}
            </th>
            <th scope="col" class="l">
              {words('period')}
            </th>
            <th scope="col" class="l">
              {words('status')}
            </th>
            <th scope="col" class="l">
              {words('report')}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.slice(0, limit).map((each) => (
            <tr key={`${each.source.report} ${each.source.figure}`} data-testid="figure-row">
              <th scope="row">
                {each.name}
                <KindWord of={each} words={words} />
                {each.scope && <span class="u">{each.scope}</span>}
              </th>
              <td>
                <Quantity of={each} words={words} columnUnit={each.unit} />
              </td>
              <td class="l u2">{each.unit}</td>
              <td class="l u2">{each.period}</td>
              <td class="l u2">
                <StatusSign status={each.status} /> {words(each.status)}
              </td>
              <td class="l u2">
                {each.place} {each.source.year}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {figures.length > limit && (
        <button type="button" class="btn" onClick={() => setLimit(limit + PAGE)}>
          {words('more', figures.length - limit)}
        </button>
      )}
    </div>
  );
}

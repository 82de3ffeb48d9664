import { type PromiseYear, tally } from '../../lib/library/promises.ts';
import type { LibraryWords } from './words.ts';

interface Props {
  readonly years: readonly PromiseYear[];
  readonly words: LibraryWords;
}

/** How the targets of each year came out, a year a row. */
export function PromiseTally({ years, words }: Props) {
  return (
    <table class="num tally" data-testid="tally">
      <thead>
        <tr>
          <th scope="col">{words('year')}</th>
          <th scope="col">{words('targetsCount')}</th>
          <th scope="col">{words('met')}</th>
          <th scope="col">{words('outcome_near')}</th>
          <th scope="col">{words('missed')}</th>
          <th scope="col">{words('outcome_unlike')}</th>
          <th scope="col">{words('outcome_similar')}</th>
          <th scope="col">{words('outcome_none')}</th>
        </tr>
      </thead>
      <tbody>
        {years.map((each) => {
          const counts = tally(each);
          return (
            <tr key={each.year}>
              <th scope="row">{each.year}</th>
              <td>{each.promises.length}</td>
              <td>{counts.hit + counts.in}</td>
              <td>{counts.near}</td>
              <td>{counts.miss}</td>
              <td>{counts.unlike}</td>
              <td>{counts.similar}</td>
              <td>{counts.none}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

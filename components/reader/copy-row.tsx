import { useState } from 'preact/hooks';
import type { Outcome } from '../panel/model.ts';
import type { Words } from '../words.ts';

interface CopyRowProps {
  /** Copies the row; false, or the words that say why, where it did not work. */
  readonly copy: () => Outcome;
  readonly words: Words;
}

/** Copies a number's row and says beside the button whether it was: the panel with its toast may be out of view. */
export function CopyRow({ copy, words }: CopyRowProps) {
  const [said, say] = useState('');
  const tell = (done: boolean | string) => say(done === true ? words('copied', 1) : done || words('copy_failed'));
  const onClick = () => {
    const outcome = copy();
    if (typeof outcome === 'boolean') tell(outcome);
    else outcome.then(tell, () => tell(false));
  };
  return (
    <>
      <button type="button" class="link" data-testid="reader-copy-row" onClick={onClick}>
        {words('copy_row')}
      </button>
      <span role="status">{said}</span>
    </>
  );
}

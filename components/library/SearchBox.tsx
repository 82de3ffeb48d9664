import { Icon } from './icons.tsx';

interface Props {
  readonly value: string;
  /** Says what can be searched for; the field's name too unless `label` is given. */
  readonly hint: string;
  readonly label?: string;
  readonly testId: string;
  readonly change: (value: string) => void;
}

/** A field to filter by; Esc empties it. */
export function SearchBox({ value, hint, label = hint, testId, change }: Props) {
  return (
    <label class="box">
      <Icon name="search" />
      <input
        type="search"
        value={value}
        placeholder={hint}
        aria-label={label}
        data-testid={testId}
        onInput={({ currentTarget }) => change(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && change('')}
      />
    </label>
  );
}

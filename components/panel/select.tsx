import { Icon } from './icons.tsx';

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
  readonly class?: string;
  readonly testId?: string;
}

/** The browser's own select, drawn in the panel's hand. */
export function Select<T extends string>({ label, value, options, onChoose, class: name = '', testId }: SelectProps<T>) {
  return (
    <span class={`select ${name}`}>
      <select aria-label={label} data-testid={testId} value={value} onChange={(event) => onChoose(event.currentTarget.value as T)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
      <Icon name="chevron" size={12} />
    </span>
  );
}

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly value: T;
  readonly choose: (value: T) => void;
}

/** A few fixed choices side by side: a radio group; arrows move and choose. */
export function Choice<T extends string>({ label, options, value, choose }: Props<T>) {
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const step =
      event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const place = (options.findIndex((option) => option.value === value) + step + options.length) % options.length;
    const next = options[place];
    if (!next) return;
    choose(next.value);
    (event.currentTarget.children[place] as HTMLElement | undefined)?.focus();
  };
  return (
    <div class="yr" role="radiogroup" aria-label={label} onKeyDown={move}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={option.value === value}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => choose(option.value)}
        >
          {option.text}
        </button>
      ))}
    </div>
  );
}

import type { ComponentChildren } from 'preact';

interface FieldProps {
  readonly label: string;
  readonly help?: string;
  readonly children: ComponentChildren;
}

/** One line of a settings page: what it is, what it means, and the control. */
export function Field({ label, help = '', children }: FieldProps) {
  return (
    <div class="field">
      <span>
        {label}
        {help && <span class="help-text">{help}</span>}
      </span>
      {children}
    </div>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly help: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** A setting that is on or off. The whole line is its label. */
export function Switch({ label, help, on, onSwitch }: SwitchProps) {
  return (
    <label class="field">
      <span>
        {label}
        <span class="help-text">{help}</span>
      </span>
      <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
    </label>
  );
}

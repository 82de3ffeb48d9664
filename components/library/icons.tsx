/** Icons of the library: a 16 px box, 1.5 px lines, drawn in the current colour. The name is on the button. */
const PATHS = {
  lens: 'M7 1.75a5.25 5.25 0 1 1 0 10.5a5.25 5.25 0 1 1 0-10.5M10.9 10.9 14.2 14.2M4.6 5.6h4.8M4.6 8.2h3.2',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9M10.5 10.5l3 3',
  copy: 'M6.7 5.5h5.6q1.2 0 1.2 1.2v5.6q0 1.2-1.2 1.2H6.7q-1.2 0-1.2-1.2V6.7q0-1.2 1.2-1.2M10.5 5.5v-2c0-.6-.4-1-1-1h-6c-.6 0-1 .4-1 1v6c0 .6.4 1 1 1h2',
  download: 'M8 2.5v7.6M4.8 7.2 8 10.4l3.2-3.2M2.5 13.5h11',
  tick: 'm3 8.5 3.2 3.2L13 4.8',
  cross: 'm4.2 4.2 7.6 7.6M11.8 4.2 4.2 11.8',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** ▲ rise or ▼ fall; the sign beside it says the same. */
export function Slope({ falls }: { readonly falls: boolean }) {
  return (
    <svg class={falls ? 'slope dn' : 'slope'} viewBox="0 0 8 8" aria-hidden="true">
      <path d={falls ? 'M4 7 7.6 1H.4Z' : 'M4 1 7.6 7H.4Z'} />
    </svg>
  );
}

/** ● result or ◇ target. */
export function StatusSign({ status }: { readonly status: 'actual' | 'target' }) {
  return status === 'actual' ? (
    <svg class="sign" viewBox="0 0 9 9" aria-hidden="true">
      <circle cx="4.5" cy="4.5" r="3.4" fill="currentColor" />
    </svg>
  ) : (
    <svg class="sign" viewBox="0 0 9 9" aria-hidden="true">
      <path d="M4.5.9 8.1 4.5 4.5 8.1.9 4.5Z" fill="none" stroke="currentColor" stroke-width="1.3" />
    </svg>
  );
}

import type { JSX } from 'preact';

/** 16 px line drawings in the current colour; the name stands on the button that holds one. */
const SHAPES = {
  lens: (
    <>
      <circle cx="7" cy="7" r="5" />
      <path d="m10.8 10.8 3.4 3.4M4.8 5.9h4.4M4.8 8.2h3" />
    </>
  ),
  book: <path d="M8 4.2C6.6 3.1 4.6 2.8 2 2.9v9.6c2.6-.1 4.6.2 6 1.3 1.4-1.1 3.4-1.4 6-1.300V2.900c-2.6-.1-4.6.2-6 1.300zm0 0v9.6" />,
  sliders: (
    <>
      <path d="M2 5h6.500M12.5 5H14M2 11h1.500M7.5 11H14" />
      <circle cx="10.5" cy="5" r="1.9" />
      <circle cx="5.5" cy="11" r="1.9" />
    </>
  ),
  chevrons: <path d="m3.5 3.5 4.5 4.5-4.5 4.500M8.5 3.5 13 8l-4.5 4.5" />,
  chevron: <path d="m4 6 4 4 4-4" />,
  help: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M6.3 6.400c.1-1 .8-1.6 1.8-1.600s1.7.6 1.7 1.500c0 1.3-1.8 1.4-1.8 2.800M8 11.400v.1" />
    </>
  ),
  flag: <path d="M3.5 14V2.500h8.600l-2 3.2 2 3.300H3.5" />,
  ribbon: <path d="M4 2.500h8v11.200l-4-3-4 3z" />,
  sheets: <path d="M5.5 5.500h8v8h-8zM10.5 5.300V2.500h-8v8h2.8" />,
  download: <path d="M8 2.500v7.500M4.8 7 8 10.2 11.2 7M2.5 13.500h11" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.3" />
      <path d="m10.3 10.3 3.4 3.4" />
    </>
  ),
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  tick: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="m5.3 8.2 1.9 1.9 3.6-3.9" />
    </>
  ),
  done: <path d="m3.5 8.3 3 3 6-6.5" />,
  triangle: <path d="M8 2.3 14.3 13.500H1.700zM8 6.500v3.200M8 11.600v.1" />,
  page: <path d="M3.5 1.800h6l3.5 3.500v9H3.500zM9.3 1.800v3.700H13M5.8 8.500h4.400M5.8 11h2.6" />,
  picture: <path d="M3.5 1.800h6l3.5 3.500v9H3.500zM9.3 1.800v3.700H13M5.3 12l2-2.6 1.5 1.8.9-1 1.5 1.800zM6 7.300v.1" />,
  cross: <path d="M3.5 1.800h6l3.5 3.500v9H3.500zM9.3 1.800v3.700H13M6.2 8.300l3.6 3.600M9.8 8.300l-3.6 3.6" />,
  alert: <path d="M3.5 1.800h6l3.5 3.500v9H3.500zM9.3 1.800v3.700H13M8.2 7.600v2.800M8.2 12.200v.1" />,
} as const satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof SHAPES;

/** Draws an icon; `size` in px. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class={`icon icon-${name}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}

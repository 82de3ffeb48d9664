import { useTools } from './context.ts';
import type { Place } from './model.ts';

/** Smallest and largest size: px of width where docked, percent of the window's height as a sheet. */
const LIMITS = { overlay: { min: 320, max: 760, step: 20 }, sheet: { min: 30, max: 92, step: 4 } } as const;

/** The edge that is dragged: left of the docked panel, top of the sheet. Arrows do the same. */
export function Grip({ place, size }: { place: Place; size: number }) {
  const { words, actions } = useTools();
  if (place !== 'overlay' && place !== 'sheet') return null;
  const { min, max, step } = LIMITS[place];
  const set = (next: number) => actions.resize(Math.round(Math.min(max, Math.max(min, next))));
  const key = (event: KeyboardEvent) => {
    const by = { ArrowLeft: step, ArrowUp: step, ArrowRight: -step, ArrowDown: -step }[event.key];
    const to = by !== undefined ? size + by : { Home: min, End: max }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    set(to);
  };
  const drag = (event: PointerEvent) => {
    const grip = event.currentTarget as HTMLElement;
    if (!grip.hasPointerCapture(event.pointerId)) return;
    set(place === 'overlay' ? window.innerWidth - event.clientX : (1 - event.clientY / window.innerHeight) * 100);
  };
  return (
    <div
      class="grip"
      role="separator"
      tabIndex={0}
      aria-label={words(place === 'sheet' ? 'resize_height' : 'resize')}
      aria-orientation={place === 'sheet' ? 'horizontal' : 'vertical'}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={Math.round(size)}
      onKeyDown={key}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}

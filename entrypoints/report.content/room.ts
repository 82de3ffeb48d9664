import type { PanelStore } from './store.ts';

/** At this width and under, the panel is a sheet at the window's foot. */
const NARROW = '(max-width: 720px)';

/** Keeps the panel's place with the window's width: docked at the side, or a sheet at the foot. Returns the way to stop. */
export function followWidth(doc: Document, store: PanelStore): () => void {
  const narrow = doc.defaultView?.matchMedia(NARROW);
  if (!narrow) return () => undefined;
  const docked = store.state.size;
  const follow = () => store.change(narrow.matches ? { place: 'sheet', size: 62 } : { place: 'overlay', size: docked });
  follow();
  narrow.addEventListener('change', follow);
  return () => narrow.removeEventListener('change', follow);
}

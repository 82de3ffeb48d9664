import type { PanelState } from '../../components/panel/model.ts';
import type { Settings } from '../../lib/settings.ts';
import { adopt } from '../edge/sheet.ts';
import type { PanelStore } from './store.ts';

/** At this width and under, the panel is a sheet at the window's foot. */
const NARROW = '(max-width: 720px)';

/** The page is moved aside only if this much, in px, is left to it: most report sites are laid out for about 1000. */
const LEFT_TO_PAGE = 980;

/**
 * Keeps the panel's place with the window's width: docked at the side, or a sheet at the foot; in the browser's side panel if the user wants
 * it there. Where the window is wide, the page makes room by a style sheet that no serialised DOM shows; elsewhere what is scrolled to keeps
 * clear of the panel. Returns the way to stop.
 */
export function followWidth(doc: Document, store: PanelStore, settings: () => Settings): () => void {
  const view = doc.defaultView;
  const narrow = view?.matchMedia(NARROW);
  if (!view || !narrow) return () => undefined;
  const follow = () => {
    const { width, height, side } = settings().panel;
    if (side) store.change({ place: 'side' });
    else store.change(narrow.matches ? { place: 'sheet', size: height } : { place: 'overlay', size: width });
  };
  let given = '';
  let takeBack: () => void = () => undefined;
  const makeRoom = () => {
    const room = roomFor(store.state, view.innerWidth);
    if (room === given) return;
    given = room;
    takeBack();
    takeBack = room ? adopt(doc, `:root{${room}}`) : () => undefined;
  };
  follow();
  const silent = store.listen(makeRoom);
  narrow.addEventListener('change', follow);
  view.addEventListener('resize', makeRoom);
  return () => {
    silent();
    narrow.removeEventListener('change', follow);
    view.removeEventListener('resize', makeRoom);
    takeBack();
  };
}

/** How the page's root makes room for the panel, as declarations; empty where it need not. */
function roomFor({ place, collapsed, size, phase }: PanelState, width: number): string {
  if (collapsed || phase.kind === 'not-report') return '';
  // The page's end must come up to the sheet's edge.
  if (place === 'sheet') return `scroll-padding-bottom:${size}vh!important;margin-block-end:${size}vh!important`;
  if (place !== 'overlay') return '';
  return width - size >= LEFT_TO_PAGE
    ? `margin-inline-end:${size}px!important;width:auto!important`
    : `scroll-padding-right:${size}px!important`;
}

/**
 * Brings a range to the middle of what is free of the view: its own line, since a whole report may stand in one element; and clear of the
 * panel, for which the page keeps a scroll padding (room.ts).
 */
export function bringIntoView(range: Range, behavior: ScrollBehavior): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  if (view.frameElement) {
    element.scrollIntoView({ block: 'center', behavior });
    return;
  }
  for (let box: Element | null = element; box; box = box.parentElement) if (scrolls(box, view)) centre(range, box);
  const { top, left, right, height } = range.getBoundingClientRect();
  const padding = view.getComputedStyle(element.ownerDocument.documentElement);
  const free = (size: number, taken: string) => size - (Number.parseFloat(taken) || 0);
  const width = free(view.innerWidth, padding.scrollPaddingRight);
  view.scrollBy({
    top: top + height / 2 - free(view.innerHeight, padding.scrollPaddingBottom) / 2,
    left: left < 0 || right > width ? left - width / 4 : 0,
    behavior,
  });
}

function scrolls(box: Element, view: Window): boolean {
  return box.scrollHeight > box.clientHeight && /auto|scroll/.test(view.getComputedStyle(box).overflowY);
}

function centre(range: Range, box: Element): void {
  box.scrollTop += range.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 2;
}

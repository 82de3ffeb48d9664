import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How far under the view's top edge, in px, the line being read is taken to be. */
const READ_AT = 140;

/** The section being read: the last whose opening has passed under the top. */
export function useCurrentSection(view: RefObject<HTMLElement | null>, content: unknown): number {
  const [current, setCurrent] = useState(-1);
  useEffect(() => {
    const scroller = view.current;
    if (!scroller) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const openings = [...scroller.querySelectorAll<HTMLElement>('article [data-section]')];
      const passed = openings.filter((opening) => opening.getBoundingClientRect().top <= READ_AT).at(-1) ?? openings[0];
      setCurrent(Number(passed?.dataset.section ?? -1));
    };
    const later = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    scroller.addEventListener('scroll', later, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', later);
    };
  }, [content]);
  return current;
}

/** Keeps the paragraph at the top where it is when the look changes. Call what it returns before the change. */
export function useHeldPlace(view: RefObject<HTMLElement | null>, look: unknown): () => void {
  const held = useRef<{ element: HTMLElement; top: number } | null>(null);
  useLayoutEffect(() => {
    const { element, top } = held.current ?? {};
    held.current = null;
    if (element && view.current) view.current.scrollTop += element.getBoundingClientRect().top - (top ?? 0);
  }, [look]);
  return () => {
    const blocks = [...(view.current?.querySelectorAll<HTMLElement>('article [data-paragraph]') ?? [])];
    const element = blocks.find((block) => block.getBoundingClientRect().bottom > READ_AT / 2);
    held.current = element && view.current && view.current.scrollTop > 0 ? { element, top: element.getBoundingClientRect().top } : null;
  };
}

import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardPlace } from './card.tsx';

/** How long the card stays when the pointer leaves its number, in ms: enough to reach the card. */
const GRACE = 160;
const CARD_WIDTH = 312;

const numberAt = (target: EventTarget | null) => (target as Element | null)?.closest?.<HTMLElement>('[data-figure]') ?? null;
const figureOf = (number: HTMLElement) => Number(number.dataset.figure);

/**
 * The numbers of the text: hovered or focused they show their card, Enter and a click lead to their row. One of them is a tab stop, the
 * arrows move between them.
 */
export function useNumbers(text: RefObject<HTMLElement | null>, pick: (figure: number) => void) {
  const [card, setCard] = useState<CardPlace | null>(null);
  const [stop, setStop] = useState(-1);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(leaving.current), []);
  const show = (number: HTMLElement) => {
    const frame = text.current?.getBoundingClientRect();
    clearTimeout(leaving.current);
    if (!frame) return;
    const rect = number.getClientRects()[0] ?? number.getBoundingClientRect();
    const left = Math.max(0, Math.min(rect.left - frame.left, frame.width - CARD_WIDTH));
    setCard({ figure: figureOf(number), top: rect.bottom - frame.top + 6, left });
  };
  const inCard = (target: EventTarget | null) => (target as Element | null)?.closest?.('.number-card') != null;
  const enter = ({ target }: Event) => {
    const number = numberAt(target);
    if (number) show(number);
    else if (inCard(target)) clearTimeout(leaving.current);
  };
  const leave = ({ relatedTarget }: MouseEvent | FocusEvent) => {
    if (inCard(relatedTarget)) return;
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => setCard(null), GRACE);
  };
  const move = (number: HTMLElement, by: number) => {
    const all = [...(text.current?.querySelectorAll<HTMLElement>('[data-figure]') ?? [])];
    all[all.indexOf(number) + by]?.focus();
  };
  const events = {
    onMouseOver: enter,
    onMouseOut: leave,
    onFocusIn: (event: FocusEvent) => {
      enter(event);
      const number = numberAt(event.target);
      if (number) setStop(figureOf(number));
    },
    onFocusOut: leave,
    onClick: ({ target }: Event) => {
      const number = numberAt(target);
      if (number) pick(figureOf(number));
    },
    onKeyDown: (event: KeyboardEvent) => {
      const number = numberAt(event.target);
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!number || (by === undefined && event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      if (by === undefined) pick(figureOf(number));
      else move(number, by);
    },
  };
  return { card, stop, events, closeCard: () => setCard(null) };
}

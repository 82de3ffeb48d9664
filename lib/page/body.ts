import type { Body, HidePlan } from './model.ts';

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'SELECT', 'BUTTON', 'SVG', 'CANVAS']);

/** Chinese characters outside links: what a body has and a menu has not. */
function weigh(element: Element): number {
  if (SKIPPED.has(element.tagName)) return 0;
  const all = (element.textContent ?? '').match(/[\u3400-\u9fff]/g)?.length ?? 0;
  let linked = 0;
  for (const link of element.querySelectorAll('a,script,style')) linked += (link.textContent ?? '').length;
  return all - linked;
}

/** Goes down from <body> as long as one child holds nearly all the text. */
function narrow(start: Element): Element {
  let here = start;
  for (;;) {
    const whole = weigh(here);
    const heavy = [...here.children].find((child) => weigh(child) > 0.9 * whole);
    if (!heavy || heavy.tagName === 'P') return here;
    here = heavy;
  }
}

/** Finds the element that holds the report's text, and plans to hide everything beside it and the clutter inside. */
export function findBody(doc: Document): Body {
  const root = narrow(doc.body);
  const hide: HidePlan[] = [];
  for (let here: Element = root; here !== doc.body && here.parentElement; here = here.parentElement) {
    for (const sibling of here.parentElement.children) {
      if (sibling === here || SKIPPED.has(sibling.tagName) || sibling.querySelector('h1') || sibling.tagName === 'H1') continue;
      hide.push({ target: sibling, rule: 'beside-body', group: 'navigation', text: (sibling.textContent ?? '').trim() });
    }
  }
  return { roots: [root], hide };
}

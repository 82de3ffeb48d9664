import type { Script } from '../../lib/hanzi/script.ts';

const TAGS: Record<Script, string> = { cn: 'zh-CN', t: 'zh-Hant', tw: 'zh-TW', hk: 'zh-HK' };

/** The `lang` attributes we set, so that fonts follow the script, and what they were. */
export class Languages {
  readonly #before = new Map<Element, string | null>();

  /** Marks a page's root, or an element that says it is Chinese. */
  mark(element: Element, to: Script): void {
    const lang = element.getAttribute('lang');
    const isRoot = element === element.ownerDocument.documentElement;
    if (lang === TAGS[to] || !(isRoot || /^zh\b/i.test(lang ?? ''))) return;
    if (!this.#before.has(element)) this.#before.set(element, lang);
    element.setAttribute('lang', TAGS[to]);
  }

  restore(): void {
    for (const [element, lang] of this.#before) {
      if (lang === null) element.removeAttribute('lang');
      else element.setAttribute('lang', lang);
    }
    this.#before.clear();
  }
}

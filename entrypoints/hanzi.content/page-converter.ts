import { converter } from '../../lib/hanzi/convert.ts';
import { recogniseScript } from '../../lib/hanzi/script.ts';
import type { ScriptChoice } from '../../lib/settings.ts';

const SKIPPED = 'script,style,textarea,input,code,pre,[contenteditable],report-lens-panel';

/** Shows a page's text in another script and back. Every text is converted from the original that was there first. */
export function pageConverter(doc: Document) {
  const originals = new Map<Text, string>();
  const restore = () => {
    for (const [node, text] of originals) node.data = text;
    originals.clear();
  };
  const convert = (to: Exclude<ScriptChoice, 'original'>) => {
    const from = recogniseScript(doc.body.textContent?.slice(0, 20000) ?? '');
    if (from === to || (from !== 'cn' && to !== 'cn')) return;
    const change = converter(from, to);
    const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (node.parentElement?.closest(SKIPPED)) continue;
      const text = change(node.data);
      if (text === node.data) continue;
      originals.set(node, node.data);
      node.data = text;
    }
  };
  return {
    show(to: ScriptChoice): void {
      restore();
      if (to !== 'original') convert(to);
    },
  };
}

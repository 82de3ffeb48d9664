import type { LayerHost } from '../edge/reading-layer.ts';
import { adopt } from '../edge/sheet.ts';

/** A4 with the report's name above and the page below; nothing of the site is printed. */
const paper = (title: string) => `
@page{size:A4;margin:25mm 26mm 24mm;
  @bottom-center{content:counter(page) " / " counter(pages);font:9pt serif;color:#555}
  @top-right{content:"${title.replace(/["\\\n\r<]/g, ' ')}";font:9pt serif;color:#555}}
@page :first{@top-right{content:""}}
@media print{
  :root{margin:0!important;padding:0!important;width:auto!important;height:auto!important;overflow:visible!important;background:#fff!important}
  :root>:not(report-lens-panel){display:none!important}
}`;

/**
 * While the reading view is open, it is what the browser prints. What stands in the top layer is not broken into pages: for as long as
 * printing takes the view comes down from there. Returns the way to stop.
 */
export function printsReading(doc: Document, host: LayerHost, title: () => string): () => void {
  const view = doc.defaultView;
  const dialog = () => host.root.querySelector<HTMLDialogElement>('dialog.reader');
  let scrolled = 0;
  const before = () => {
    const shown = dialog();
    scrolled = shown?.scrollTop ?? 0;
    shown?.close();
    host.element.hidePopover?.();
  };
  const after = () => {
    host.element.showPopover?.();
    const shown = dialog();
    shown?.showModal();
    if (shown) shown.scrollTop = scrolled;
  };
  view?.addEventListener('beforeprint', before);
  view?.addEventListener('afterprint', after);
  const off = adopt(doc, paper(title()));
  return () => {
    view?.removeEventListener('beforeprint', before);
    view?.removeEventListener('afterprint', after);
    off();
  };
}

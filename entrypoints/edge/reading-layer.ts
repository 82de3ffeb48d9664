/**
 * The reading view is a script of its own in the reader's world, brought in when first opened: what the reader gives it, and what it gives
 * back. Both draw with one Preact, the reader's (wxt.config.ts).
 */
import type { ComponentType, VNode } from 'preact';
import type { PanelActions, PanelProps, PanelState } from '../../components/panel/model.ts';
import type { Words } from '../../components/words.ts';
import type { Reading } from '../../lib/model.ts';
import type { ReaderLook, Settings } from '../../lib/settings.ts';

/** The panel's element and its open root. */
export interface LayerHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** What the layer is given of a page once it is read. */
export interface LayerContext {
  readonly doc: Document;
  readonly host: LayerHost;
  readonly reading: Reading;
  readonly shown: { now(): Reading; inScript<T>(value: T): T };
  readonly store: { readonly state: PanelState; change(part: Partial<PanelState>): void };
  readonly words: Words;
  /** The panel that stands beside the text. */
  readonly Panel: ComponentType<PanelProps>;
  settings(): Settings;
  /** Keeps how the view is to look. */
  setLook(look: Partial<ReaderLook>): void;
}

export interface ReadingLayer {
  /** Opens the view, or goes back to the page. */
  toggle(): void;
  /** The view where it is open, else null; `panel` is what the panel may ask of the page. */
  view(panel: PanelActions): VNode | null;
  /** Takes its effects out of the page. */
  leave(): void;
}

type MakeLayer = (context: LayerContext) => ReadingLayer;

const world = globalThis as { reportLensReading?: MakeLayer };

/** The layer's script: leaves what makes a layer. */
export function offerLayer(make: MakeLayer): void {
  world.reportLensReading = make;
}

/** The reader: what makes a layer; undefined where the script has not been brought. */
export function layerInPage(): MakeLayer | undefined {
  return world.reportLensReading;
}

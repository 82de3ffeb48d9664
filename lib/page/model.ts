/** The types left of the border: plans and maps that hold page elements. Only `page/` and the content scripts see them. */
import type { SourceText } from '../model.ts';

/** One thing to take out of view. `group` is the word the panel shows for it. */
export interface HidePlan {
  readonly target: Element | Text;
  readonly rule: string;
  readonly group: HideGroup;
  readonly text: string;
}

export type HideGroup = 'ad' | 'popup' | 'watermark' | 'page-mark' | 'related' | 'toolbar' | 'download' | 'intro' | 'notice' | 'navigation';

/** Where the body of the page is: its elements in document order, and what around and inside it is clutter. */
export interface Body {
  readonly roots: readonly Element[];
  readonly hide: readonly HidePlan[];
}

/** A stretch of a block's text and the text node it stands in: block [start, end) is node data from `offset`. */
export interface TextSpan {
  readonly node: Text;
  readonly offset: number;
  readonly start: number;
  readonly end: number;
}

/** The way back from blocks to the page. `tables[i]` is the element of the i-th source table. */
export interface Locator {
  readonly blocks: readonly (readonly TextSpan[])[];
  readonly tables: readonly Element[];
}

export interface PageSource {
  readonly source: SourceText;
  readonly locator: Locator;
}

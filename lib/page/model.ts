/** The types left of the border: plans and maps that hold page elements. Only `page/` and the content scripts see them. */
import type { Notice, SourceText } from '../model.ts';

/** One thing to take out of view. `group` is the word the panel shows for it. */
export interface HidePlan {
  readonly target: Element | Text;
  /** Where only a part of a text node is clutter: node data [from, to). */
  readonly from?: number;
  readonly to?: number;
  readonly rule: string;
  readonly group: HideGroup;
  readonly text: string;
}

export type HideGroup = 'ad' | 'popup' | 'watermark' | 'page-mark' | 'related' | 'toolbar' | 'download' | 'intro' | 'notice' | 'navigation';

/** A stretch of one text node in a line. `element` is the index of the text's parent in the survey. */
export interface Fragment {
  readonly node: Text;
  readonly element: number;
  from: number;
  to: number;
}

/** Why something is clutter. */
export interface Mark {
  readonly rule: string;
  readonly group: HideGroup;
}

/** The known phrases a line's text matches, sure ones and likely ones too, once they were looked for. */
interface Phrases {
  readonly of: string;
  sure?: Mark | undefined;
  likely?: Mark | undefined;
}

/**
 * One visual line of the page: what stands between two block boundaries or <br>s.
 * `mark` says why it is clutter; `shown` lines stay in view but are not read as body.
 */
export interface Line {
  fragments: Fragment[];
  /** The fragments' text joined, line breaks of the markup as blanks, ends trimmed. */
  text: string;
  /** Index of the nearest block element. */
  block: number;
  /** Chinese characters; characters in links; all characters but blanks. */
  readonly han: number;
  readonly linked: number;
  readonly size: number;
  mark?: Mark;
  shown?: boolean;
  phrases?: Phrases;
  /** Parts of the line that are clutter while the line is body. */
  cut?: { fragment: Fragment; mark: Mark }[];
}

/** A data table found in the walk, before line `at`. */
export interface SurveyTable {
  readonly element: number;
  readonly at: number;
  mark?: Mark;
}

/** The page in one walk: elements in document order, the subtree of i being [i, end[i]), and the lines. */
export interface Survey {
  readonly doc: Document;
  readonly elements: readonly Element[];
  readonly parent: readonly number[];
  readonly end: readonly number[];
  readonly traits: readonly Trait[];
  readonly lines: Line[];
  readonly tables: SurveyTable[];
}

/** What an element hands down to its text. */
export interface Trait {
  readonly link: boolean;
  readonly bold: boolean;
  readonly heading: boolean;
  readonly item: boolean;
  /** Line ends of the markup are line ends on the page. */
  readonly pre: boolean;
  /** The element itself invisible by style, or out of the flow (fixed, sticky). */
  readonly sight: Sight;
  /** Number of the viewer's page the element stands on, 0 outside of pages. */
  readonly page: number;
  /** Distance from the top and left of the layer, where the style gives it. */
  readonly top?: number;
  readonly left?: number;
}

/** Clipped: cut off at a height, as articles that want a click to go on are. Pale: white, without a ground of its own. */
export type Sight = 'plain' | 'hidden' | 'fixed' | 'clipped' | 'pale';

/** Where the body of the page is: its elements in document order, and what around and inside it is clutter. */
export interface Body {
  readonly roots: readonly Element[];
  readonly hide: readonly HidePlan[];
  /** Elements that fold report text away or cut it off, to be opened. */
  readonly folded: readonly Element[];
  readonly survey: Survey;
  readonly notices: readonly Notice[];
}

/** Switches of the engine. */
export interface BodyOptions {
  /** Use what is known of the site (default). The generic engine must do without. */
  readonly siteHints?: boolean;
}

/** A stretch of a block's text and the text node it stands in: block [start, end) is node data from `offset`. */
export interface TextSpan {
  readonly node: Text;
  readonly offset: number;
  readonly start: number;
  readonly end: number;
}

/** Where a source table stands: its element, or for one written in lines of text the stretches of each line. */
export type TablePlace = Element | readonly (readonly TextSpan[])[];

/** The way back from blocks to the page. `tables[i]` is the place of the i-th source table. */
export interface Locator {
  readonly blocks: readonly (readonly TextSpan[])[];
  readonly tables: readonly TablePlace[];
}

export interface PageSource {
  readonly source: SourceText;
  readonly locator: Locator;
}

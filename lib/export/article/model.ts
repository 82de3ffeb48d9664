import type { Merged, NoticeKind } from '../../model.ts';

/** A stretch of a paragraph that is shown in one way. `start` and `end` are the paragraph's own offsets, `text` is what is shown of them. */
export interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The figure (index) whose number this is, and whether it is a target. */
  readonly figure?: number;
  readonly target?: boolean;
  /** The words that open a point (——…。, 一是…。); `section` where the outline counts it as one. */
  readonly lead?: boolean;
  readonly section?: number;
  /** What the site masked or destroyed: shown as it stands. */
  readonly silence?: 'masked' | 'unreadable';
  readonly evidence?: string;
}

/** Where a sentence was joined across pages; `page` is the page that begins here, where it is known. */
export interface Joint {
  readonly joint: true;
  readonly page?: number;
}

export type Inline = Run | Joint;

export interface TextBlock {
  readonly kind: 'title' | 'byline' | 'salute' | 'paragraph' | 'note' | 'caption' | 'heading';
  readonly paragraph: number;
  readonly inlines: readonly Inline[];
  /** The page of the original that begins with this block. */
  readonly page?: number;
  /** For a heading: 2 to 4, and the section it opens. */
  readonly level?: number;
  readonly section?: number;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly table: number;
  readonly caption: string;
  readonly unit: string;
  readonly rows: readonly (readonly Run[])[];
  readonly headerRows: number;
  readonly merged?: readonly Merged[];
}

/** A place where something of the report is not on the page. */
export interface GapBlock {
  readonly kind: 'gap';
  readonly says: NoticeKind;
}

export type Block = TextBlock | TableBlock | GapBlock;

/** A report as a page to read: its blocks in order, and the way through them. */
export interface Article {
  readonly blocks: readonly Block[];
  readonly outline: readonly { readonly section: number; readonly heading: string; readonly depth: number }[];
}

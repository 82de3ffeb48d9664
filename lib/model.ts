/**
 * Every type that crosses a seam between two stages. No code, no imports, and no DOM: all of it is readonly plain data
 * that survives JSON, extension messages and IndexedDB. (What holds page elements lives in page/model.ts, left of the border.)
 */

// ---------------------------------------------------------------- 1 recognise

/** Why a decision was taken, for people: the rule's name and what it saw. */
export interface Reason {
  readonly rule: string;
  readonly detail: string;
}

/** Whether a page or text is a government report. `score` runs from 0 to 1; every reason for and against is listed. */
export interface Verdict {
  readonly detected: boolean;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

// ---------------------------------------------------------------- 1 source text (the border)

export type BlockRole = 'title' | 'heading' | 'paragraph' | 'item' | 'caption' | 'note';

/** One visual block of the body, exactly as the page shows it. Offsets into `text` can be led back to text nodes. */
export interface SourceBlock {
  readonly text: string;
  readonly role: BlockRole;
  /** Page number printed or implied by the viewer, where the site shows pages. */
  readonly page?: number;
  /** True if a page of the viewer ends after this block: its sentence may go on in the next one. */
  readonly pageEnd?: boolean;
  /** True where the element is bold or a heading tag as a whole: a hint for the outline. */
  readonly strong?: boolean;
}

/** A cell of a table as it stands in the markup, before merged cells are repeated. */
export interface SourceCell {
  readonly text: string;
  readonly header: boolean;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** Leading blanks or padding, counted in characters: a sign of a sub-row. */
  readonly indent: number;
}

/** A table of the body. `after` is the index of the block it follows (−1: before the first). */
export interface SourceTable {
  readonly after: number;
  readonly rows: readonly (readonly SourceCell[])[];
  /** Text of a caption element, if the markup has one. */
  readonly caption: string;
}

/** What the page says in its head and around the body; raw strings, empty if absent. */
export interface SourceMeta {
  readonly title: string;
  readonly heading: string;
  readonly host: string;
  readonly address: string;
  readonly published: string;
}

/** A gap or an obstacle the page itself declares (image-only, not all pages loaded, middle left out). */
export interface SourceGap {
  readonly kind: 'image-only' | 'partial' | 'truncated' | 'paid' | 'foreign-host';
  readonly text: string;
  /** Index of the block the gap follows; −1 if it concerns the whole page. */
  readonly after: number;
}

/** The body as plain data. Everything from here on runs without a DOM. */
export interface SourceText {
  readonly meta: SourceMeta;
  readonly blocks: readonly SourceBlock[];
  readonly tables: readonly SourceTable[];
  readonly gaps: readonly SourceGap[];
  /** What the cleaning has to say: rules that stepped back. */
  readonly notices?: readonly Notice[];
}

// ---------------------------------------------------------------- 2 clean text

export type EditKind =
  | 'reading' // a pronunciation glued on by a converter
  | 'misdecoded' // a run decoded one byte off
  | 'dot' // a lost or stray middle dot
  | 'markup' // left-over Markdown, TeX or HTML
  | 'stray' // foreign words from OCR
  | 'space' // blanks inside words
  | 'page-break' // two blocks joined into one sentence
  | 'chunk-number'; // numbers a site glued on when it cut the text

/** One repair: block text [from, to) is read as `text`. Edits of a block never overlap and come in order. */
export interface Edit {
  readonly rule: string;
  readonly kind: EditKind;
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * A run of clean text and where it comes from: paragraph [start, end) stands at block [from, to).
 * Without `edit` the two are equal letter by letter; with it (index into `edits`) the run was repaired.
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly edit?: number;
}

/** A paragraph as the reader sees it after cleaning and repair. Its pieces cover it without gap or overlap. */
export interface Paragraph {
  readonly text: string;
  /** `text` folded to simplified script and ASCII width, one code unit to one, so that offsets hold. */
  readonly folded: string;
  readonly role: BlockRole;
  readonly page?: number;
  readonly strong?: boolean;
  readonly pieces: readonly Piece[];
}

export type NoticeKind =
  | 'masked'
  | 'year-masked'
  | 'truncated'
  | 'misdecoded'
  | 'annotation'
  | 'page-break'
  | 'image-only'
  | 'partial'
  | 'paid'
  | 'foreign-host'
  | 'stray'
  | 'dot'
  | 'markup'
  | 'space'
  | 'missing-section'
  | 'inferred'
  | 'unreadable'
  | 'doubtful'
  | 'kept-clutter';

/** Something the reader should know: what it is, what stands there, and where a repair or inference comes from. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly text: string;
  readonly repaired?: string;
  readonly evidence?: string;
  readonly paragraph?: number;
  readonly start?: number;
  readonly end?: number;
}

/** The report's text, repaired, with the way back to the source. */
export interface CleanText {
  readonly meta: SourceMeta;
  readonly paragraphs: readonly Paragraph[];
  readonly edits: readonly Edit[];
  readonly notices: readonly Notice[];
  /** Source tables, `after` now counted in paragraphs. */
  readonly tables: readonly SourceTable[];
}

// ---------------------------------------------------------------- 3 outline

export type ReportKind = 'work-report' | 'communique' | 'plan' | 'budget' | 'other';

/** One report: what it is, where and when. Unknown is the empty string or null, never a guess. */
export interface Report {
  readonly kind: ReportKind;
  readonly title: string;
  readonly place: string;
  /** The year the report was given in. */
  readonly year: number | null;
  /** The year (or span) it reports on. */
  readonly period: string;
  readonly date: string;
  readonly speaker: string;
  /** For each field that was inferred or found: the words it rests on. */
  readonly evidence: Readonly<Record<string, string>>;
  /** Fields that were worked out from indirect evidence and must be shown as inferred. */
  readonly inferred: readonly string[];
  /** First and last paragraph (inclusive). */
  readonly from: number;
  readonly to: number;
}

export type SectionMode = 'review' | 'plan' | 'other';

/** A section: from its heading to before the next of the same or a higher level. `parent` is an index or −1. */
export interface Section {
  readonly heading: string;
  readonly level: number;
  readonly report: number;
  readonly parent: number;
  /** First and last paragraph (inclusive); the heading is the first. */
  readonly from: number;
  readonly to: number;
  readonly mode: SectionMode;
  /** The period the heading speaks of (`2016`, `2011-2015`), or empty. */
  readonly period: string;
}

/** A sentence: paragraph [start, end), its final stop included. */
export interface Sentence {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly section: number;
}

export interface Outline {
  readonly reports: readonly Report[];
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly notices: readonly Notice[];
}

// ---------------------------------------------------------------- tables

/** A rectangle of places in a table that one merged cell covers: its first row and column, and how many of each. */
export interface Merged {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A data table ready for copying: merged cells repeated, spacer columns and footnote marks gone. */
export interface Table {
  readonly caption: string;
  readonly unit: string;
  readonly rows: readonly (readonly string[])[];
  readonly headerRows: number;
  /** Which of the repeated cells are one merged cell in the page. */
  readonly merged?: readonly Merged[];
  /** Index of the paragraph it follows (−1: before the first). */
  readonly after: number;
}

// ---------------------------------------------------------------- 4 figures

export type FigureKind = 'level' | 'share' | 'growth' | 'change' | 'multiple' | 'rank' | 'ratio';
export type FigureStatus = 'actual' | 'target';
export type Bound = '' | 'ge' | 'le' | 'approx';

/** A quantity stated about a named thing. `value` is as written, in `unit` as written, negative for a decline. */
export interface Figure {
  readonly indicator: string;
  /** Lexicon id (`gdp`), or empty if the lexicon does not know the indicator. */
  readonly canonical: string;
  readonly value: number;
  readonly valueTo?: number;
  readonly unit: string;
  readonly kind: FigureKind;
  readonly period: string;
  readonly status: FigureStatus;
  readonly bound: Bound;
  readonly scope: string;
  readonly sentence: string;
  /** Where the number with its unit stands: paragraphs[paragraph].text.slice(start, end). −1, 0, 0 for a table cell. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly report: number;
  /** Index of the innermost section, or −1. */
  readonly section: number;
  /** For a figure read from a table cell. */
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  /** Where that cell stands in the page: source table, and row and cell in its markup. */
  readonly cell?: { readonly table: number; readonly row: number; readonly cell: number };
  /** Names of the rules that made the figure, in order. */
  readonly rules: readonly string[];
}

// ---------------------------------------------------------------- 5 indicator table

/** One row of the indicator table: a level with its growth, or a lone figure. Numbers are indices into `figures`. */
export interface Row {
  /** The figure the row stands for: the level where there is one, else the growth or change itself. */
  readonly figure: number;
  readonly level: number | null;
  readonly growth: number | null;
  /** The earlier value of 从A增加到B. */
  readonly from: number | null;
  readonly indicator: string;
  readonly category: string;
  readonly section: number;
}

// ---------------------------------------------------------------- 6 export

/** One cell on its way out: what is shown, the number if it is one, and the code a program would rather have (`actual` for 实绩). */
export interface Cell {
  readonly text: string;
  readonly number: number | null;
  /** True for a percentage: `text` ends in %, `number` is what stands before it; a spreadsheet holds a hundredth of it. */
  readonly percent?: boolean;
  readonly code?: string;
}

/** A table ready to be written: head rows, body rows of the same width, and lines that follow it (the citation). */
export interface Grid {
  readonly title: string;
  readonly head: readonly (readonly Cell[])[];
  readonly body: readonly (readonly Cell[])[];
  /** Cells that stand merged where the format can say so, rows counted from the first head row; every place they cover holds the cell. */
  readonly merged?: readonly Merged[];
  /** A name for each column, for formats that name values (JSON); absent for a page's own table. */
  readonly ids?: readonly string[];
  readonly notes: readonly string[];
}

// ---------------------------------------------------------------- the whole

/** What the page's reader took out of view, and why. `text` is what stood there. */
export interface HiddenText {
  readonly text: string;
  readonly reason: string;
  readonly group: string;
}

/** Everything known about a page or text. */
export interface Reading {
  readonly verdict: Verdict;
  readonly meta: SourceMeta;
  readonly reports: readonly Report[];
  readonly paragraphs: readonly Paragraph[];
  readonly edits: readonly Edit[];
  readonly notices: readonly Notice[];
  readonly hidden: readonly HiddenText[];
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  readonly figures: readonly Figure[];
  readonly rows: readonly Row[];
}

import type { ReadPage } from './session.ts';

/** What the panel is given when reading the page failed before there was anything to show. */
export const NO_READING: ReadPage = {
  reading: {
    verdict: { detected: false, score: 0, reasons: [] },
    meta: { title: '', heading: '', host: '', address: '', published: '' },
    reports: [],
    paragraphs: [],
    edits: [],
    notices: [],
    hidden: [],
    sections: [],
    tables: [],
    figures: [],
    rows: [],
  },
  locator: { blocks: [], tables: [] },
};

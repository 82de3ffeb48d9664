/** The attribute on what the cleaning takes out of view. */
export const HIDDEN = 'data-report-lens-hidden';
/** The attribute on what a page folds away or cuts off, and the cleaning opens. */
export const OPENED = 'data-report-lens-opened';

/** What the reader's keys can do in a page with the panel; the keys themselves are the user's choice, in the browser. */
export const COMMANDS = ['clean', 'script', 'copy'] as const;
export type Command = (typeof COMMANDS)[number];

/**
 * Guards a text cell against being run as a formula by a spreadsheet: what starts like one gets an apostrophe. Signed numbers and lone
 * signs (a dash for a missing value) are harmless and stay as they are.
 */
export function guard(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.,]*%?$/.test(text) ? `'${text}` : text;
}

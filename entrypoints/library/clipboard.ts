import { clipboardContent, type FormatId } from '../../lib/export/formats.ts';
import type { Grid } from '../../lib/model.ts';

/** Puts a table on the clipboard. Answers whether it was done. */
export async function copyGrid(grid: Grid, format: FormatId): Promise<boolean> {
  const { plain, html } = clipboardContent(format, [grid]);
  const blob = (text: string, type: string) => new Blob([text], { type });
  const item = { 'text/plain': blob(plain, 'text/plain'), ...(html === null ? {} : { 'text/html': blob(html, 'text/html') }) };
  try {
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return false;
  }
}

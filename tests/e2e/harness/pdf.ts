import { unzlibSync } from 'fflate';

/** How many pages a PDF has. Chromium writes its objects plainly, Firefox packs them into streams. */
export function pageCount(pdf: Uint8Array): number {
  const raw = Buffer.from(pdf).toString('latin1');
  const packed = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = '']) => unpacked(stream));
  return [raw, ...packed].reduce((sum, text) => sum + (text.match(/\/Type\s*\/Page\b/g)?.length ?? 0), 0);
}

/** A stream's content; nothing where it is no text that was packed. */
function unpacked(stream: string): string {
  try {
    return Buffer.from(unzlibSync(Buffer.from(stream, 'latin1'))).toString('latin1');
  } catch {
    return '';
  }
}

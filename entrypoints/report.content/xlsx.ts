import type { writeXlsx, XlsxSheet } from '../../lib/export/xlsx.ts';
import { download } from '../edge/download.ts';
import { ask } from '../edge/messages.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Writes the sheets to a file and hands it to the reader. The writer is brought in when first needed. Answers whether it was done. */
export async function saveXlsx(sheets: readonly XlsxSheet[], name: string): Promise<boolean> {
  const world = globalThis as { reportLensXlsx?: typeof writeXlsx };
  if (!world.reportLensXlsx) await ask('script:bring', { script: 'xlsx' }).catch(() => undefined);
  if (!world.reportLensXlsx) return false;
  const file = await world.reportLensXlsx(sheets);
  download(new Blob([file], { type: TYPE }), name);
  return true;
}

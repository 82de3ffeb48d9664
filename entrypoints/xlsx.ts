/**
 * The writer of .xlsx files, with its library: brought into a page's isolated world only when a file is asked for (report.content/xlsx.ts).
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { writeXlsx } from '../lib/export/xlsx.ts';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { reportLensXlsx: writeXlsx });
});

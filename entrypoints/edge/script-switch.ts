import type { ScriptChoice } from '../../lib/settings.ts';
import { CONVERTER, inject } from './inject.ts';
import { askTab } from './messages.ts';

/** Switches the script of a tab's page; the converter, with its dictionaries, is brought in only when first needed. */
export async function switchScript(tab: number, to: ScriptChoice): Promise<{ done: boolean }> {
  const ask = () => askTab(tab, 'hanzi:switch', { to });
  try {
    return await ask();
  } catch {
    if (to === 'original') return { done: true };
    return (await inject(tab, CONVERTER)) ? await ask() : { done: false };
  }
}

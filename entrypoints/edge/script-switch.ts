import type { ScriptChoice } from '../../lib/settings.ts';
import { CONVERTER, inject } from './inject.ts';
import { askTab } from './messages.ts';

/** Asks the converter in a tab; false where it is not there (another script of ours may have heard the question and kept silent). */
async function tell(tab: number, to: ScriptChoice): Promise<boolean> {
  try {
    return (await askTab(tab, 'hanzi:switch', { to }))?.done ?? false;
  } catch {
    return false;
  }
}

/** Switches the script of a tab's page; the converter, with its dictionaries, is brought in only when first needed. */
export async function switchScript(tab: number, to: ScriptChoice): Promise<{ done: boolean }> {
  if (await tell(tab, to)) return { done: true };
  if (to === 'original') return { done: true };
  return { done: (await inject(tab, CONVERTER)) && (await tell(tab, to)) };
}

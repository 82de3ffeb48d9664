import type { PanelActions } from '../../components/panel/model.ts';
import type { Words } from '../../components/words.ts';
import { clipboardContent } from '../../lib/export/formats.ts';
import type { Grid } from '../../lib/model.ts';
import type { Settings } from '../../lib/settings.ts';
import { copy } from '../edge/copy.ts';
import { download } from '../edge/download.ts';
import { gridsOf } from '../edge/grids.ts';
import { ask, askTab } from '../edge/messages.ts';
import { SIDE_ACTIONS, type SideAction, type SideView } from '../edge/side.ts';

interface Side {
  tab(): number;
  view(): SideView | null;
  settings(): Settings;
  readonly words: Words;
}

/** What the panel does in the side panel: the page is asked for what concerns it; copying and files are done here. */
export function sideActions({ tab, view, settings, words }: Side): PanelActions {
  const inPage = (action: SideAction) => (async (...args: unknown[]) => (await askTab(tab(), 'side:do', { action, args })).done) as never;
  const grids = () => {
    const shown = view();
    if (!shown) return null;
    const original = settings().copyScript === 'original' ? shown.original : undefined;
    return gridsOf(original ?? shown.reading, words, settings());
  };
  const copyGrids = (made: readonly Grid[] | undefined) => {
    if (!made?.length) return false;
    const { html, plain } = clipboardContent(view()?.state.format ?? settings().copyFormat, made);
    return copy(document, plain, html);
  };
  return {
    ...(Object.fromEntries(SIDE_ACTIONS.map((action) => [action, inPage(action)])) as unknown as Pick<PanelActions, SideAction>),
    copy: (request) => copyGrids(grids()?.indicators(request)),
    copyTables: (request) => copyGrids(grids()?.tables(request)),
    copyDiagnosis: () => copy(document, JSON.stringify(view()?.reading.verdict, null, 2)),
    downloadXlsx: async (request) => {
      const made = grids();
      if (!made) return false;
      const { writeXlsx } = await import('../../lib/export/xlsx.ts');
      download(new Blob([await writeXlsx(made.sheets(request))]), made.fileName());
      return true;
    },
    collapse: () => undefined,
    resize: () => undefined,
    openSettings: () => void ask('options:open', {}),
    importText: () => void ask('library:open', {}),
  };
}

import type { LibraryActions, LibraryProps } from '../../components/library/library-props.ts';
import { addressOf, nameOf } from '../../components/library/report-name.ts';
import type { LibraryWords } from '../../components/library/words.ts';
import { FORMATS } from '../../lib/export/formats.ts';
import type { Entry } from '../../lib/library/entry.ts';
import { type Statement, statements as statementsOf } from '../../lib/library/observe.ts';
import type { SavedReport } from '../../lib/library/saved.ts';
import { download } from '../edge/download.ts';
import { LibraryError, type LibraryStore } from '../edge/library-store.ts';
import { writeBackup } from './backup.ts';
import { chartPng, chartSvg } from './chart-file.ts';
import { copyGrid } from './clipboard.ts';
import { droppedFiles } from './dropped-files.ts';
import { importFiles, kindOf } from './import-job.ts';
import { firstOf, firstPicks, keepPicks, withFresh } from './picks.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** How often the page is redrawn while files come in. */
const CALM = 300;

/** Runs the page: keeps what is shown, calls `draw` when it changes, and does what the reader asks for. */
export async function startLibrary(store: LibraryStore, words: LibraryWords, draw: (props: LibraryProps) => void): Promise<void> {
  let entries = new Map<string, Entry>();
  let picked = new Set<string>();
  let aborter = new AbortController();
  let removed: readonly SavedReport[] = [];
  let forget: ReturnType<typeof setTimeout> | undefined;
  const read = new Map<string, { savedAt: string; statements: readonly Statement[] }>();
  let props: LibraryProps = {
    entries: null,
    picked,
    statements: [],
    opened: null,
    space: null,
    job: null,
    toast: null,
    actions: actions(),
    words,
  };

  function show(change: Partial<LibraryProps>): void {
    props = { ...props, ...change };
    draw(props);
  }

  function toast(text: string, undo = false): void {
    clearTimeout(forget);
    forget = setTimeout(() => show({ toast: null }), undo ? 15_000 : 5_000);
    show({ toast: { text, undo } });
  }

  /** Runs what may fail for want of room or storage, and says so. */
  const attempt = (work: Promise<unknown>) =>
    work.catch((error: unknown) => toast(words(`fail_${error instanceof LibraryError ? error.reason : 'broken'}`)));

  async function measureSpace(): Promise<void> {
    const { usage = 0, quota = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    show({ space: quota ? { used: usage, left: Math.max(0, quota - usage) } : null });
  }

  async function load(id: string): Promise<SavedReport | null> {
    const report = await store.get(id);
    return report && !('refused' in report) ? report : null;
  }

  /** Reads what the ticked reports state; a report is read once, and again when it was renewed. */
  async function refresh(): Promise<void> {
    const wanted = [...picked].filter((id) => entries.has(id));
    for (const id of wanted) {
      const savedAt = entries.get(id)?.savedAt ?? '';
      if (read.get(id)?.savedAt === savedAt) continue;
      const report = await load(id);
      read.set(id, { savedAt, statements: report ? statementsOf(report) : [] });
    }
    for (const id of read.keys()) if (!picked.has(id)) read.delete(id);
    show({ entries: [...entries.values()], picked: new Set(picked), statements: wanted.flatMap((id) => read.get(id)?.statements ?? []) });
  }

  async function reload(): Promise<void> {
    entries = new Map((await store.entries()).map((entry) => [entry.id, entry]));
    await Promise.all([refresh(), measureSpace()]);
  }

  async function bring(files: readonly File[]): Promise<void> {
    if (files.length === 0 || props.job?.state === 'running') return;
    aborter = new AbortController();
    const first = entries.size === 0;
    const fresh: Entry[] = [];
    let drawn = 0;
    await importFiles(files, aborter.signal, {
      progress(job) {
        if (job.state === 'running' && props.job?.state === 'running' && performance.now() - drawn < CALM) return;
        drawn = performance.now();
        show({ job, entries: [...entries.values()] });
      },
      saved(saved) {
        for (const entry of saved) entries.set(entry.id, entry);
        fresh.push(...saved);
      },
    });
    picked = first ? firstOf([...entries.values()]) : withFresh(picked, fresh);
    keepPicks(picked);
    await Promise.all([refresh(), measureSpace()]);
  }

  /** Shows what the address asks for: a report at one of its figures, or none. */
  async function follow(): Promise<void> {
    const asked = new URLSearchParams(location.hash.slice(1));
    const id = asked.get('report');
    if (!id) return show({ opened: null });
    const report = await store.get(id);
    if (!report) return show({ opened: null });
    show({ opened: { report: 'refused' in report ? 'damaged' : report, figure: Number(asked.get('figure') ?? -1) } });
  }

  function openAt(id: string, figure: number): void {
    const next = addressOf(id, figure);
    if (location.hash === next) void follow();
    else location.hash = next;
  }

  function actions(): LibraryActions {
    return {
      load,
      openAt,
      open: (id) => openAt(id, -1),
      closeReport() {
        location.hash = '';
      },
      pick(ids, on) {
        for (const id of ids) picked[on ? 'add' : 'delete'](id);
        keepPicks(picked);
        show({ picked: new Set(picked) });
        void attempt(refresh());
      },
      async remove(id) {
        const entry = entries.get(id);
        if (!entry) return;
        await attempt(
          store.remove([id]).then(async (reports) => {
            removed = reports;
            entries.delete(id);
            if (props.opened && props.opened.report !== 'damaged' && props.opened.report.id === id) location.hash = '';
            await refresh();
            toast(words('removed', nameOf(entry, words)), true);
            await measureSpace();
          }),
        );
      },
      undo() {
        const back = removed;
        removed = [];
        void attempt(
          store.replace(back).then(async (fresh) => {
            for (const entry of fresh) entries.set(entry.id, entry);
            await refresh();
            show({ toast: null });
          }),
        );
      },
      setTags(id, tags) {
        void attempt(
          load(id).then(async (report) => {
            if (!report) return;
            for (const entry of await store.replace([{ ...report, tags }])) entries.set(entry.id, entry);
            show({ entries: [...entries.values()] });
            await follow();
          }),
        );
      },
      drop(data) {
        if (props.job?.state === 'running') return;
        show({ job: null });
        void attempt(droppedFiles(data).then(bring));
      },
      choose: (files) => void attempt(bring(files.filter((file) => !file.webkitRelativePath || kindOf(file.name)))),
      cancel: () => aborter.abort(),
      dismiss: () => show({ job: null }),
      copy: (grid, format) =>
        void copyGrid(grid, format).then((done) => toast(done ? words('copied', grid.body.length) : words('copyFailed'))),
      download(grid, format) {
        const { mime, extension, write } = FORMATS[format];
        download(`${format === 'csv' ? '\ufeff' : ''}${write([grid])}`, `${grid.title}.${extension}`, mime);
      },
      downloadXlsx: (grids) =>
        void attempt(
          import('../../lib/export/xlsx.ts').then(async ({ writeXlsx }) => {
            const bytes = await writeXlsx(grids.map((grid) => ({ name: grid.title, grid, filtered: true })));
            download(new Blob([bytes], { type: XLSX }), `${grids[0]?.title}.xlsx`);
          }),
        ),
      downloadChart: (chart, as) =>
        void attempt(
          as === 'svg'
            ? Promise.resolve(download(chartSvg(chart), `${words('library')}.svg`, 'image/svg+xml'))
            : chartPng(chart).then((png) => download(png, `${words('library')}.png`)),
        ),
      backup: () =>
        void attempt(writeBackup(store).then((file) => download(file, `report-lens-${new Date().toISOString().slice(0, 10)}.json`))),
    };
  }

  addEventListener('hashchange', () => void follow());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && props.job?.state !== 'running') void attempt(reload());
  });
  draw(props);
  entries = new Map((await store.entries()).map((entry) => [entry.id, entry]));
  picked = firstPicks([...entries.values()]);
  await Promise.all([refresh(), measureSpace(), follow()]);
}

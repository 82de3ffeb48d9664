import { useRef, useState } from 'preact/hooks';
import type { Progress } from '../../lib/library/progress.ts';
import type { LibraryWord, LibraryWords } from './words.ts';

export interface ImportActions {
  drop(data: DataTransfer): void;
  choose(files: readonly File[]): void;
  cancel(): void;
  dismiss(): void;
}

interface JobProps {
  readonly job: Progress;
  readonly actions: ImportActions;
  readonly words: LibraryWords;
}

/** How far the import has come, and what was skipped and why. */
function Job({ job, actions, words }: JobProps) {
  const running = job.state === 'running';
  const said = running
    ? `${words(`part_${job.part}`)}：${job.name}`
    : words(job.state === 'done' ? 'importDone' : 'importCancelled', job.saved);
  return (
    <div class="job num" data-testid="import-job" data-state={job.state}>
      <div>
        <span class="file" role="status">
          {said}
        </span>
        <span>
          {job.done} / {job.total}
        </span>
      </div>
      <progress max={job.total} value={job.done} aria-label={words('progress')} />
      {job.failures.length > 0 && (
        <details class="bad">
          <summary>
            <span>{words('skipped', job.failures.length)}</span>
            <span class="lk">{words('view')}</span>
          </summary>
          <ul data-testid="import-failures">
            {job.failures.map(({ name, reason, detail }, index) => (
              <li key={index} title={detail}>
                <b>{name}</b>
                {words(`fail_${reason.replaceAll('-', '_')}` as LibraryWord)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="end">
        <button type="button" class="lk" onClick={running ? actions.cancel : actions.dismiss}>
          {words(running ? 'cancel' : 'close')}
        </button>
      </div>
    </div>
  );
}

interface Props {
  readonly job: Progress | null;
  readonly large: boolean;
  readonly actions: ImportActions;
  readonly words: LibraryWords;
}

/** Where files are dropped or chosen. In an empty library it is the page's centre. */
export function DropZone({ job, large, actions, words }: Props) {
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const chosen = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    actions.choose([...(currentTarget.files ?? [])]);
    currentTarget.value = '';
  };
  const hover = (event: DragEvent, on: boolean) => {
    event.preventDefault();
    setOver(on);
  };
  return (
    <section
      class={`drop${over ? ' over' : ''}${large ? ' large' : ''}`}
      aria-label={words('importLabel')}
      data-testid="drop"
      onDragEnter={(event) => hover(event, true)}
      onDragOver={(event) => hover(event, true)}
      onDragLeave={(event) => hover(event, false)}
      onDrop={(event) => {
        hover(event, false);
        if (event.dataTransfer) actions.drop(event.dataTransfer);
      }}
    >
      <b>
        {words('drop')}
        <button type="button" class="lk" onClick={() => files.current?.click()}>
          {words('chooseFiles')}
        </button>
        {words.lang === 'en' ? ', ' : '、'}
        <button type="button" class="lk" onClick={() => folder.current?.click()}>
          {words('chooseFolder')}
        </button>
      </b>
      {words('dropKinds')}
      <input ref={files} type="file" multiple hidden data-testid="import-files" onChange={chosen} />
      <input ref={folder} type="file" multiple hidden {...{ webkitdirectory: true }} data-testid="import-folder" onChange={chosen} />
      {job && <Job job={job} actions={actions} words={words} />}
    </section>
  );
}

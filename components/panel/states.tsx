import type { ComponentChildren } from 'preact';
import type { Reading } from '../../lib/model.ts';
import type { WordKey } from '../words.ts';
import { useTools } from './context.ts';
import { Icon, type IconName } from './icons.tsx';
import { type Phase, STEPS } from './model.ts';

/** The four steps, what is known of those that are done, and grey lines where the table will stand. */
export function Loading({ phase }: { phase: Extract<Phase, { kind: 'reading' }> }) {
  const { words } = useTools();
  const now = STEPS.indexOf(phase.step);
  return (
    <div class="state loading" role="status" data-testid="state-loading">
      <h2>{words('load')}</h2>
      <div
        class="progress"
        role="progressbar"
        aria-label={words('load')}
        aria-valuemin={0}
        aria-valuemax={STEPS.length}
        aria-valuenow={now}
        aria-valuetext={words('step_of', now + 1)}
      >
        <i style={{ width: `${((now + 0.5) / STEPS.length) * 100}%` }} />
      </div>
      <ol>
        {STEPS.map((step, at) => (
          <li key={step} data-at={at < now ? 'done' : at === now ? 'now' : 'later'}>
            {at < now ? <Icon name="done" size={14} /> : <i class="dot" aria-hidden="true" />}
            {words(`step_${step}`)}
            {phase.known[step] && `：${phase.known[step]}`}
          </li>
        ))}
      </ol>
      <div class="skeleton" aria-hidden="true">
        {[54, 78, 70, 80, 60, 72, 49].map((width) => (
          <i key={width} style={{ width: `${width}%` }} />
        ))}
      </div>
    </div>
  );
}

interface StateProps {
  readonly id: string;
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly facts?: readonly (readonly [string, string])[];
  readonly children?: ComponentChildren;
}

/** A state without a table: what happened, what stayed untouched, what one can do, and the facts behind it. */
function State({ id, icon, title, text, facts = [], children }: StateProps) {
  return (
    <div class="state" data-testid={`state-${id}`}>
      <Icon name={icon} size={34} />
      <h2>{title}</h2>
      <p>{text}</p>
      <div class="choices">{children}</div>
      {facts.length > 0 && (
        <dl>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

export function NoFigures({ reading, onOutline }: { reading: Reading; onOutline: () => void }) {
  const { words, actions } = useTools();
  const length = textLength(reading);
  return (
    <State id="empty" icon="page" title={words('empty_h')} text={words('empty_p', reading.sections.length, length)}>
      <Choice word="empty_outline" onClick={onOutline} />
      <Choice word="reader" onClick={actions.openReader} />
    </State>
  );
}

export function ImageOnly({ reading }: { reading: Reading }) {
  const { words, actions } = useTools();
  return (
    <State
      id="image"
      icon="picture"
      title={words('image_h')}
      text={words('image_p')}
      facts={[[words('image_text'), words('chars', textLength(reading))]]}
    >
      <Choice word="image_import" primary onClick={actions.importText} />
    </State>
  );
}

export function NotReport({ reading }: { reading: Reading }) {
  const { words, actions } = useTools();
  const facts = reading.verdict.reasons.map(
    // A rule that has no word yet is named as it is.
    ({ rule, detail }) => [words(`rule_${rule.replaceAll('-', '_')}` as WordKey) || rule, signed(detail)] as const,
  );
  return (
    <State id="not-report" icon="cross" title={words('not_h')} text={words('not_p')} facts={facts}>
      <Choice word="not_try" primary onClick={actions.readAnyway} />
      <Choice word="not_mute" onClick={actions.mute} />
    </State>
  );
}

/** What speaks for a report or against it: `-0.6 心得` as − 心得. */
function signed(detail: string): string {
  return detail.replace(/^(-?)[\d.]+(?=\s|$)/, (_, minus: string) => (minus ? '−' : '+'));
}

export function Failed({ phase, reading }: { phase: Extract<Phase, { kind: 'failed' }>; reading: Reading }) {
  const { words, actions, report } = useTools();
  const at = STEPS.indexOf(phase.step);
  const facts = [
    [words('err_at'), `${words(`step_${phase.step}`)}${words('dot_sep')}${words('step_of', at + 1)}`],
    [words('err_got'), words('err_text', reading.paragraphs.length)],
  ] as const;
  return (
    <State id="failed" icon="alert" title={words('err_h')} text={words('err_p')} facts={facts}>
      <Choice word="retry" primary onClick={actions.retry} />
      <Choice word="diagnose" onClick={() => report(actions.copyDiagnosis(), { done: words('diagnosed'), failed: words('copy_failed') })} />
    </State>
  );
}

function Choice({ word, primary = false, onClick }: { word: WordKey; primary?: boolean; onClick: () => void }) {
  const { words } = useTools();
  return (
    <button type="button" class={primary ? 'button primary' : 'button'} onClick={onClick}>
      {words(word)}
    </button>
  );
}

function textLength({ paragraphs }: Reading): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

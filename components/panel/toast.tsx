import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Words } from '../words.ts';
import type { PanelTools } from './context.ts';
import type { Notification } from './model.ts';

/** How long a toast stays, in ms; one with an undo stays longer. */
const STAY = 4000;
const STAY_UNDO = 8000;

let count = 0;

/** Keeps the one toast that is shown, and makes the `report` every part of the panel uses. */
export function useToast(outside: Notification | undefined): { toast: Notification | null; report: PanelTools['report'] } {
  const [toast, setToast] = useState<Notification | null>(null);
  useEffect(() => {
    if (outside) setToast(outside);
  }, [outside?.id]);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), toast.undo ? STAY_UNDO : STAY);
    return () => clearTimeout(timer);
  }, [toast]);
  const report = useCallback<PanelTools['report']>((outcome, { done, failed, undo }) => {
    const say = (ok: boolean | string) => {
      const text = ok === true ? done : ok || failed;
      if (text) setToast({ id: --count, text, ...(ok === true && undo ? { undo } : {}) });
    };
    if (typeof outcome === 'boolean') say(outcome);
    else outcome.then(say, () => say(false));
  }, []);
  return { toast, report };
}

/** The live region at the foot; always there, so that screen readers notice what enters it. */
export function Toast({ toast, words }: { toast: Notification | null; words: Words }) {
  return (
    <div class="toast" role="status" data-shown={toast !== null} data-testid="toast">
      {toast?.text}
      {toast?.undo && (
        <button type="button" class="link" onClick={toast.undo}>
          {words('undo')}
        </button>
      )}
    </div>
  );
}

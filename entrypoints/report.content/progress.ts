import type { ReadingStep } from '../../lib/steps.ts';

/** A reading that takes longer than this, in milliseconds, says how far it has come. */
const PATIENCE = 300;

export interface Progress {
  /** A step has begun. */
  step(step: ReadingStep): void;
  /** The reading is over: nothing more is said. */
  end(): void;
}

/** Says how far a reading is, from the moment that it takes long: `say` gets the step, and whether it is the first that is said. */
export function patientProgress(say: (step: ReadingStep, first: boolean) => void): Progress {
  let now: ReadingStep = 'recognise';
  let said = false;
  const timer = setTimeout(() => {
    said = true;
    say(now, true);
  }, PATIENCE);
  return {
    step(step) {
      if (step === now) return;
      now = step;
      if (said) say(now, false);
    },
    end() {
      clearTimeout(timer);
      said = false;
    },
  };
}

import type { HiddenText } from '../model.ts';
import type { HidePlan } from './model.ts';

/** A plan as plain data: what is taken out of view and why. */
export function hiddenText({ text, rule, group }: HidePlan): HiddenText {
  return { text, reason: rule, group };
}

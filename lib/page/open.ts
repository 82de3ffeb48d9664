import { fold } from '../fold.ts';
import type { SourceText, Verdict } from '../model.ts';
import { finish, type Steps } from '../steps.ts';
import { bodySteps } from './body.ts';
import { clutterSteps } from './clutter.ts';
import type { Body, Locator } from './model.ts';
import { recognise } from './recognise.ts';
import { REFUSALS } from './refusals.ts';
import { sourceSteps } from './source-text.ts';

/** A page up to the border: all that needs the DOM is done, the text can be read anywhere. */
export interface OpenedPage {
  readonly verdict: Verdict;
  readonly source: SourceText;
  readonly body: Body;
  readonly locator: Locator;
}

/** ★ Everything left of the border: recognise → body → clutter → source text. Touches nothing: `body.hide` is the plan of what to take out of view. */
export function* openSteps(doc: Document): Steps<OpenedPage> {
  yield 'recognise';
  const verdict = recognise(doc, fold, REFUSALS);
  yield 'clean';
  const found = yield* bodySteps(doc);
  yield;
  const body = yield* clutterSteps(found);
  yield;
  return { verdict, body, ...(yield* sourceSteps(doc, body)) };
}

/** The same at once. */
export function openPage(doc: Document): OpenedPage {
  return finish(openSteps(doc));
}

import type { Entry } from '../../lib/library/entry.ts';
import type { FailureReason, Part } from '../../lib/library/progress.ts';
import type { SourceText, Verdict } from '../../lib/model.ts';

/** What the worker is asked: a page up to the border, the bytes of a text, or a library file. */
export type Task =
  | { readonly kind: 'page'; readonly source: SourceText; readonly verdict: Verdict; readonly address: string; readonly at: string }
  | { readonly kind: 'text'; readonly bytes: ArrayBuffer; readonly name: string; readonly address: string; readonly at: string }
  | { readonly kind: 'library'; readonly file: Blob };

/** What the worker answers: parts as they begin, then one of the other two. */
export type Answer =
  | { readonly part: Part }
  | { readonly entries: readonly Entry[] }
  | { readonly failed: FailureReason; readonly detail: string };

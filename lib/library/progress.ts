import type { Refusal } from './migrate.ts';

/** Why a file was not taken into the library. */
export type FailureReason =
  | 'unsupported'
  | 'too-large'
  | 'unreadable'
  | 'empty'
  | 'image-only'
  | 'not-report'
  | 'slow'
  | 'broken'
  | 'full'
  | 'unavailable'
  | 'damaged'
  | Refusal['refused'];

/** A file that failed; `detail` is a technical remark (a field's path, a thrown message), or empty. */
export interface Failure {
  readonly name: string;
  readonly reason: FailureReason;
  readonly detail: string;
}

/** The parts a file goes through, in order. */
export const PARTS = ['open', 'read', 'save'] as const;
export type Part = (typeof PARTS)[number];

/** How far an import has come. `done` counts files, failed ones too. */
export interface Progress {
  readonly state: 'running' | 'done' | 'cancelled';
  readonly total: number;
  readonly done: number;
  readonly saved: number;
  readonly name: string;
  readonly part: Part;
  readonly failures: readonly Failure[];
}

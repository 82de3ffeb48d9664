import type { Figure } from '../../model.ts';

/** A figure something speaks against, and what. */
export interface Doubt {
  readonly figure: Figure;
  readonly evidence: string;
}

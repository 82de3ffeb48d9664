import type { Entry } from './entry.ts';
import { KINDS } from './saved-shape.ts';
import { list, number, orNull, record, text, whole } from './shape.ts';

const entry = record({
  id: text,
  kind: KINDS,
  place: text,
  year: orNull(whole),
  period: text,
  title: text,
  addresses: list(text),
  savedAt: text,
  tags: list(text),
  figures: whole,
  notices: list(text),
  inferred: list(text),
  indicators: list(text),
  size: number,
});

/** Whether what is stored is an entry of the present shape. */
export const isEntry = (stored: unknown): stored is Entry => entry(stored, '') === undefined;

/** What the list shows of a report that cannot be read: its id, so that it can be looked at and deleted. */
export const unreadable = (id: string): Entry => ({
  id,
  kind: 'other',
  place: '',
  year: null,
  period: '',
  title: id,
  addresses: [],
  savedAt: '',
  tags: [],
  figures: 0,
  notices: [],
  inferred: [],
  indicators: [],
  size: 0,
});

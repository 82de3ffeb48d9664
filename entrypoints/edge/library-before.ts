import { browser } from 'wxt/browser';
import type { SavedReport } from '../../lib/library/saved.ts';

/** How the library was before a saving: what to take away, and what to put back. */
export interface Before {
  readonly ids: readonly string[];
  readonly reports: readonly SavedReport[];
}

/** Kept for as long as the browser runs, and no longer: the background that saved may be gone when the saving is taken back. */
const KEY = 'before-saving';
/** So many savings can be taken back: an undo is offered for seconds. */
const MOST = 4;

type Kept = readonly (Before & { readonly ticket: number })[];

async function kept(): Promise<Kept> {
  return ((await browser.storage.session.get(KEY))[KEY] ?? []) as Kept;
}

/** Remembers how the library was. Answers the ticket to ask for it again; where it cannot be kept, one that leads to nothing. */
export async function rememberBefore(before: Before): Promise<number> {
  const ticket = Math.floor(Math.random() * Number.MAX_SAFE_INTEGER);
  const all = [...(await kept()), { ...before, ticket }].slice(-MOST);
  await browser.storage.session.set({ [KEY]: all }).catch(() => undefined);
  return ticket;
}

/** How the library was before a saving; asked for once, undefined where it is no longer known. */
export async function takeBefore(ticket: number): Promise<Before | undefined> {
  const all = await kept();
  await browser.storage.session.set({ [KEY]: all.filter((one) => one.ticket !== ticket) });
  return all.find((one) => one.ticket === ticket);
}

import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { PackedReading } from '../../lib/packed-reading.ts';
import type { ScriptChoice } from '../../lib/settings.ts';
import { COMMANDS, type Command } from './command-names.ts';
import { BROUGHT, type Brought } from './inject.ts';
import type { Saved } from './library-save.ts';
import { SIDE_ACTIONS, type SideAction, type SideView } from './side.ts';

/** Every message between our contexts: what is asked and what is answered. */
export interface Messages {
  /** Watcher → background: this page is a report, bring the reader. */
  'report:found': { ask: Record<string, never>; answer: undefined };
  /** Reader → background: so many figures are on show in this tab (for the badge). */
  'figures:count': { ask: { count: number }; answer: undefined };
  /** Reader → background: switch this page's script. The background brings the converter and passes it on. */
  'script:switch': { ask: { to: ScriptChoice }; answer: { done: boolean } };
  /** Background → converter in a page. */
  'hanzi:switch': { ask: { to: ScriptChoice }; answer: { done: boolean } };
  /** Background → reader in a page: show, focus or collapse the panel. */
  'panel:toggle': { ask: Record<string, never>; answer: undefined };
  /** Background → reader in a page: what a key command of the browser asks for. */
  'panel:command': { ask: { command: Command }; answer: undefined };
  /** Side panel → reader in a page: what it shows now. */
  'side:ask': { ask: Record<string, never>; answer: SideView | undefined };
  /** Side panel → reader in a page: do this in the page. */
  'side:do': { ask: { action: SideAction; args: readonly unknown[] }; answer: { done: boolean | string } };
  /** Reader → side panel: this is what it shows from now on. */
  'side:changed': { ask: SideView; answer: undefined };
  /** Side panel → background: bring the reader into this tab. */
  'side:read': { ask: { tab: number }; answer: { done: boolean } };
  /** Reader → background: keep this page's reading in the library. */
  'library:save': { ask: { reading: PackedReading }; answer: Saved };
  /** Reader → background: take a saving back. */
  'library:undo': { ask: { ticket: number }; answer: { done: boolean } };
  /** Reader → background: bring a further script of ours into this page's world. */
  'script:bring': { ask: { script: Brought }; answer: undefined };
  /** Reader → background: open the options page. */
  'options:open': { ask: Record<string, never>; answer: undefined };
  /** Reader → background: open the library, at a report if one is named. */
  'library:open': { ask: { id?: string }; answer: undefined };
}

export type MessageName = keyof Messages;
type Sender = Runtime.MessageSender;
type Handlers = {
  [N in MessageName]?: (ask: Messages[N]['ask'], sender: Sender) => Promise<Messages[N]['answer']> | Messages[N]['answer'];
};

const SCRIPTS = ['original', 'cn', 't', 'tw', 'hk'];
const isObject = (value: unknown) => typeof value === 'object' && value !== null;
const isScript = (ask: Record<string, unknown>) => SCRIPTS.includes(ask.to as string);

/** What a message must look like to be answered at all. */
const VALID: { readonly [N in MessageName]: (ask: Record<string, unknown>) => boolean } = {
  'report:found': () => true,
  'figures:count': (ask) => Number.isSafeInteger(ask.count),
  'script:switch': isScript,
  'hanzi:switch': isScript,
  'panel:toggle': () => true,
  'side:ask': () => true,
  'side:do': ({ action, args }) => SIDE_ACTIONS.includes(action as SideAction) && Array.isArray(args),
  'side:changed': ({ reading, state }) => isObject(reading) && isObject(state),
  'side:read': ({ tab }) => Number.isSafeInteger(tab),
  'panel:command': ({ command }) => COMMANDS.includes(command as Command),
  'script:bring': ({ script }) => typeof script === 'string' && Object.hasOwn(BROUGHT, script),
  'options:open': () => true,
  'library:save': ({ reading }) =>
    typeof reading === 'object' &&
    reading !== null &&
    ['reports', 'paragraphs', 'figures', 'sentences'].every((list) => Array.isArray((reading as Record<string, unknown>)[list])),
  'library:undo': ({ ticket }) => Number.isSafeInteger(ticket),
  'library:open': ({ id }) => id === undefined || typeof id === 'string',
};

function valid(message: unknown): message is { name: MessageName; ask: never } {
  const { name, ask } = (message ?? {}) as { name?: MessageName; ask?: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(VALID, name)) return false;
  return typeof ask === 'object' && ask !== null && VALID[name](ask as Record<string, unknown>);
}

/** Asks the background. Rejects if nobody answers, also where the extension is gone from under this context. */
export async function ask<N extends MessageName>(name: N, body: Messages[N]['ask']): Promise<Messages[N]['answer']> {
  return browser.runtime.sendMessage({ name, ask: body }) as Promise<Messages[N]['answer']>;
}

/** Asks our script in a tab. Rejects if it is not there. */
export function askTab<N extends MessageName>(tab: number, name: N, body: Messages[N]['ask']): Promise<Messages[N]['answer']> {
  return browser.tabs.sendMessage(tab, { name, ask: body }) as Promise<Messages[N]['answer']>;
}

/** Answers messages of our own extension, checked for shape; anything else gets no answer, and what fails an empty one. Returns the way to stop. */
export function answer(handlers: Handlers): () => void {
  const listen = (message: unknown, sender: Sender, reply: (answer?: unknown) => void) => {
    if (sender.id !== browser.runtime.id || !valid(message)) return undefined;
    const handle = handlers[message.name] as ((ask: never, sender: Sender) => unknown) | undefined;
    if (!handle) return undefined;
    // Chromium on its own, without the polyfill, takes no promise for an answer.
    Promise.resolve(message.ask)
      .then((asked) => handle(asked, sender))
      .then(reply, () => reply());
    return true;
  };
  browser.runtime.onMessage.addListener(listen as never);
  return () => browser.runtime.onMessage.removeListener(listen as never);
}

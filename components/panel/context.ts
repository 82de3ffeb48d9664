import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Words } from '../words.ts';
import type { Memory, Outcome, PanelActions } from './model.ts';

/** What every part of the panel may use: words, callbacks and the toast. */
export interface PanelTools {
  readonly words: Words;
  readonly actions: PanelActions;
  /** Runs something that may fail, and says so at the foot of the panel: `done` only after it was done. */
  readonly report: (outcome: Outcome, said: { done?: string; failed?: string; undo?: () => void }) => void;
  readonly memory: Memory;
}

export const ToolsContext = createContext<PanelTools | null>(null);

export function useTools(): PanelTools {
  const tools = useContext(ToolsContext);
  if (!tools) throw new Error('A part of the panel stands outside the panel');
  return tools;
}

/** State under a name that is found again when the panel is taken down here and put up elsewhere. */
export function useKept<T>(memory: Memory, name: string, initial: T) {
  const [value, set] = useState<T>(() => (memory.has(name) ? (memory.get(name) as T) : initial));
  memory.set(name, value);
  return [value, set] as const;
}

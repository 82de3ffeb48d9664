/** What the single keys of the panel do. */
interface Commands {
  readonly filter: () => void;
  readonly help: () => void;
  readonly escape: () => void;
  readonly copy: () => void;
  readonly save: () => void;
  readonly reader: () => void;
}

const KEYS: Readonly<Record<string, keyof Commands>> = { '/': 'filter', '?': 'help', Escape: 'escape', c: 'copy', s: 'save', r: 'reader' };

/** Makes the handler for keys pressed anywhere in the panel. No key ever leaves it: the page's own shortcuts must not fire. */
export function panelKey(commands: Commands) {
  return (event: KeyboardEvent): void => {
    event.stopPropagation();
    const command = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!command || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (command !== 'escape' && isTyping(event.target as Element)) return;
    if (command === 'copy' && hasSelection(event.target as Element)) return;
    event.preventDefault();
    commands[command]();
  };
}

function isTyping(target: Element): boolean {
  return target.matches('input:not([type=checkbox]), select, textarea');
}

function hasSelection(target: Element): boolean {
  const root = target.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? target.ownerDocument.getSelection();
  return selection !== null && !selection.isCollapsed;
}

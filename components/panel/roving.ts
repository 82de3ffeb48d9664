/**
 * Makes a key handler for a group with one tab stop: the arrows move between its members (`selector`), Home and End go to the ends.
 * With `choose` a member is chosen as it gets the focus, as radio buttons and tabs are.
 */
export function stepThrough(selector: string, choose: boolean) {
  return (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const members = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
    const at = members.indexOf(event.target as HTMLElement);
    const to = at < 0 ? undefined : destination(event.key, at, members.length);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    members[to]?.focus();
    if (choose) members[to]?.click();
  };
}

function destination(key: string, at: number, length: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (at + length - 1) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : undefined;
}

/**
 * For `beforetoggle` of a popover: who is inside one that closes goes on at the button that opened it.
 * Browsers lose the way back to a button inside a shadow root.
 */
export function returnFocus({ currentTarget, newState }: ToggleEvent): void {
  const popover = currentTarget as HTMLElement;
  const root = popover.getRootNode() as ShadowRoot;
  if (newState !== 'closed' || !popover.contains(root.activeElement)) return;
  const button = root.querySelector<HTMLElement>(`[popovertarget="${popover.id}"]`);
  button?.focus({ preventScroll: true });
}

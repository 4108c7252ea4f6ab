/** The button of a click that waits for code, and what the page's focus was on. */
export type HeldClick = readonly [HTMLElement, Element | null];

/**
 * Makes a click that waited for code. Not once its button is gone, or the focus is elsewhere: what it
 * opens would take the place of what came next.
 */
export function clickAgain([button, focus]: Partial<HeldClick> = []): void {
  if (!button?.isConnected) return;
  const { activeElement } = button.getRootNode() as ShadowRoot;
  // Some browsers, and screen readers, click on a button and leave the focus.
  const stays = activeElement ? activeElement === button : document.activeElement === focus;
  if (stays) button.click();
}

/** The button of a click that waits for code, and what had the focus then: beside it, or in the page. */
export type HeldClick = readonly [button: HTMLElement, focus: Element | null];

/**
 * Whether whoever clicked has not gone on: what it opens would take the place of what came next. Some
 * browsers, and screen readers, click on a button and leave the focus, which may be lost, or come to
 * the button, when a dialog is gone that was just closed.
 */
export function isStillAt([button, focus]: HeldClick): boolean {
  const { activeElement } = button.getRootNode() as ShadowRoot;
  const now = activeElement ?? document.activeElement;
  return button.isConnected && [button, focus, document.body].includes(now);
}

/** Makes a click that waited for code. */
export function clickAgain(click?: HeldClick): void {
  if (click && isStillAt(click)) click[0].click();
}

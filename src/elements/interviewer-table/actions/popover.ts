import type { LitElement } from 'lit';

/** Beside the button, where the browser can place it there. */
export function showAt(button: HTMLElement, popover: HTMLElement): void {
  (popover as { showPopover?(options: { source: HTMLElement }): void }).showPopover?.({
    source: button,
  });
}

/** Browsers lose the way back to a button inside a shadow root. */
export function focusIsLost(host: LitElement, from: HTMLElement | null): boolean {
  const focused = (host.renderRoot as ShadowRoot).activeElement;
  return (!focused && document.activeElement === document.body) || from?.contains(focused) === true;
}

/**
 * Tells later whether whoever asked for something is still where they were, or has gone on to
 * something else. Some browsers, and screen readers, click on a `button` and leave the focus, which
 * may be lost, or come to it, when a dialog is gone that was just closed.
 */
export function staying(host: LitElement, button: HTMLElement | undefined): () => boolean {
  const root = host.renderRoot as ShadowRoot;
  const places = [root.activeElement, button];
  return () => focusIsLost(host, null) || places.includes(root.activeElement as HTMLElement);
}

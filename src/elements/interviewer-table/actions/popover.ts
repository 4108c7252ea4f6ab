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

/** Tells later whether whoever asked for something is still where they were, or has gone on. */
export function staying({ renderRoot }: LitElement): () => boolean {
  const root = renderRoot as ShadowRoot;
  const focused = root.activeElement;
  return () => root.activeElement === focused;
}
